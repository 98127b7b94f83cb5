import { documentRule } from './rule.ts';

/** What an outline says is restated in our own words. */
export const wordsNeeded = documentRule(
  {
    id: 'words-needed',
    severity: 'warns',
    finds: 'Words of an outline that may not be copied, and that nobody has restated yet.',
  },
  (path: string, line: number, what: string, field: string) => ({
    path,
    line,
    message: `${what} may not be copied, as the outline has no open licence.`,
    remedy: `Restate what matters of it in short words of your own under ${field}.`,
  }),
);
