/** Tables in plain text: cells end with a bar, and a row may run over several lines. */
import { passageOf, rowOf } from '../passage.ts';
import type { Cell, Line, Passage } from '../passage.ts';
import { readCodes, readStated } from './codes.ts';

/** Rows of one table, and the index of the line after it. */
export interface TableRead {
  rows: Passage[];
  next: number;
}

/** What the head of a table says of its rows. */
interface Shape {
  columns: number;
  /** Whether the last cell ends with a bar too. */
  closed: boolean;
  /** Whether each row begins with a code, so that a new row can be told from more of the last. */
  keyed: boolean;
  /** Whether the head says how many cells a row has; else a row ends with its line. */
  known: boolean;
}

const KEYED_HEAD = /^(?:KSBs?\b[^|]{0,40}|Knowledge|Skills?|Behaviours?|Themes?\b[^|]{0,40})$/i;
const OVERALL_HEAD = /^(?:Assessment )?methods? (?:1|one)\b|^AM1\b/i;
const OTHER_HEAD = /^(?:Grades?|Roles?|Activity|Duty|Duties)$/i;
const HEADLESS = /^On[- ]programme\b/i;
const NAMED_HEADS = [KEYED_HEAD, OVERALL_HEAD, OTHER_HEAD];

/** Most lines that one row may run over, keyed by a code or not. */
const LONGEST_ROW = { keyed: 6, other: 80 };

/** Whether a table begins on a line. */
export function startsTable({ text }: Line): boolean {
  if (!text.includes('|')) return false;
  const first = cellsOf(text)[0] ?? '';
  return [...NAMED_HEADS, HEADLESS].some((head) => head.test(first)) || /\|.*\||\|$/.test(text);
}

/** Reads the table that begins on a line. */
export function readTable(lines: readonly Line[], start: number): TableRead {
  const head = readHead(lines, start);
  const rows = [...head.rows];
  let { next } = head;
  for (;;) {
    const row = readRow(lines, next, head.shape);
    if (row) {
      rows.push(...row.passages);
      next = row.next;
      continue;
    }
    const strays = countStrays(lines, next, head.shape);
    if (!strays) return { rows, next };
    for (const { line, text } of lines.slice(next, next + strays))
      rows.push(passageOf('text', line, text));
    next += strays;
  }
}

function readHead(lines: readonly Line[], start: number) {
  const first = lines[start]?.text ?? '';
  const [name = ''] = cellsOf(first);
  if (HEADLESS.test(name)) {
    const shape: Shape = { columns: 2, closed: true, keyed: false, known: true };
    return { shape, rows: [], next: start };
  }
  const shape: Shape = {
    columns: cellsOf(first).length,
    closed: first.endsWith('|'),
    keyed: KEYED_HEAD.test(name) && !/^theme/i.test(name),
    known: NAMED_HEADS.some((head) => head.test(name)),
  };
  if (OVERALL_HEAD.test(name) && !cellsOf(first).some((cell) => /overall/i.test(cell))) {
    const end = lines.slice(start, start + 8).findIndex(({ text }) => /overall/i.test(text));
    const head = lines.slice(start, start + end + 1);
    shape.columns = cellsOf(head.map(({ text }) => text).join(' ')).length;
  }
  if (!shape.known) return { shape, rows: [], next: start };
  const row = readRow(lines, start, shape, true);
  return { shape, rows: row?.passages ?? [], next: row?.next ?? start + 1 };
}

