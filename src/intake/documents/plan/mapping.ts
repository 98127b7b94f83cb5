/** The mapping of KSBs to assessment methods, which also states the KSBs. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Ksb } from '../../../model/standard.ts';
import { isFurniture } from '../furniture.ts';
import { cellText } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { readStated } from '../read/codes.ts';
import { repeatedCode } from '../rules/repeated-code.ts';
import { unreadableValue } from '../rules/unreadable-value.ts';
import { readNumber } from './grades.ts';
import type { Table } from './tables.ts';

/** One KSB of the mapping: its words, and the numbers of its methods. */
export interface Mapped {
  code: string;
  /** Words after the code: title and statement, or the statement alone. */
  words: string;
  methods: number[];
  line: number;
}

const TICK = /^(?:✓|✔|√|☑|●|•|x|y|yes|tick(?:ed)?|check(?:ed|mark)?|done|true)$/i;
const NO_TICK = /^(?:|no|n|unticked|unchecked|cross|clear|false|n\/a|[-–—☐✗✘○])$/i;

/** Reads the mapping tables. */
export function readMapping(
  path: string,
  tables: readonly Table[],
  titles: ReadonlyMap<number, string>,
): { mapped: Mapped[]; left: Passage[]; findings: Finding[] } {
  const first = new Map<string, Mapped>();
  const left: Passage[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const columns = table.head.map((cell) => methodNumbers(cell, titles)[0]);
    const isGrid = columns.slice(1).some((number) => number !== undefined);
    for (const row of table.rows) {
      const [first0, ...others] = row.cells.map(cellText);
      const stated = readStated(first0 ?? '');
      if (!stated) {
        if (!isFurniture(row)) left.push(row);
        continue;
      }
      const unread = others.find((cell) => !isReadable(cell, isGrid, titles));
      const known = (numbers: number[]) => numbers.filter((number) => titles.has(number));
      if (unread !== undefined)
        findings.push(
          unreadableValue.found(
            path,
            row.line,
            `Methods of ${stated.code}`,
            unread,
            'a method of the plan',
          ),
        );
      const methods = isGrid
        ? others.flatMap((cell, at) => (TICK.test(cell) ? (columns[at + 1] ?? []) : []))
        : others.flatMap((cell) => known(methodNumbers(cell, titles)));
      const mapped = { code: stated.code, words: stated.words, methods, line: row.line };
      const before = first.get(stated.code);
      if (!before) first.set(stated.code, mapped);
      else if (before.words !== mapped.words)
        findings.push(repeatedCode.found(path, row.line, stated.code, before.line));
      else before.methods = [...new Set([...before.methods, ...methods])];
    }
  }
  return { mapped: [...first.values()], left, findings };
}

function isReadable(cell: string, isGrid: boolean, titles: ReadonlyMap<number, string>): boolean {
  return isGrid
    ? TICK.test(cell) || NO_TICK.test(cell)
    : NO_TICK.test(cell) ||
        (methodNumbers(cell, titles).length > 0 &&
          methodNumbers(cell, titles).every((number) => titles.has(number)));
}

/**
 * Numbers of the methods that some words name, by number or by title.
 *
 * @example methodNumbers('Assessment method 1 Assessment method 2', new Map()) // [1, 2]
 */
export function methodNumbers(words: string, titles: ReadonlyMap<number, string>): number[] {
  const named = [...words.matchAll(/(?:method|\bAM) ?(\d+|one|two|three|four|five)\b/gi)];
  const byNumber = named
    .map(([, number = '']) => readNumber(number))
    .filter((number) => number !== undefined);
  if (byNumber.length) return [...new Set(byNumber)];
  if (/^\d(?:\s*(?:,|&|and|\/)\s*\d)*$/.test(words)) return (words.match(/\d/g) ?? []).map(Number);
  return [...titles]
    .filter(([, title]) => words.toLowerCase().includes(title.toLowerCase()))
    .map(([number]) => number);
}

const TITLED = /^(.{2,90}?)\s[–—-]\s(.+)$/;
/** Most words of a title before a statement. */
const LONGEST_TITLE = 10;

/**
 * KSBs of the mapping. Where most rows print a short title before a dash, the title is kept apart; else a dash
 * belongs to the statement.
 */
export function statedKsbs(mapped: readonly Mapped[]): Ksb[] {
  const split = mapped.map(({ words }) => splitTitle(words));
  const isTitled = split.filter((title) => title !== undefined).length * 2 > mapped.length;
  return mapped.map(({ code, words }, index) => {
    const parts = isTitled ? split[index] : undefined;
    return parts
      ? { code, title: parts.title, statement: parts.statement }
      : { code, statement: words };
  });
}

function splitTitle(words: string): { title: string; statement: string } | undefined {
  const [, title, statement] = TITLED.exec(words) ?? [];
  if (title === undefined || statement === undefined) return undefined;
  const isShort = title.split(' ').length <= LONGEST_TITLE && !/[.;:]$/.test(title);
  return isShort ? { title, statement } : undefined;
}
