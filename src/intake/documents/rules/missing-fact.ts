import { documentRule } from './rule.ts';

/** A document prints the facts without which it cannot be told from others. */
export const missingFact = documentRule(
  {
    id: 'missing-fact',
    severity: 'stops',
    finds: 'A document that does not print a fact without which it cannot be filed.',
  },
  (path: string, line: number, what: string, where: string) => ({
    path,
    line,
    message: `The document does not print ${what}.`,
    remedy: `It should stand ${where}: save the whole page, or write the line into the saved copy.`,
  }),
);
