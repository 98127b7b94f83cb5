import { documentRule, quote } from './rule.ts';

/** Every passage of a document has a place in content, or is named. */
export const unplacedPassage = documentRule(
  {
    id: 'unplaced-passage',
    severity: 'warns',
    finds: 'A passage that has no place in content.',
  },
  (path: string, line: number, text: string) => ({
    path,
    line,
    message: `This passage has no place in content: ${quote(text)}.`,
    remedy: 'If it is a fact of the standard, write it into the file by hand.',
  }),
);
