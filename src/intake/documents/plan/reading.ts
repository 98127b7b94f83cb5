/** A plan as it is read: its parts, its tables by kind, and the rows that no table of a known kind holds. */
import type { Line, Passage, SavedDocument } from '../passage.ts';
import { methodTitlesOf } from './front.ts';
import { readGrading } from './grading.ts';
import type { Grading } from './grading.ts';
import { readMapping } from './mapping.ts';
import { readOverallTable } from './overall.ts';
import { partsOf } from './parts.ts';
import type { PlanPart } from './parts.ts';
import { tablesOf } from './tables.ts';
import type { Table, TableKind } from './tables.ts';
import { readBands } from './test-facts.ts';

/** Everything that the facts of a plan are read from. */
export interface PlanReading {
  parts: readonly PlanPart[];
  /** Passages of the parts with these ids, in order. */
  part: (...ids: string[]) => Passage[];
  /** Their lines; the cells of rows one after the other. */
  linesOf: (...ids: string[]) => Line[];
  /** Titles of the methods by number. */
  titles: ReadonlyMap<number, string>;
  roles: readonly Table[];
  gradings: readonly Grading[];
  mapping: ReturnType<typeof readMapping>;
  overall: ReturnType<typeof readOverallTable>;
  bands: ReturnType<typeof readBands>[];
  /** Rows of tables that have no place. */
  left: Passage[];
}

/** Divides a plan and reads its tables. */
export function readTables({ path, passages }: SavedDocument): PlanReading {
  const parts = partsOf(passages);
  const part = (...ids: string[]) =>
    parts.filter(({ id }) => ids.includes(id)).flatMap((each) => each.passages);
  const tables = tablesOf(passages);
  const of = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const titles = methodTitlesOf(passages);
  const [firstOverall, ...moreOverall] = of('overall');
  const gradings = of('grading').map((table) => readGrading(path, table));
  const summary = new Set(part('summary'));
  const strangers = [
    ...of('other'),
    ...moreOverall,
    ...of('grading').slice(titles.size),
    ...of('summary').map((table) => without(table, summary)),
  ];
  return {
    parts,
    part,
    linesOf: (...ids) => part(...ids).flatMap(linesIn),
    titles,
    roles: of('roles'),
    gradings: gradings.slice(0, titles.size),
    mapping: readMapping(path, of('mapping'), titles),
    overall: readOverallTable(firstOverall),
    bands: of('bands').map(readBands),
    left: [...strangers.flatMap(({ rows }) => rows), ...tables.flatMap(({ odd }) => odd)],
  };
}

function without(table: Table, placed: ReadonlySet<Passage>): Table {
  return { ...table, rows: table.rows.filter((row) => !placed.has(row)) };
}

/** Lines of a passage: its own, or those of its cells. */
export function linesIn({ kind, line, text, cells }: Passage): readonly Line[] {
  return kind === 'row' ? cells.flat() : [{ line, text }];
}
