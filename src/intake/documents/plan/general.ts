/** Facts of a plan as a whole: times, evidence, deadlines, order. */
import type { EpaPlan, PeriodStatement } from '../../../model/assessment-plan.ts';
import type { Line } from '../passage.ts';
import { NUMBER, readNumber } from './grades.ts';
import { firstMatch, sentencesOf } from './sentences.ts';

/** Lines of one part, and the title under which readers find it. */
export interface PartLines {
  title: string;
  lines: readonly Line[];
}

const NOT_SAID = 'not said';
const PERIOD_FORMS: readonly { form: RegExp; bound?: PeriodStatement['bound'] }[] = [
  {
    form: new RegExp(
      `EPA period\\b.*?\\b(a maximum of|up to|no more than|typically) (${NUMBER}) months?`,
      'i',
    ),
  },
  { form: new RegExp(`EPA period (lasting|of|is|will last) (${NUMBER}) months?`, 'i') },
  { form: new RegExp(`would (typically) take (${NUMBER}) months?`, 'i') },
  {
    form: new RegExp(`must be completed (within) (${NUMBER}) months? of (?!.*off-the-job)`, 'i'),
  },
];
const FROM =
  /(?:beginning|begins|starting|starts) (when|once|on|from|after) (.+?)(?: and (?:is|lasts)\b|\.?$)/i;
const FROM_START = /months?(?:\(s\))? of (.+?)(?: and within\b|[.,]|$)/i;

/** From when the months count, as the sentence says it. */
function startOf(text: string, isWithin: boolean): string {
  const [, joint = '', words] = FROM.exec(text) ?? [];
  if (words !== undefined) return /when|once/i.test(joint) ? `the day on which ${words}` : words;
  return (isWithin ? FROM_START.exec(text)?.[1] : undefined) ?? NOT_SAID;
}

/** Every way in which the period of the assessment is stated. */
export function readPeriod(parts: readonly PartLines[]): PeriodStatement[] {
  return parts.flatMap(({ title, lines }) =>
    sentencesOf(lines).flatMap(({ text }) => {
      for (const { form } of PERIOD_FORMS) {
        const [, bound = '', months = ''] = form.exec(text.replace('(s)', 's')) ?? [];
        const count = readNumber(months);
        if (count === undefined) continue;
        return {
          months: count,
          bound: /typically/i.test(bound) ? ('typically' as const) : ('at most' as const),
          from: startOf(text, /within/i.test(bound)),
          where: title.toLowerCase(),
          quote: text,
        };
      }
      return [];
    }),
  );
}

/** Time on programme; what the plan does not say is absent. */
export function readOnProgramme(lines: readonly Line[]): EpaPlan['onProgramme'] {
  const sentences = sentencesOf(lines);
  const take = (form: string, what: string) =>
    readNumber(firstMatch(sentences, new RegExp(form, 'i'))?.match[1] ?? '') ?? {
      absent: `The plan does not say ${what}.`,
    };
  return {
    typicalMonths: take(
      `typically (?:spends? |take )?(${NUMBER}) months? (?:on[- ]programme)?|on[- ]programme \\(typically (${NUMBER}) months?\\)`,
      'how many months on programme are typical',
    ),
    minimumMonths: take(
      `(?:a minimum of|at least|no less than) (${NUMBER}) months? on[- ]programme`,
      'how many months on programme are the least',
    ),
    offTheJobPercent: take(
      '(?:a minimum of|at least) (\\d+)% off[- ]the[- ]job',
      'what share of the time is off-the-job training',
    ),
  };
}

/** Pieces of evidence in the portfolio, where the plan counts them. */
export function readEvidence(lines: readonly Line[]): EpaPlan['evidence'] {
  const form = new RegExp(
    `minimum of (${NUMBER}) and (?:a )?maximum of (${NUMBER}) (?:discrete )?pieces? of evidence`,
    'i',
  );
  const found = firstMatch(sentencesOf(lines), form);
  const [least, most] = [found?.match[1], found?.match[2]].map((words) => readNumber(words ?? ''));
  return found && least && most ? { least, most, quote: found.sentence.text } : undefined;
}

const SPAN = `(?:${NUMBER}|\\d+) (?:working |calendar )?(?:day|week|month)s?(?:\\(s\\))?`;
const DUE = new RegExp(
  `no later than ${SPAN}|at least ${SPAN} (?:before|prior|in advance)|(?:will|must) (?:have|be given|give) (?:at least )?${SPAN}(?:'|’)?.*\\b(?:to prepare|submit|notice)|within ${SPAN} of the gateway|\\bretaken within\\b`,
  'i',
);

/** Sentences that say what is due when. */
export function readDeadlines(lines: readonly Line[]): EpaPlan['deadlines'] {
  const quotes = sentencesOf(lines)
    .map(({ text }) => text)
    .filter((text) => DUE.test(text));
  return [...new Set(quotes)].map((quote) => ({ text: quote, quote }));
}

/** The order of the methods, as the plan says it. */
export function readOrder(lines: readonly Line[]): EpaPlan['order'] {
  const found = firstMatch(
    sentencesOf(lines),
    /assessment methods? (?:can|may|must|should|will) be .* in (?:(any) order|the (?:following|stated|listed)? ?order)/i,
  );
  if (!found) return { absent: 'The plan does not say in which order the methods are taken.' };
  return found.match[1] ? 'any' : 'as listed';
}
