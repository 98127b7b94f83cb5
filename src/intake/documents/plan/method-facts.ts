/** Facts of one method, from the sentences that the plan has of it. */
import type { Method } from '../../../model/assessment-plan.ts';
import type { Line } from '../passage.ts';
import { NUMBER, readNumber } from './grades.ts';
import { firstMatch, sentencesOf } from './sentences.ts';

type Duration = Method['durations'][number];

const LENGTH = new RegExp(
  `(?:(at least|a minimum of|no less than)|(a maximum of|at most|up to|no more than|not exceeding|no longer than)|(?:a total of|for|takes?|lasts?(?: for)?|of)|((?:^|\\b)the))?\\s*\\b(${NUMBER}|\\d+)[ -](minute|hour)s?(?:\\(s\\))?\\b`,
  'gi',
);
/** Sentences whose hours are not those of the method. */
const OTHER_TIME = /working day|notice|break|in advance of|before the|48 hours|24 hours/i;

/** Lengths of time within a method, each once, in the order of the plan. */
function timesOf(lines: readonly Line[]): Duration[] {
  const found: Duration[] = [];
  for (const { text } of sentencesOf(lines)) {
    let from = 0;
    for (const match of text.matchAll(LENGTH)) {
      const [, least, most, reference, number = '', unit = ''] = match;
      const clause = text.slice(from, match.index);
      from = match.index + match[0].length;
      const count = readNumber(number);
      if (
        count === undefined ||
        reference ||
        OTHER_TIME.test(clause + match[0] + text.slice(from, from + 30))
      )
        continue;
      const bound = least ? 'at least' : most ? 'at most' : 'exactly';
      const minutes = /hour/i.test(unit) ? count * 60 : count;
      if (!found.some((each) => each.minutes === minutes && each.bound === bound))
        found.push({ part: partNamed(clause), minutes, bound });
    }
  }
  return found;
}

/** Those who do something in a clause; what they do is what takes the time. */
const PERSON =
  /^(?:independent |end-point )?(?:assessors?|apprentices?|EPAOs?|employers?|it|this|they|markers?)\b/i;

/** Name of the time for questions. */
const QUESTIONS = 'questions';

/** What takes the time, as the words before it name it; empty where they name a person. */
function partNamed(clause: string): string {
  const named =
    /(?:^|\b(?:and|the|an?)\s)(?:the |an? )?([a-z][\w&/’'-]*(?: (?!should|will|must|can|may|is|to)[\w&/’'-]+){0,4}) (?:should|will|must|can|may|is|to)\b/i.exec(
      clause.trim(),
    )?.[1];
  const part = (named ?? '').replace(/^(?:(?:and|but|or|the|an?) )+/i, '').toLowerCase();
  if (part && !PERSON.test(part)) return part;
  return /question/i.test(clause) ? QUESTIONS : '';
}

/** Lengths of time as content keeps them; what has no name of its own is the method as a whole. */
export function readDurations(title: string, lines: readonly Line[]): Duration[] {
  return timesOf(lines).map(({ part, minutes, bound }) => ({
    part: part || title.toLowerCase(),
    minutes,
    bound,
  }));
}

/** Extra time at the discretion of the assessor. */
export function readExtraTime(lines: readonly Line[]): Method['extraTimePercent'] {
  const found = firstMatch(
    sentencesOf(lines),
    /increase\b.*\bby (?:up to )?(?:a maximum of )?(\d+)%/i,
  );
  return found
    ? Number(found.match[1])
    : { absent: 'The plan gives no extra time at the discretion of the assessor for this method.' };
}

/** Questions that the assessor may ask. */
export function readQuestions(lines: readonly Line[]): Method['questions'] {
  const form = new RegExp(
    `(?:up to|a maximum of|no more than) (${NUMBER}|\\d+) (?:\\w+ )?questions?`,
    'i',
  );
  const most = readNumber(firstMatch(sentencesOf(lines), form)?.match[1] ?? '');
  if (most === undefined)
    return { absent: 'The plan sets no highest number of questions for this method.' };
  const timed = timesOf(lines).find(({ part }) =>
    /^(?:these |all )?(?:questions?|questioning|Q&A)\b/i.test(part),
  );
  return { most, ...(timed && { minutes: timed.minutes }) };
}

/** Share of the KSBs at distinction that a distinction in the method takes. */
export function readDistinctionShare(lines: readonly Line[]): number | undefined {
  const found = firstMatch(
    sentencesOf(lines),
    /at least (\d+)% of the KSBs must be achieved (?:as|at) (?:a )?distinction/i,
  );
  return found ? Number(found.match[1]) / 100 : undefined;
}

/** Whether a method is a written test. */
export function isTest(title: string, lines: readonly Line[]): boolean {
  return (
    /\b(?:test|exam(?:ination)?)\b/i.test(title) ||
    sentencesOf(lines).some(({ text }) =>
      /^(?:It|The test) will consist of \d+ .*questions/i.test(text),
    )
  );
}
