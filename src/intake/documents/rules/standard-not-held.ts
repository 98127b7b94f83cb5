import { documentRule, quote } from './rule.ts';

/** The standard of an outline is held. */
export const standardNotHeld = documentRule(
  {
    id: 'standard-not-held',
    severity: 'stops',
    finds: 'An outline for a standard of which no version is held.',
  },
  (path: string, line: number, name: string) => ({
    path,
    line,
    message: `The outline is for ${quote(name)}, and no standard of this name is held.`,
    remedy: 'Import the occupational standard too: its page may be named in the same run.',
  }),
);
