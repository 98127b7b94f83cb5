import { documentRule, quote } from './rule.ts';

/** A fact is printed in a form that can be read. */
export const unreadableValue = documentRule(
  { id: 'unreadable-value', severity: 'stops', finds: 'A fact whose value cannot be read.' },
  (path: string, line: number, label: string, value: string, wanted: string) => ({
    path,
    line,
    message: `${label}: ${quote(value)} is not ${wanted}.`,
    remedy: 'Mend the line in the saved copy, as the page itself has it.',
  }),
);
