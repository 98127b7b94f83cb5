import { documentRule } from './rule.ts';

/** Job titles stand apart from each other. */
export const joinedTitles = documentRule(
  {
    id: 'joined-titles',
    severity: 'warns',
    finds: 'Job titles that stand on one line without marks between them.',
  },
  (path: string, line: number, titles: readonly string[]) => ({
    path,
    line,
    message: `The job titles stand on one line without marks between them; by their capitals they are ${titles.length}: ${titles.join(' | ')}.`,
    remedy: 'Compare them with the page, and mend jobTitles where two were taken for one.',
  }),
);
