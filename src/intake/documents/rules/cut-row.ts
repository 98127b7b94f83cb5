import { documentRule, quote } from './rule.ts';

/** A row of a table has all its cells. */
export const cutRow = documentRule(
  { id: 'cut-row', severity: 'stops', finds: 'A row of a table that ends before its last cell.' },
  (path: string, row: { line: number; text: string; has: number; wanted: number }) => ({
    path,
    line: row.line,
    message: `The row has ${row.has} of ${row.wanted} cells: ${quote(row.text)}.`,
    remedy:
      'The copy was cut or a mark between two cells was lost: save the page again, or mend the row.',
  }),
);
