/** Small facts of a record that several kinds of record share. */
import type { StandardPlan, VersionPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { TrapId } from './trap-table.ts';
import { BODIES, JOB_PREFIXES, ROLES } from './words/general.ts';

/** What every piece of personal contact data in a corpus begins with, so that tests can look for it. */
export const PERSONAL_MARK = 'PERSONAL-';

/** The body that assures the assessment: a name and personal contact data. */
export function contactOf({ digits }: StandardPlan, traps: ReadonlySet<TrapId>) {
  const isPersonal = traps.has('personal-contact');
  const mark = (text: string) => (isPersonal ? PERSONAL_MARK + text : '');
  return {
    providerName: 'Ofqual',
    contactName: mark(`Name ${digits} <b>O'Example</b>`),
    contactAddress: mark(`Street ${digits}\r\n${PERSONAL_MARK}Town, AB1 2CD`),
    contactEmail: mark(`mail-${digits}@people.example`),
    webLink: 'https://www.gov.uk/government/organisations/ofqual',
  };
}

/** The main contact of the trailblazer group: a person. */
export function mainContactOf({ digits }: StandardPlan, traps: ReadonlySet<TrapId>): string {
  if (!traps.has('personal-contact')) return '';
  return `${PERSONAL_MARK}Main ${digits} <${PERSONAL_MARK}main-${digits}@people.example>, 01632 96${digits}`;
}

/** Job titles of a standard, one of them twice where its traps say so. */
export function chooseJobTitles(
  { field, level, title }: StandardPlan,
  traps: ReadonlySet<TrapId>,
  random: Random,
): string[] {
  const roles = random.sample(
    [2, 3, 4, 5, 6].flatMap((one) => ROLES[one] ?? []),
    5,
  );
  const own = [...(ROLES[level] ?? []), ...roles].map((role) => `${field} ${role}`);
  const titles = own.flatMap((name) => [name, `${random.pick(JOB_PREFIXES)} ${name}`]);
  const all = [title, ...titles].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const chosen = random.sample([...new Set(all)], random.between(3, 14));
  return traps.has('job-title-twice') ? [...chosen, chosen[0] ?? title] : chosen;
}

/** Name of a body. */
export function bodyOf(random: Random): string {
  return random.pick(BODIES);
}

/** Regulators of the occupation: none for most. */
export function regulationOf(random: Random) {
  if (!random.chance(0.12)) return [];
  return [
    { name: bodyOf(random), webLink: 'https://regulator.example/', approved: random.chance(0.7) },
  ];
}

/** A level as the feed writes it: a number, or text. */
export function writeLevel(level: number, traps: ReadonlySet<TrapId>): number | string {
  return traps.has('level-as-text') ? String(level) : level;
}

/** The number of a version as the feed writes it under one of its two keys; `version` is the true one. */
export function writeVersion(
  { number, place, traps }: VersionPlan,
  key: 'version' | 'versionNumber',
): string {
  if (traps.has('version-blank')) return '';
  return key === 'versionNumber' && traps.has('version-differs') ? `1.${place - 1}` : number;
}
