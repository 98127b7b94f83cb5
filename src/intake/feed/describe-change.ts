/** Says in a few words what differs between two states of a version, for the ledger of changes. */
import { capitalise, sayCount, sayDate, STATUS_NAMES } from '../../catalogue/wording.ts';
import type { Apprenticeship, Standard } from '../../model/standard.ts';
import { isAbsent, present } from '../../model/text.ts';
import { quote, sayFirst } from './words.ts';

/** What a new version holds: "60 KSBs, 13 duties and 217 links between them". */
export function describeAdded({ ksbs, duties }: Standard): string[] {
  const listed = present(duties) ?? [];
  const links = listed.flatMap((duty) => present(duty.ksbs) ?? []).length;
  const count = present(ksbs)?.length ?? 0;
  if (!count) return ['No KSBs yet'];
  const parts = sayCount(count, 'KSB', 'KSBs');
  if (!listed.length) return [parts];
  const needs = `${parts}, ${sayCount(listed.length, 'duty', 'duties')}`;
  return [`${needs} and ${sayCount(links, 'link', 'links')} between them`];
}

/** What changed between two states of one version; empty where nothing that readers see did. */
export function describeChange(before: Standard, after: Standard): string[] {
  return [
    ...changedFacts(before, after),
    ...changedItems('KSB', ksbsOf(before), ksbsOf(after)),
    ...changedItems('duty', dutiesOf(before), dutiesOf(after)),
    ...changedMapping(before, after),
    ...PARTS.filter(([key]) => !isSame(before[key], after[key])).map(([, name]) => name),
  ];
}

/** Parts whose change is named and not shown. */
const PARTS = [
  ['summary', 'Summary'],
  ['jobTitles', 'Job titles'],
  ['options', 'Options'],
  ['notices', 'Notices'],
  ['related', 'Related references'],
] as const;

const FACTS = [
  ['title', 'title'],
  ['level', 'level'],
  ['route', 'route'],
  ['regulated', 'regulated'],
] as const;

const FEED_FACTS: Record<keyof Apprenticeship, string> = {
  overview: 'overview',
  pathway: 'pathway',
  cluster: 'cluster',
  larsCode: 'LARS code',
  typicalMonths: 'typical duration in months',
  epaMonths: 'EPA period in months',
  offTheJobHours: 'hours of off-the-job training',
  maxFunding: 'funding band in pounds',
  earliestStart: 'first start',
  latestStart: 'last start',
  latestEnd: 'last end',
  approved: 'day of approval',
  created: 'day of the record',
  change: 'note on the change',
  keywords: 'keywords',
  regulatedBody: 'regulator',
  assessmentPlan: 'address of the assessment plan',
  page: 'address of the page',
};

function changedFacts(before: Standard, after: Standard): string[] {
  const status = (standard: Standard) => {
    const word = present(standard.status);
    return word === undefined ? 'not given' : STATUS_NAMES[word];
  };
  return [
    ...FACTS.flatMap(([key, name]) => fromTo(name, present(before[key]), present(after[key]))),
    ...(isSame(before.status, after.status)
      ? []
      : [`Status: ${status(after)}, was ${status(before)}`]),
    ...fromTo('last update', present(before.updated), present(after.updated)),
    ...(Object.keys(FEED_FACTS) as (keyof Apprenticeship)[]).flatMap((key) =>
      fromTo(FEED_FACTS[key], before.apprenticeship?.[key], after.apprenticeship?.[key]),
    ),
  ];
}

/** "Level: 3, was 4"; long texts and lists are named only. */
function fromTo(name: string, before: unknown, after: unknown): string[] {
  if (isSame(before, after)) return [];
  const [was, is] = [sayValue(before), sayValue(after)];
  return [capitalise(was === undefined || is === undefined ? name : `${name}: ${is}, was ${was}`)];
}

const LONGEST = 80;

/** A value in words; undefined for what is too long to be shown. */
function sayValue(value: unknown): string | undefined {
  if (value === undefined) return 'not given';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDate(value) : quote(value);
}

/** Items by code: "2 KSBs added: K29 and K30", "1 KSB in other words: S4". */
function changedItems(
  kind: 'KSB' | 'duty',
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const say = (codes: string[], what: string) =>
    codes.length
      ? [
          `${sayCount(codes.length, kind, kind === 'duty' ? 'duties' : 'KSBs')} ${what}: ${sayFirst(codes)}`,
        ]
      : [];
  const codes = [...before.keys()];
  return [
    ...say(
      [...after.keys()].filter((code) => !before.has(code)),
      'added',
    ),
    ...say(
      codes.filter((code) => !after.has(code)),
      'taken out',
    ),
    ...say(
      codes.filter((code) => after.has(code) && after.get(code) !== before.get(code)),
      'in other words',
    ),
  ];
}

function changedMapping(before: Standard, after: Standard): string[] {
  const mapped = new Map(dutiesIn(before).map((duty) => [duty.code, duty]));
  const codes = dutiesIn(after)
    .filter((duty) => {
      const was = mapped.get(duty.code);
      return was && !isSame([was.ksbs, was.options], [duty.ksbs, duty.options]);
    })
    .map(({ code }) => code);
  return codes.length
    ? [`Mapping of ${sayCount(codes.length, 'duty', 'duties')}: ${sayFirst(codes)}`]
    : [];
}

function dutiesIn({ duties }: Standard) {
  return isAbsent(duties) ? [] : duties;
}

function dutiesOf(standard: Standard): Map<string, string> {
  return new Map(dutiesIn(standard).map(({ code, statement }) => [code, statement]));
}

function ksbsOf({ ksbs }: Standard): Map<string, string> {
  return new Map((present(ksbs) ?? []).map(({ code, statement }) => [code, statement]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
