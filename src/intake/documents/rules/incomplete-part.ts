import { documentRule } from './rule.ts';

/** A part of a document is complete enough to be kept as facts. */
export const incompletePart = documentRule(
  {
    id: 'incomplete-part',
    severity: 'warns',
    finds: 'A part whose facts are too few to be kept as data; its words are kept.',
  },
  (path: string, line: number, part: string, lacks: string) => ({
    path,
    line,
    message: `${part}: the copy does not give ${lacks}, so only the words of this part are kept.`,
    remedy: 'Write the facts into the file by hand where the page gives them.',
  }),
);
