/** Format and marks of a written test. */
import type { Method, Test } from '../../../model/assessment-plan.ts';
import { cellText } from '../passage.ts';
import type { Line, Passage } from '../passage.ts';
import { NUMBER, readGrade, readNumber } from './grades.ts';
import { firstMatch, sentencesOf } from './sentences.ts';
import type { Table } from './tables.ts';

/** Bands of marks from their table; a row that cannot be read is left. */
export function readBands({ head, rows }: Table): {
  bands: Test['bands'];
  rows: readonly Passage[];
  left: Passage[];
} {
  const lowest = head.findIndex((cell) => /min/i.test(cell));
  const highest = head.findIndex((cell) => /max/i.test(cell));
  const left: Passage[] = [];
  const bands = rows.flatMap((row) => {
    const grade = readGrade(cellText(row.cells[0]));
    const [from, to] = [lowest, highest].map((at) => readMarks(cellText(row.cells[at])));
    if (grade && from !== undefined && to !== undefined) return [{ grade, from, to }];
    left.push(row);
    return [];
  });
  return { bands, rows, left };
}

function readMarks(words: string): number | undefined {
  return /^\d+$/.test(words) ? Number(words) : undefined;
}

/** The facts of a test, or what the copy does not give of those that it must have. */
export function readTest(
  lines: readonly Line[],
  bands: Test['bands'],
): { test: Test } | { test: undefined; lacks: string } {
  const sentences = sentencesOf(lines);
  const take = (form: string) =>
    readNumber(firstMatch(sentences, new RegExp(form, 'i'))?.match[1] ?? '');
  const questions = take(
    `(?:consists? of|contains?|has|have|includes?) (${NUMBER}|\\d+) (?:[\\w-]+ ){0,2}questions`,
  );
  const marks = take('maximum (?:number of )?marks .*?(\\d+)') ?? mostMarks(bands);
  if (questions === undefined) return { test: undefined, lacks: 'the number of questions' };
  if (marks === undefined || bands.length < 2)
    return { test: undefined, lacks: 'the marks that earn each grade' };
  const types = questionTypesOf(sentences, questions);
  return {
    test: {
      questions,
      marks,
      closedBook: readBook(sentences),
      questionTypes: types.length
        ? types
        : { absent: 'The copy does not give the types of question.' },
      bands,
      apprenticesPerInvigilator: take('one invigilator for every (\\d+) apprentices') ??
        take('ratio of (?:no more than )?1 ?(?::|to) ?(\\d+)') ??
        take('no more than (\\d+) apprentices') ?? {
          absent: 'The plan does not say how many apprentices one invigilator may have.',
        },
    },
  };
}

function mostMarks(bands: Test['bands']): number | undefined {
  return bands.length ? Math.max(...bands.map(({ to: most }) => most)) : undefined;
}

function readBook(sentences: readonly Line[]): Test['closedBook'] {
  if (firstMatch(sentences, /closed[- ]book/i)) return true;
  return firstMatch(sentences, /open[- ]book/i)
    ? false
    : { absent: 'The plan does not say whether the test is closed book.' };
}

type QuestionTypes = NonNullable<Method['test']>['questionTypes'];
type QuestionType = Exclude<QuestionTypes, { absent: string }>[number];

const SCORES = new RegExp(
  `correct answers? to an? (.+?) questions? (?:scores?|is worth|will be (?:given|assigned|awarded)) .*?(${NUMBER}|\\d+) marks?`,
  'i',
);

/** Types of question, each with its marks, as the plan words them. */
function questionTypesOf(sentences: readonly Line[], questions: number): QuestionType[] {
  return sentences.flatMap(({ text }) => {
    const [, kind, full] = SCORES.exec(text) ?? [];
    const marks = readNumber(full ?? '');
    if (kind === undefined || marks === undefined) return [];
    const words = kind.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]');
    const take = (form: string) =>
      readNumber(firstMatch(sentences, new RegExp(form, 'i'))?.match[1] ?? '');
    const partMarks = take(`(\\d+) marks? for an? ${words} questions? that is part`);
    const options =
      take(`${words} questions? should have (\\d+) (?:options|answers)`) ??
      take(`${words} questions? (?:will|must) have (\\d+) (?:options|answers)`);
    const count = take(`(${NUMBER}|\\d+) ${words} questions?\\b`);
    return [
      {
        name: `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} question`,
        marks,
        ...(partMarks && { partMarks }),
        ...(options && { options }),
        count: count ?? {
          absent: `The copy does not say how many of the ${questions} questions are of this type.`,
        },
      },
    ];
  });
}
