import { documentRule } from './rule.ts';

/** A code is stated once. */
export const repeatedCode = documentRule(
  {
    id: 'repeated-code',
    severity: 'stops',
    finds: 'A code that a document states twice, in different words.',
  },
  (path: string, line: number, code: string, first: number) => ({
    path,
    line,
    message: `${code} is stated here and, in other words, on line ${first}.`,
    remedy: 'See on the page which of the two holds, and take the other out of the saved copy.',
  }),
);
