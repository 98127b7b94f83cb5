/** How facts are said to readers: dates, versions, kinds and counts. */
import type { Standard, StandardKind, Status } from '../model/standard.ts';
import type { KsbType } from '../model/ids.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

// Pure: the browser's bundle, which lists nothing, leaves it out.
const list = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * A date in words.
 *
 * @example sayDate('2021-06-10') // '10 June 2021'
 */
export function sayDate(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/**
 * A version in words.
 *
 * @example sayVersion('2021-06-10') // 'version of 10 June 2021'
 * @example sayVersion('1.1') // 'version 1.1'
 */
export function sayVersion(version: string): string {
  if (version === 'undated') return 'undated version';
  return /^\d{4}-/.test(version) ? `version of ${sayDate(version)}` : `version ${version}`;
}

/**
 * A number with its noun.
 *
 * @example sayCount(1, 'duty', 'duties') // '1 duty'
 */
export function sayCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/**
 * Items as a sentence lists them.
 *
 * @example sayList(['AM1', 'AM2', 'AM3']) // 'AM1, AM2 and AM3'
 */
export function sayList(items: readonly string[]): string {
  return list.format(items);
}

/** The name of a standard where space is short: its shorter title, or the official one. */
export function nameStandard({
  shortTitle,
  title,
}: Pick<Standard, 'shortTitle' | 'title'>): string {
  return shortTitle ?? title;
}

/** Minutes in words: whole hours from two hours on. */
export function sayMinutes(minutes: number): string {
  return minutes >= 120 && minutes % 60 === 0
    ? sayCount(minutes / 60, 'hour', 'hours')
    : sayCount(minutes, 'minute', 'minutes');
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names of the kinds of KSB. */
export const TYPE_NAMES: Record<KsbType, { one: string; many: string; letter: 'k' | 's' | 'b' }> = {
  knowledge: { one: 'Knowledge', many: 'Knowledge', letter: 'k' },
  skill: { one: 'Skill', many: 'Skills', letter: 's' },
  behaviour: { one: 'Behaviour', many: 'Behaviours', letter: 'b' },
};

/** Names of the kinds of standard. */
export const KIND_NAMES: Record<StandardKind, string> = {
  occupation: 'Occupation',
  option: 'Option of an occupation',
  apprenticeship: 'Apprenticeship',
  'foundation-apprenticeship': 'Foundation apprenticeship',
  'apprenticeship-unit': 'Apprenticeship unit',
};

/** Names of the states of approval. */
export const STATUS_NAMES: Record<Status, string> = {
  approved: 'Approved',
  'in-development': 'In development',
  'proposal-in-development': 'Proposal in development',
  retired: 'Retired',
  withdrawn: 'Withdrawn',
};
