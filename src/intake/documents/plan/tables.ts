/** Tables of an assessment plan, told apart by their heads. */
import { cellText } from '../passage.ts';
import type { Passage } from '../passage.ts';

/** What a table of a plan holds. */
export type TableKind = 'grading' | 'mapping' | 'bands' | 'overall' | 'roles' | 'summary' | 'other';

/** Rows under one head. */
export interface Table {
  kind: TableKind;
  /** Cells of the head; empty where the table has none. */
  head: string[];
  /** The head itself, where it says more than a head of its kind does. */
  odd: Passage[];
  rows: Passage[];
  /** Index, among all passages, of the first passage of the table. */
  at: number;
}

const GRADE = /^(?:pass|merit|distinction|fail)\b/i;
const METHOD = /^(?:assessment )?method (?:\d+|one|two|three|four)\b|^AM ?\d/i;

/** The kind of table that a row is the head of; undefined where it is no head. */
export function kindOfHead(cells: readonly string[]): TableKind | undefined {
  const [first = '', ...others] = cells;
  const some = (wanted: RegExp) => others.some((cell) => wanted.test(cell));
  const isCodes = /^KSBs?\b/i.test(first) || /^(?:knowledge|skills?|behaviours?)$/i.test(first);
  if (/^themes?\b/i.test(first)) return some(GRADE) ? 'grading' : undefined;
  if (isCodes && some(/methods? mapped|mapped (?:against|to)|^assessment methods?$|^methods?$/i))
    return 'mapping';
  if (isCodes && some(METHOD)) return 'mapping';
  if (isCodes && (some(/grade|descriptor|criteria/i) || some(GRADE))) return 'grading';
  if (/^grades?$/i.test(first) && some(/min/i) && some(/max/i)) return 'bands';
  if (METHOD.test(first) && cells.some((cell) => /overall/i.test(cell))) return 'overall';
  if (some(/overall (?:EPA )?grad/i) && others.length >= 1) return 'overall';
  if (/^roles?$/i.test(first)) return 'roles';
  if (/^on[- ]?programme\b/i.test(first)) return 'summary';
  return undefined;
}

/** How the cells of a head begin. */
const HEAD_WORDS =
  /^(?:$|KSBs?\b|knowledge|skills?|behaviours?|themes?|(?:name of )?grades?|(?:grade )?(?:descriptor|criteria)|methods?\b|mapped|assessment|AM ?\d|minimum|maximum|overall|roles?|responsibilit|pass|merit|distinction|fail)/i;
/** Most passages that may stand between two rows of one table, such as the number of a page. */
const LONGEST_GAP = 3;

/** Whether a row belongs to a table that other words interrupt. */
function goesOn(table: Table, row: Passage, before: readonly Passage[]): boolean {
  const width = table.rows[0]?.cells.length ?? table.head.length;
  const gap = before.toReversed().findIndex(({ kind }) => kind === 'row');
  const between = before.slice(before.length - gap);
  return (
    gap !== -1 &&
    gap <= LONGEST_GAP &&
    row.cells.length === width &&
    between.every(({ kind }) => kind !== 'heading')
  );
}

/** Tables in their order: rows that follow each other, a new table at each head. */
export function tablesOf(passages: readonly Passage[]): Table[] {
  const tables: Table[] = [];
  passages.forEach((passage, at) => {
    if (passage.kind !== 'row') return;
    const cells = passage.cells.map(cellText);
    const kind = kindOfHead(cells);
    const last = tables.at(-1);
    const isNext = passages[at - 1]?.kind === 'row';
    if (kind === 'summary') tables.push({ kind, head: [], odd: [], rows: [passage], at });
    else if (kind) {
      const isPlain = cells.every((cell) => HEAD_WORDS.test(cell));
      tables.push({ kind, head: cells, odd: isPlain ? [] : [passage], rows: [], at });
    } else if (last && (isNext || goesOn(last, passage, passages.slice(0, at))))
      last.rows.push(passage);
    else tables.push({ kind: 'other', head: [], odd: [], rows: [passage], at });
  });
  return tables;
}
