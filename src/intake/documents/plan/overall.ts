/** Overall grading: the printed table, and rules that decide as it does. */
import type { OverallRow, OverallRule } from '../../../model/assessment-plan.ts';
import { GRADES } from '../../../model/grade.ts';
import type { Grade } from '../../../model/grade.ts';
import { cellText } from '../passage.ts';
import type { Line, Passage } from '../passage.ts';
import { NUMBER, readGrade, readNumber } from './grades.ts';
import { sentencesOf } from './sentences.ts';
import type { Table } from './tables.ts';

/** Rows of the printed table; a row that cannot be read is left. */
export function readOverallTable(table: Table | undefined): {
  rows: OverallRow[];
  left: Passage[];
  /** Line of the table, where there is one. */
  line: number | undefined;
} {
  const rows: OverallRow[] = [];
  const left: Passage[] = [];
  for (const passage of table?.rows ?? []) {
    const grades = passage.cells.map((cell) => readGrade(cellText(cell)));
    const known = grades.filter((grade) => grade !== undefined);
    const overall = known.at(-1);
    if (known.length !== grades.length || overall === undefined || known.length < 2)
      left.push(passage);
    else rows.push({ methods: known.slice(0, -1), overall });
  }
  return { rows, left, line: table?.rows[0]?.line };
}

/** Rules, and whether they decide every row as the table does. */
export interface OverallRules {
  rules: OverallRule[];
  agree: boolean;
}

/** Rules of overall grading, the first that holds decides; each with the words of the plan that say it. */
export function readOverallRules(
  lines: readonly Line[],
  rows: readonly OverallRow[],
  methods: number,
): OverallRules {
  const sentences = sentencesOf(lines).map(({ text }) => text);
  const quoteFor = (grade: Grade) => quoteOf(sentences, grade);
  const awarded = rows.length ? rows.map(({ overall }) => overall) : gradesNamed(sentences);
  const highestFirst = GRADES.filter(
    (grade) => awarded.includes(grade) && grade !== 'fail',
  ).reverse();
  const rules: OverallRule[] = [];
  let agree = true;
  const add = (grade: Grade, form: Form) => {
    const quote = quoteFor(grade);
    if (quote !== undefined) rules.push({ grade, ...form, quote });
  };
  add('fail', { methodsAt: 'fail', atLeast: 1 });
  for (const grade of highestFirst) {
    const decided = rows.filter((row) => !rules.some((rule) => holds(rule, row.methods)));
    const form =
      grade === 'pass'
        ? { methodsAt: 'pass' as const, atLeast: methods }
        : rows.length
          ? formsOf(grade, methods, rows).find((each) => fits(each, grade, decided))
          : formSaid(sentences, grade, methods);
    if (form) add(grade, form);
    else agree = false;
  }
  return { rules, agree };
}

type Form = Pick<OverallRule, 'methodsAt' | 'atLeast' | 'othersAtLeast'>;

/** Every rule that counts methods for a grade, the plainest first; it names grades that the table awards. */
function formsOf(grade: Grade, methods: number, rows: readonly OverallRow[]): Form[] {
  const awarded = new Set(rows.flatMap((row) => row.methods));
  const grades = GRADES.filter((each) => each !== 'fail' && awarded.has(each));
  const counts = Array.from({ length: methods }, (_, index) => index + 1);
  return [grade, ...grades.toReversed().filter((each) => each !== grade)].flatMap((methodsAt) =>
    counts.flatMap((atLeast) =>
      atLeast === methods
        ? [{ methodsAt, atLeast }]
        : grades
            .filter((each) => GRADES.indexOf(each) < GRADES.indexOf(methodsAt))
            .map((othersAtLeast) => ({ methodsAt, atLeast, othersAtLeast })),
    ),
  );
}

function fits(form: Form, grade: Grade, rows: readonly OverallRow[]): boolean {
  return rows.every((row) => holds(form, row.methods) === (row.overall === grade));
}

function holds({ methodsAt, atLeast, othersAtLeast }: Form, grades: readonly Grade[]): boolean {
  const rank = (grade: Grade) => GRADES.indexOf(grade);
  const counts = (grade: Grade) =>
    methodsAt === 'fail' ? grade === 'fail' : rank(grade) >= rank(methodsAt);
  const others = grades.filter((grade) => !counts(grade));
  return (
    grades.length - others.length >= atLeast &&
    (!othersAtLeast || others.every((grade) => rank(grade) >= rank(othersAtLeast)))
  );
}

/** The rule that a sentence says, where no table is printed. */
function formSaid(sentences: readonly string[], grade: Grade, methods: number): Form | undefined {
  const sentence = quoteOf(sentences, grade) ?? '';
  const counted = new RegExp(
    `(?:minimum of|at least) (${NUMBER}|\\d+) (?:of the )?(?:EPA |assessment )*methods`,
    'i',
  ).exec(sentence)?.[1];
  const atLeast =
    readNumber(counted ?? '') ?? (/\b(?:all|both|every)\b/i.test(sentence) ? methods : undefined);
  if (atLeast === undefined) return undefined;
  return atLeast >= methods
    ? { methodsAt: grade, atLeast: methods }
    : { methodsAt: grade, atLeast, othersAtLeast: 'pass' };
}

function gradesNamed(sentences: readonly string[]): Grade[] {
  return GRADES.filter((grade) =>
    sentences.some((text) => new RegExp(`\\b${grade}`, 'i').test(text)),
  );
}

/** The sentence of the plan that says how a grade is earned. */
function quoteOf(sentences: readonly string[], grade: Grade): string | undefined {
  const overall = sentences.filter((text) => /overall|EPA|apprentice/i.test(text));
  const named = new RegExp(
    `(?:for|achieve|awarded|award|gain|receive|be graded) (?:an? |the )?(?:EPA |overall )*[‘'“"]?${grade}\\b|\\b${grade}\\b[’'”"]? (?:overall|grade|to be awarded)`,
    'i',
  );
  const about = overall.filter((text) => !/within each|in that assessment method/i.test(text));
  const failing =
    /\bmust be passed for the EPA to be passed|\bfail(?:s|ed)? .*(?:overall|EPA)|EPA .*\bfail/i;
  const found =
    grade === 'fail'
      ? about.find((text) => failing.test(text))
      : about.find((text) => named.test(text));
  return (
    found ??
    sentences.find((text) =>
      /combined in the following way|combination of|overall grad/i.test(text),
    ) ??
    about.find((text) => /must be passed|must pass/i.test(text)) ??
    about[0]
  );
}
