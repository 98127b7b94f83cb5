/** Grade descriptors of one method, from the grading table of the method. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Grade } from '../../../model/grade.ts';
import { compareCodes } from '../../../model/ids.ts';
import { cellText } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { readCodes, readStated, splitCodesAtEnd } from '../read/codes.ts';
import { repeatedCode } from '../rules/repeated-code.ts';
import { unreadableValue } from '../rules/unreadable-value.ts';
import { readGrade } from './grades.ts';
import type { Table } from './tables.ts';

/** What the grading table says of one KSB. */
export interface Graded {
  ksb: string;
  /** Grade → descriptor. */
  descriptors: Partial<Record<Grade, string>>;
  /** Grade → words of the KSB in that row, without its code; left out where the row names the code alone. */
  wordings: Partial<Record<Grade, string>>;
}

/** Descriptors of one method, in order of code. */
export interface Grading {
  graded: Graded[];
  /** Descriptor of a fail for all KSBs. */
  fail: string | undefined;
  left: Passage[];
  findings: Finding[];
}

const NOT_AWARDED = /^(?:n\/?a|not applicable|none|[-–—])?\.?$/i;
const ALL = /^all (?:the )?KSBs?\.?$/i;

/** Reads one grading table: a row for each grade of a KSB, or a column for each grade. */
export function readGrading(path: string, table: Table): Grading {
  const columns = table.head.map((cell) => readGrade(cell));
  const isGrid = columns.slice(1).some((grade) => grade !== undefined);
  const found = new Map<string, Graded & { lines: Partial<Record<Grade, number>> }>();
  const left: Passage[] = [];
  const findings: Finding[] = [];
  let fail: string | undefined;
  for (const row of table.rows) {
    if (row.cut) continue;
    const [subject = '', ...others] = row.cells.map(cellText);
    const cells = isGrid
      ? others.map((words, at) => ({ grade: columns[at + 1], words }))
      : [{ grade: readGrade(others[0] ?? ''), words: others.slice(1).join(' ') }];
    const codes = codesOf(subject);
    for (const { grade, words } of cells) {
      if (NOT_AWARDED.test(words) && (NOT_AWARDED.test(subject) || codes.length)) continue;
      if (!grade) {
        const printed = others[0] ?? '';
        findings.push(
          unreadableValue.found(
            path,
            row.line,
            'Grade',
            printed,
            'fail, pass, merit or distinction',
          ),
        );
      } else if (grade === 'fail' && (ALL.test(subject) || fail === undefined || fail === words))
        fail = words;
      else if (!codes.length || grade === 'fail') left.push(row);
      else
        for (const { code, wording } of codes) {
          const graded = found.get(code) ?? { ksb: code, descriptors: {}, wordings: {}, lines: {} };
          const before = graded.descriptors[grade];
          if (before !== undefined && before !== words)
            findings.push(
              repeatedCode.found(
                path,
                row.line,
                `${code} at ${grade}`,
                graded.lines[grade] ?? row.line,
              ),
            );
          graded.descriptors[grade] ??= words;
          graded.lines[grade] ??= row.line;
          if (wording) graded.wordings[grade] ??= wording;
          found.set(code, graded);
        }
    }
  }
  const graded = [...found.values()]
    .map(({ ksb, descriptors, wordings }) => ({ ksb, descriptors, wordings }))
    .sort((a, b) => compareCodes(a.ksb, b.ksb));
  return { graded, fail, left, findings };
}

/** The KSB of a row with its words, or the KSBs of a row that names several. */
function codesOf(subject: string): { code: string; wording: string }[] {
  const several =
    readCodes(subject) ?? (readStated(subject) ? undefined : splitCodesAtEnd(subject).codes);
  if (several) return several.map((code) => ({ code, wording: '' }));
  const stated = readStated(subject);
  return stated ? [{ code: stated.code, wording: stated.words }] : [];
}