/** One row, or none where the line only rules the table off; undefined where the table has ended. */
function readRow(
  lines: readonly Line[],
  start: number,
  shape: Shape,
  isHead = false,
): { passages: Passage[]; next: number } | undefined {
  const first = lines[start];
  if (!first) return undefined;
  if (/^[\s|:-]*-{3}[\s|:-]*$/.test(first.text)) return { passages: [], next: start + 1 };
  const hasBar = first.text.includes('|');
  if (!hasBar && !(shape.keyed && beginsWithCode(first))) return undefined;
  if (!isHead && isNamedHead(first)) return undefined;
  const cells: Line[][] = [[]];
  const longest = !shape.known ? 1 : shape.keyed ? LONGEST_ROW.keyed : LONGEST_ROW.other;
  for (let at = start; at < Math.min(lines.length, start + longest); at++) {
    const line = lines[at];
    if (!line || (at > start && (beginsRow(line, shape) || interrupts(line, shape, cells)))) break;
    addLine(cells, line, at === start);
    const complete = cells.length - 1;
    if (complete >= shape.columns || (!shape.closed && complete === shape.columns - 1))
      return { passages: [rowOf(first.line, withoutEnd(cells))], next: at + 1 };
  }
  if (!hasBar && !isKeyedRowAhead(lines, start)) return undefined;
  const own: Line[][] = [[]];
  addLine(own, first, true);
  const row = rowOf(first.line, withoutEnd(own));
  const cut = shape.known ? { cut: { wanted: shape.columns } } : {};
  return { passages: row.text || shape.known ? [{ ...row, ...cut }] : [], next: start + 1 };
}

/** Cells without the empty one that a bar at the end of a line opens. */
function withoutEnd(cells: readonly Line[][]): readonly Line[][] {
  return cells.at(-1)?.length ? cells : cells.slice(0, -1);
}

/** Most lines, such as the number of a page, that may stand between two rows. */
const MOST_STRAYS = 3;

/** How many lines stand between two rows of a table and belong to none; 0 where the table has ended. */
function countStrays(lines: readonly Line[], start: number, shape: Shape): number {
  for (let count = 1; count <= MOST_STRAYS; count++) {
    const [stray, next] = [lines[start + count - 1], lines[start + count]];
    if (!stray || !next || stray.text.includes('|') || !shape.known || isNamedHead(next)) return 0;
    if (shape.keyed ? beginsRow(next, shape) : cellsOf(next.text).length === shape.columns)
      return count;
  }
  return 0;
}

/** Adds the cells of a line to a row; a bar ends a cell. */
function addLine(cells: Line[][], { line, text }: Line, isFirst: boolean): void {
  const parts = (isFirst ? text.replace(/^\|\s*/, '') : text).split('|');
  parts.forEach((part, index) => {
    if (index > 0) cells.push([]);
    const words = part.trim();
    const item = /^[•◦▪‣–-]\s+(?=\S)/.exec(words);
    if (item) cells.at(-1)?.push({ line, text: words.slice(item[0].length), item: true });
    else if (words) cells.at(-1)?.push({ line, text: words });
  });
}

/** Whether a line states a code, or holds one alone. */
function beginsWithCode({ text }: Line): boolean {
  return !!readStated(text) || readCodes(text)?.length === 1;
}

/** Whether a line begins a row of a keyed table: with a code, or with the words for all or none of them. */
function beginsRow({ text }: Line, { keyed, columns }: Shape): boolean {
  if (!keyed || !text.includes('|')) return false;
  const isWhole = text.split('|').length - 1 >= columns;
  return !!readStated(text) || (isWhole && /^(?:N\/A|All KSBs?\.?)\s*\|/i.test(text));
}

/** Whether a line is the head of another table and not the rest of a row, which may name a method too. */
function interrupts(line: Line, { keyed, columns }: Shape, cells: readonly Line[][]): boolean {
  const bars = line.text.split('|').length - 1;
  const isRest = keyed && bars === columns - (cells.length - 1);
  return isNamedHead(line) && !(isRest && OVERALL_HEAD.test(line.text));
}

function isNamedHead({ text }: Line): boolean {
  const [name = ''] = cellsOf(text);
  return text.includes('|') && NAMED_HEADS.some((head) => head.test(name));
}

/** A line that states a code and has no bar is a cut row where it ends the document, else prose. */
function isKeyedRowAhead(lines: readonly Line[], start: number): boolean {
  return lines
    .slice(start + 1, start + 4)
    .every(({ text }) => readStated(text) ?? text.includes('|'));
}

function cellsOf(text: string): string[] {
  const parts = text.replace(/^\|\s*/, '').split('|');
  return (parts.at(-1)?.trim() === '' ? parts.slice(0, -1) : parts).map((part) => part.trim());
}

/** Cells of a line that tabs divide. */
export function tabCells(line: number, text: string): Cell[] {
  return text.split('\t').map((part) => (part.trim() ? [{ line, text: part.trim() }] : []));
}
