/** What the occupational maps hold about the standards of a corpus. */
import type { Item } from './body.ts';
import { chooseJobTitles } from './facts.ts';
import type { StandardPlan } from './plan.ts';
import type { Random } from './random.ts';
import { textOf, type KsbKind } from './statement.ts';
import type { TrapId } from './trap-table.ts';
import { publishedItems, type MadeStandard, type MadeVersion } from './versions.ts';

/** A pair of a progression map. */
export interface ProgressionPair {
  stdCodeFrom: string;
  stdCodeTo: string;
}

/** One occupation: what each of the two addresses of the maps answers; null where it answers 404. */
export interface MapEntry {
  stdCode: string;
  occupation: Record<string, unknown> | null;
  progression: { keyStdCode: string; progressions: ProgressionPair[] } | null;
}

const KEYS: Readonly<Record<KsbKind, readonly [list: string, label: string, letter: string]>> = {
  knowledge: ['knowledges', 'knowledgeId', 'K'],
  skill: ['skills', 'skillId', 'S'],
  behaviour: ['behaviours', 'behaviourId', 'B'],
};

/** Writes what the maps hold about one standard. */
export function writeMapEntry(
  standard: MadeStandard,
  all: readonly StandardPlan[],
  random: Random,
): MapEntry {
  const { plan } = standard;
  const stdCode = `OCC${plan.digits}`;
  return {
    stdCode,
    occupation: plan.traps.has('maps-missing') ? null : occupationOf(standard, stdCode, random),
    progression: plan.traps.has('progression-missing')
      ? null
      : { keyStdCode: stdCode, progressions: pairsOf(plan, all, random) },
  };
}

function occupationOf(standard: MadeStandard, stdCode: string, random: Random) {
  const { plan, versions, vocabulary } = standard;
  const current = currentOf(versions);
  const items = publishedItems(current);
  const titles = chooseJobTitles(plan, new Set<TrapId>(), random);
  const soc = plan.traps.has('maps-soc-zero') ? 0 : 1111 + ((Number(plan.digits) * 37) % 8000);
  return {
    stdCode,
    name: current.title,
    level: plan.level,
    versionNo: current.plan.number,
    status: 1,
    statusName: 'Approved occupation',
    soc: {
      soc2020Code: soc,
      soc2020Description: soc === 0 ? '' : `${plan.field} occupations`,
      soc2020SubUnitGroups:
        soc === 0
          ? []
          : [{ code: `${soc}/01`, description: `${plan.field} occupations`, isPrimary: true }],
    },
    mapHierarchy: {
      routeName: plan.route.route,
      pathwayName: plan.pathway,
      clusterName: plan.cluster,
      technicalLevelName: technicalLevel(plan.level),
    },
    typicalJobTitles: titles.map((name) => ({ name, isGreen: random.chance(0.05) })),
    keywords: [...vocabulary.terms],
    products: [
      { productCode: plan.ref, name: current.title, typeName: 'Apprenticeship', level: plan.level },
    ],
    ...Object.fromEntries(
      (Object.keys(KEYS) as KsbKind[]).map((kind) => [
        KEYS[kind][0],
        labelled(items, kind, plan.traps.has('maps-label-differs') && kind === 'skill'),
      ]),
    ),
  };
}

/** The KSBs of a kind with their labels; two of the labels change places where they should differ. */
function labelled(items: readonly Item[], kind: KsbKind, differs: boolean) {
  const [, key, letter] = KEYS[kind];
  const rows = items.filter((item) => item.kind === kind);
  const numbers = rows.map((_, place) => place + 1);
  if (differs && numbers.length > 2) numbers.splice(1, 2, 3, 2);
  return rows.map((item, place) => ({
    id: item.id,
    [key]: `${letter}${numbers[place] ?? place + 1}`,
    detail: textOf(item.statement),
  }));
}

/** The newest version that is approved, else the newest. */
function currentOf(versions: readonly MadeVersion[]): MadeVersion {
  const approved = versions.findLast(({ plan }) => plan.status === 'Approved for delivery');
  return approved ?? (versions.at(-1) as MadeVersion);
}

function pairsOf(
  plan: StandardPlan,
  all: readonly StandardPlan[],
  random: Random,
): ProgressionPair[] {
  const near = all.filter(
    ({ route, kind, level, ref }) =>
      kind === 'ST' && route === plan.route && ref !== plan.ref && Math.abs(level - plan.level) < 3,
  );
  const pairs = random.sample(near, random.between(1, 7)).map((other): ProgressionPair => {
    const isUp = other.level >= plan.level;
    const [from, to] = isUp ? [plan, other] : [other, plan];
    return { stdCodeFrom: `OCC${from.digits}`, stdCodeTo: `OCC${to.digits}` };
  });
  const [first] = pairs;
  return first && plan.traps.has('progression-pair-twice') ? [...pairs, first] : pairs;
}

function technicalLevel(level: number): string {
  if (level <= 3) return 'Technical Occupation';
  return level <= 5 ? 'Higher Technical Occupation' : 'Professional Occupation';
}
