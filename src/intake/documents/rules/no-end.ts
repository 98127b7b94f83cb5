import { documentRule } from './rule.ts';

/** A copy goes on to what such pages end with. */
export const noEnd = documentRule(
  {
    id: 'no-end',
    severity: 'warns',
    finds: 'A copy without what pages of its kind end with, so that something may be missing.',
  },
  (path: string, line: number, what: string) => ({
    path,
    line,
    message: `The copy ends without ${what}, so something before it may be missing too.`,
    remedy: 'Compare the end of the copy with the page.',
  }),
);
