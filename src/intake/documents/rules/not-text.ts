import { documentRule } from './rule.ts';

/** A document is text. */
export const notText = documentRule(
  {
    id: 'not-text',
    severity: 'stops',
    finds: 'A file that is no text, such as a PDF or a picture.',
  },
  (path: string) => ({
    path,
    line: 1,
    message: 'The file is no text: it may be a PDF, a picture, or a file of a word processor.',
    remedy: 'Save the page as HTML or as text (UTF-8), and import that.',
  }),
);
