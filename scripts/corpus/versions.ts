/** The versions of one standard, each made from the one before. */
import type { Body, Item } from './body.ts';
import { evolve } from './evolve.ts';
import { makeFirstVersion } from './first-version.ts';
import type { StandardPlan, VersionPlan } from './plan.ts';
import { Random } from './random.ts';
import { reword } from './reword.ts';
import { inventCodes, type Vocabulary } from './compose.ts';
import { textOf, type KsbKind } from './statement.ts';

/** One version with what it says. */
export interface MadeVersion {
  plan: VersionPlan;
  body: Body;
  /** The title of this version. */
  title: string;
}

/** One standard with all its versions, oldest first. */
export interface MadeStandard {
  plan: StandardPlan;
  vocabulary: Vocabulary;
  versions: readonly MadeVersion[];
}

/** How many rare words a standard takes as its own. */
const TERMS = 14;

/** Makes all versions of a standard as one edition of the feed has them. */
export function makeStandard(plan: StandardPlan, seed: number, edition: 1 | 2): MadeStandard {
  const random = new Random(`corpus ${seed}/${plan.ref}`);
  const vocabulary: Vocabulary = {
    route: plan.route,
    terms: random.sample(plan.route.terms, TERMS),
    codes: inventCodes(plan.route, random),
    end: random.chance(0.8) ? '.' : '',
  };
  const made: MadeVersion[] = [];
  let title = plan.title;
  let repeated: readonly Item[] = [];
  for (const version of plan.versions) {
    const step = random.fork(version.number);
    const before = made.at(-1)?.body;
    const order = { vocabulary, random: step, keepsIds: plan.keepsIds };
    let body = before
      ? evolve(before, { ...order, drop: repeated.slice(0, 1), keep: repeated.slice(1) })
      : makeFirstVersion(plan, vocabulary, step);
    repeated = [];
    if (version.traps.has('statement-twice')) [body, repeated] = repeatStatement(body, step);
    if (edition === 2 && version.traps.has('later-statement')) rewordOne(body, step);
    if (plan.traps.has('title-changed') && version.place === 1) title = retitle(title);
    made.push({ plan: version, body, title });
  }
  return { plan, vocabulary, versions: made };
}

/**
 * The codes of KSBs by their letters.
 *
 * @example codePrefix('FA', 'behaviour') // 'ESB'
 */
export function codePrefix(kind: StandardPlan['kind'], ksb: KsbKind): string {
  const isTechnical = kind !== 'ST';
  if (ksb === 'knowledge') return isTechnical ? 'TK' : 'K';
  if (ksb === 'skill') return isTechnical ? 'TS' : 'S';
  return isTechnical ? 'ESB' : 'B';
}

/** The KSBs that the feed gives for a version: none where it has only prose. */
export function publishedItems({ plan, body }: MadeVersion): readonly Item[] {
  const isProse = plan.status === 'Proposal in development' || plan.traps.has('no-structured-ksbs');
  return isProse ? [] : body.items;
}

/** Lists one statement twice, the second right after the first; gives the version and the two. */
function repeatStatement(body: Body, random: Random): [Body, readonly Item[]] {
  const skills = body.items.filter(({ kind }) => kind === 'skill');
  const first = skills[Math.floor(skills.length / 3)];
  if (!first) return [body, []];
  const second: Item = { ...first, id: random.uuid(), origin: [] };
  const twice = (items: readonly Item[]) =>
    items.flatMap((item) => (item === first ? [first, second] : [item]));
  const duties = body.duties.map((duty) => ({ ...duty, items: twice(duty.items) }));
  return [{ ...body, items: twice(body.items), duties }, [first, second]];
}

/** Rewords one statement that the version has in common with the one before, or has anew. */
function rewordOne(body: Body, random: Random): void {
  const same = body.items.filter(({ statement, origin }) =>
    origin.every((from) => textOf(from.statement) === textOf(statement)),
  );
  const item = random.pick(same);
  item.statement = reword(item.statement, random);
}

/**
 * Another title for the same standard.
 *
 * @example retitle('Dairy herd technician') // 'Dairy herd and allied work technician'
 */
function retitle(title: string): string {
  const words = title.split(' ');
  return [...words.slice(0, -1), 'and allied work', ...words.slice(-1)].join(' ');
}
