import { documentRule, quote } from './rule.ts';

/** A document is of a kind that can be imported. */
export const unknownKind = documentRule(
  { id: 'unknown-kind', severity: 'stops', finds: 'A document of no kind that can be imported.' },
  (path: string, nearest: { name: string; has: readonly string[]; lacks: readonly string[] }) => ({
    path,
    line: 1,
    message: nearest.has.length
      ? `The document is of no known kind. It is nearest to ${nearest.name}, with ${nearest.has.map((mark) => quote(mark)).join(', ')} but without ${nearest.lacks.map((mark) => quote(mark)).join(', ')}.`
      : 'The document is of no known kind: it has no mark of an occupational standard, an occupational map, an assessment plan or a programme outline.',
    remedy: 'Save the whole page, as HTML or as text, and import that.',
  }),
);
