/** The truth about a corpus: what really became of each KSB from one version to the next. */
import type { Item } from './body.ts';
import { textOf } from './statement.ts';
import { codePrefix, publishedItems, type MadeStandard, type MadeVersion } from './versions.ts';

/** A KSB by its place: the code that follows from it, and the id of the feed. */
export interface Place {
  code: string;
  id: string;
}

/**
 * What became of a KSB. Unchanged: same words, same code. Renumbered: same words, another code. Reworded:
 * at most a third of the words differ; the code may differ as well.
 */
export type Becoming =
  'unchanged' | 'renumbered' | 'reworded' | 'added' | 'removed' | 'split' | 'merged';

/** One pairing: none to one, one to none, one to one, one to two, or two to one. */
export interface Pairing {
  kind: Becoming;
  from: Place[];
  to: Place[];
}

/** Two consecutive versions. */
export interface VersionPair {
  from: string;
  to: string;
  ksbs: Pairing[];
}

/** One standard: its versions in order, and what became of its KSBs. */
export interface StandardTruth {
  ref: string;
  versions: string[];
  pairs: VersionPair[];
}

/** The truth about one standard. */
export function tellTruth({ plan, versions }: MadeStandard): StandardTruth {
  return {
    ref: plan.ref,
    versions: versions.map((version) => version.plan.number),
    pairs: versions.slice(1).map((to, index) => {
      const from = versions[index] as MadeVersion;
      const ksbs = pairItems(places(plan.kind, from), places(plan.kind, to));
      return { from: from.plan.number, to: to.plan.number, ksbs };
    }),
  };
}

/** The published KSBs of a version with their codes, in the order of the feed's lists. */
function places(kind: 'ST' | 'FA' | 'AU', version: MadeVersion): Map<Item, Place> {
  const counts = new Map<string, number>();
  return new Map(
    publishedItems(version).map((item) => {
      const prefix = codePrefix(kind, item.kind);
      const number = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, number);
      return [item, { code: `${prefix}${number}`, id: item.id }];
    }),
  );
}

function pairItems(before: Map<Item, Place>, after: Map<Item, Place>): Pairing[] {
  const successors = new Map<Item, Item[]>();
  for (const item of after.keys()) {
    for (const from of item.origin) successors.set(from, [...(successors.get(from) ?? []), item]);
  }
  const told = new Set<Item>();
  const pairings: Pairing[] = [];
  for (const [item, place] of after) {
    const origin = item.origin.filter((from) => before.has(from));
    const from = origin.flatMap((one) => before.get(one) ?? []);
    const [first] = origin;
    if (told.has(item)) continue;
    if (!first) {
      pairings.push({ kind: 'added', from: [], to: [place] });
    } else if (origin.length > 1) {
      pairings.push({ kind: 'merged', from, to: [place] });
    } else {
      const parts = successors.get(first) ?? [item];
      for (const part of parts) told.add(part);
      const to = parts.flatMap((part) => after.get(part) ?? []);
      pairings.push({ kind: becoming(first, from, parts, to), from, to });
    }
  }
  for (const [item, place] of before) {
    if (!successors.has(item)) pairings.push({ kind: 'removed', from: [place], to: [] });
  }
  return pairings;
}

function becoming(
  before: Item,
  from: readonly Place[],
  parts: readonly Item[],
  to: readonly Place[],
): Becoming {
  const [after] = parts;
  if (parts.length > 1 || !after) return 'split';
  if (textOf(before.statement) !== textOf(after.statement)) return 'reworded';
  return from[0]?.code === to[0]?.code ? 'unchanged' : 'renumbered';
}
