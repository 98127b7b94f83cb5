import { documentRule } from './rule.ts';

/** A document has words. */
export const emptyFile = documentRule(
  { id: 'empty-file', severity: 'stops', finds: 'A file that holds no words.' },
  (path: string) => ({
    path,
    line: 1,
    message: 'The file is empty.',
    remedy: 'Save the page again, and import that.',
  }),
);
