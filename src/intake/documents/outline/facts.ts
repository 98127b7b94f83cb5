/** Facts of an outline that stand in its sentences: names, lengths, functional skills. */
import type { Programme } from '../../../model/programme.ts';
import { cellText } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { allMinutes } from './durations.ts';
import { keepLabels } from './labels.ts';
import type { OutlineTable } from './tables.ts';

type FunctionalSkill = Programme['functionalSkills'][number];

const STANDARD = [
  /\blevel (?<level>[2-8])\s+(?<name>.+?)\s+apprenticeship(?: standard)?\b/i,
  /^(?<name>.+?)[,:–—-]*\s+(?:\(?level (?<level>[2-8])\)?[\s,:–—-]+)(?:apprenticeship )?(?:programme|program|course) outline$/i,
  /^level (?<level>[2-8])\s+(?<name>.+?)\s+(?:programme|program|course) outline$/i,
];

/** Name and level of the standard that an outline is for. */
export function standardNamed(
  passages: readonly Passage[],
): { name: string; level: number; line: number } | undefined {
  for (const form of STANDARD)
    for (const { text, line } of passages) {
      const { name, level } = form.exec(text)?.groups ?? {};
      if (name && level && name.split(' ').length <= 10)
        return { name, level: Number(level), line };
    }
  return undefined;
}

const PROVIDER = [
  /^(?:programme |training )?delivery by (.+?)(?:,? (?:and|with) (?:the |your )?employers?)?$/i,
  /^(?:training )?provider:\s*(.+)$/i,
  /^delivered by:?\s*(.+?)(?:,? (?:and|with) (?:the |your )?employers?)?\.?$/i,
];

/** Name of the provider. */
export function providerNamed(passages: readonly Passage[]): string | undefined {
  for (const form of PROVIDER)
    for (const { text } of passages) {
      const name = form.exec(text)?.[1];
      if (name && name.split(' ').length <= 10) return name;
    }
  return undefined;
}

/** Whether a line does nothing but name the provider. */
export function isProviderLine({ text }: Passage): boolean {
  return PROVIDER.some((form) => form.test(text));
}

/** Length and hours; what the outline does not say is absent. */
export function readLength(
  sentences: readonly string[],
  includes: readonly string[],
): Programme['length'] {
  const take = (form: RegExp, what: string) => {
    const found = sentences
      .map((text) => form.exec(text)?.[1])
      .find((number) => number !== undefined);
    return found === undefined ? { absent: `The outline does not say ${what}.` } : Number(found);
  };
  return {
    minimumMonths: take(
      /(?:minimum of|at least|minimum duration:?) (\d+) months/i,
      'how many months are the least',
    ),
    offTheJobPercent: take(
      /(\d+)\s*% (?:of|off)\b(?=.*\b(?:hours|time|job))/i,
      'what share of working hours is off the job',
    ),
    offTheJobHoursPerWeek: take(
      /(\d+(?:\.\d+)?) (?:\w+ ){0,2}hours? (?:a|per|each|every) week/i,
      'how many hours a week are off the job',
    ),
    workingWeekHours: take(
      /(\d+(?:\.\d+)?)[- ]hours? (?:working )?week/i,
      'which working week it assumes',
    ),
    offTheJobIncludes: keepLabels(includes),
  };
}

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^english\b/i, 'English'],
  [/^math(?:s|ematics)?\b/i, 'Mathematics'],
  [/^(?:ICT|digital)\b/i, 'Digital skills'],
];
const SUBJECT = '(?:English|Maths|Mathematics|ICT|Digital)';
const SKILL = new RegExp(
  `functional skills?(?: units?)? (?:in |- |: )?(${SUBJECT})\\b.*?level (\\d)`,
  'i',
);
const CREDITS = [/credit(?: value|s)?\s*:?\s*(\d+)/i, /(\d+) credits?\b/i];

/** Functional skills, with the tests that a row of the delivery table lists for them. */
export function readFunctionalSkills(
  passages: readonly Passage[],
  tables: readonly OutlineTable[],
): { value: FunctionalSkill[]; taken: Passage[] } {
  const taken: Passage[] = [];
  const tests = tables.flatMap(({ rows }) => rows.flatMap(testsOf));
  const value = passages.flatMap((passage) => {
    const [, subject, level] = SKILL.exec(passage.text) ?? [];
    const name = subject && subjectOf(subject);
    if (!name) return [];
    taken.push(passage);
    const [credits] = CREDITS.flatMap((form) => form.exec(passage.text)?.[1] ?? []);
    return {
      subject: name,
      level: Number(level),
      credits: credits ? Number(credits) : { absent: 'The outline prints no credit value.' },
      tests: tests
        .filter((test) => test.subject === name)
        .map(({ name: test, minutes }) => ({ name: test, minutes })),
    };
  });
  return { value, taken };
}

/** Tests and their lengths, where a row lists as many of the one as of the other. */
function testsOf({ cells }: Passage): { subject: string; name: string; minutes: number }[] {
  const names = cells
    .map((cell) => cellText(cell).split(new RegExp(`\\s+(?=${SUBJECT}\\b)`)))
    .find((list) => list.length > 1 && list.every((name) => subjectOf(name)));
  const minutes = allMinutes(cellText(cells.at(-1)));
  if (names?.length !== minutes.length) return [];
  return names.map((words, at) => {
    const subject = subjectOf(words) ?? '';
    const rest = words.replace(/^\S+\s*/, '');
    const name = rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : subject;
    return { subject, name, minutes: minutes[at] ?? 0 };
  });
}

function subjectOf(words: string): string | undefined {
  return SUBJECTS.find(([form]) => form.test(words))?.[1];
}
