/** The plan of a corpus: which standards there are, their versions, states, days and traps. */
import { NO_DAYS, type VersionDays } from './days.ts';
import { Random } from './random.ts';
import { FATES, isSingle, statusAt, type Fate, type FeedStatus } from './fates.ts';
import { settle } from './settle.ts';
import type { TrapId } from './trap-table.ts';
import { setTraps } from './traps.ts';
import { ROUTES } from './words/index.ts';
import { ROLES } from './words/general.ts';
import type { RouteWords } from './words/route-words.ts';

/** What a corpus should be. */
export interface CorpusOrder {
  standards: number;
  versions: number;
  seed: number;
  traps: 'default' | 'none';
  /** 2 is the same feed as a later sync finds it. */
  edition: 1 | 2;
}

/** One version to make. */
export interface VersionPlan {
  /** 0 for the first. */
  place: number;
  /** Number as the feed should give it. */
  number: string;
  status: FeedStatus;
  days: VersionDays;
  /** The first edition of the feed that has it. */
  edition: 1 | 2;
  traps: Set<TrapId>;
}

/** One standard to make. */
export interface StandardPlan {
  ref: string;
  kind: 'ST' | 'FA' | 'AU';
  /** Its four digits. */
  digits: string;
  route: RouteWords;
  pathway: string;
  cluster: string;
  level: number;
  /** What its title names before the role. */
  field: string;
  title: string;
  lars: number;
  fate: Fate;
  hasOptions: boolean;
  /** Whether KSBs keep their ids from version to version. */
  keepsIds: boolean;
  versions: VersionPlan[];
  traps: Set<TrapId>;
}

/** Share of foundation apprenticeships, and of apprenticeship units. */
const KINDS = { FA: 0.03, AU: 0.01 } as const;

/** Share of core and options standards. */
const OPTIONS = 0.12;

/** Most standards of one corpus: their references have four digits, and some are left out. */
const MOST_STANDARDS = 5000;

/** Most versions of one standard. */
const MOST_VERSIONS = 12;

/** Weight of each level among the standards. */
const LEVELS = [2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6, 7, 7];

/**
 * Plans a corpus; the same order gives the same plan.
 *
 * @throws RangeError where there are too many standards, or the versions do not fit them.
 */
export function planCorpus(order: CorpusOrder): StandardPlan[] {
  if (order.standards > MOST_STANDARDS) {
    throw new RangeError(
      `A corpus has at most ${MOST_STANDARDS} standards. Ask for fewer than ${order.standards}.`,
    );
  }
  const random = new Random(`corpus ${order.seed}`);
  const standards = planStandards(order.standards, random.fork('standards'));
  countVersions(standards, order.versions, random.fork('versions'));
  if (order.traps === 'default') setTraps(standards, random.fork('traps'));
  if (order.edition === 2) addLaterVersions(standards);
  settle(standards, random.fork('days'));
  return standards;
}

function planStandards(count: number, random: Random): StandardPlan[] {
  const kinds = spread(count, KINDS, 'ST', random.fork('kinds'));
  const fates = spread(count, FATES, 'live', random.fork('fates'));
  const optional = spread(count, { options: OPTIONS }, 'none', random.fork('options'));
  const weighted = ROUTES.flatMap((route) => Array.from({ length: route.weight }, () => route));
  const titles = new Set<string>();
  let digits = 0;
  return kinds.map((kind, index): StandardPlan => {
    const route = random.pick(weighted);
    const pathway = random.pick(Object.keys(route.pathways));
    const level = kind === 'FA' ? 2 : random.chance(0.006) ? 8 : random.pick(LEVELS);
    digits += random.between(1, 2);
    const named = nameStandard(route, level, titles, random);
    return {
      ref: kind + String(digits).padStart(4, '0'),
      kind,
      digits: String(digits).padStart(4, '0'),
      route,
      pathway,
      cluster: random.pick(route.pathways[pathway] ?? []),
      level,
      ...named,
      lars: index + 1,
      fate: kind === 'ST' ? (fates[index] ?? 'live') : 'live',
      hasOptions: kind === 'ST' && optional[index] === 'options',
      keepsIds: random.chance(0.5),
      versions: [],
      traps: new Set(),
    };
  });
}

/** A title that no other standard has. */
function nameStandard(
  route: RouteWords,
  level: number,
  titles: Set<string>,
  random: Random,
): { field: string; title: string } {
  for (let attempt = 0; ; attempt += 1) {
    const field = random.pick(route.fields);
    const special = attempt > 20 ? ` (${random.pick(route.terms)})` : '';
    const words = `${field} ${random.pick(ROLES[level] ?? [])}${special}`;
    const title = words.charAt(0).toUpperCase() + words.slice(1);
    if (titles.has(title)) continue;
    titles.add(title);
    return { field, title };
  }
}

/** Gives each share of a number of places a name, and the rest another, in a new order. */
function spread<Name extends string, Rest extends string>(
  count: number,
  shares: Readonly<Record<Name, number>>,
  rest: Rest,
  random: Random,
): (Name | Rest)[] {
  const names: (Name | Rest)[] = (Object.entries(shares) as [Name, number][]).flatMap(
    ([name, share]) => Array.from({ length: Math.round(count * share) }, () => name),
  );
  while (names.length < count) names.push(rest);
  return random.shuffle(names.slice(0, count));
}

/** Gives every standard one version, and those that can have more the others, one by one. */
function countVersions(standards: StandardPlan[], versions: number, random: Random): void {
  const open = standards.filter(({ kind, fate }) => kind === 'ST' && !isSingle(fate));
  const most = standards.length + open.length * (MOST_VERSIONS - 1);
  if (versions < standards.length || versions > most) {
    throw new RangeError(
      `${standards.length} standards have from ${standards.length} to ${most} versions. Ask for a number of versions between them.`,
    );
  }
  for (const standard of standards) addVersion(standard, 1);
  for (let count = standards.length; count < versions; count += 1) {
    const place = random.between(0, open.length - 1);
    const standard = open[place] as StandardPlan;
    addVersion(standard, 1);
    if (standard.versions.length === MOST_VERSIONS) open.splice(place, 1);
  }
}

function addVersion(standard: StandardPlan, edition: 1 | 2): void {
  const place = standard.versions.length;
  const status = statusAt(standard.fate, place, place + 1);
  const days = NO_DAYS;
  standard.versions.push({ place, number: '', status, days, edition, traps: new Set() });
  for (const version of standard.versions) {
    version.status = statusAt(standard.fate, version.place, place + 1);
  }
}

function addLaterVersions(standards: StandardPlan[]): void {
  for (const standard of standards) {
    if (standard.traps.has('later-version')) addVersion(standard, 2);
  }
}
