/** The duties of the next version of a standard, and what they need of its KSBs. */
import { DUTY_KSBS, coverAll, mapDuty, type BodyDuty, type Item } from './body.ts';
import type { Random } from './random.ts';
import { reword } from './reword.ts';
import { composeDuty, type Vocabulary } from './compose.ts';

/** How the duties are revised. */
export interface DutyOrder {
  /** Share of the version that changes. */
  change: number;
  keepsIds: boolean;
  vocabulary: Vocabulary;
  random: Random;
}

/** Fewest duties before none is dropped any more, and most. */
const DUTIES = { least: 8, most: 25 } as const;

/** The duties of a new version from those of the old one, mapped to the new KSBs. */
export function reviseDuties(
  old: readonly BodyDuty[],
  items: readonly Item[],
  order: DutyOrder,
): readonly BodyDuty[] {
  if (old.length === 0) return [];
  const { change, random, vocabulary } = order;
  const successors = new Map<Item, Item[]>();
  for (const item of items) {
    for (const from of item.origin) successors.set(from, [...(successors.get(from) ?? []), item]);
  }
  const duties = old
    .filter(
      ({ option }) =>
        option !== undefined || old.length <= DUTIES.least || !random.chance(change * 0.15),
    )
    .map((duty) => reviseDuty(duty, items, successors, order));
  if (duties.length < DUTIES.most && random.chance(change)) {
    const core = duties.filter(({ option }) => option === undefined).length;
    const detail = composeDuty(vocabulary, random);
    duties.splice(core, 0, { id: random.uuid(), detail, items: mapDuty(items, undefined, random) });
  }
  return coverAll(items, duties, random);
}

function reviseDuty(
  duty: BodyDuty,
  items: readonly Item[],
  successors: ReadonlyMap<Item, readonly Item[]>,
  { change, keepsIds, random }: DutyOrder,
): BodyDuty {
  const needed = new Set(duty.items.flatMap((item) => successors.get(item) ?? []));
  for (const item of [...needed]) {
    const isTooMany = needed.size > DUTY_KSBS.most;
    const isDropped = needed.size > DUTY_KSBS.least && random.chance(change * 0.1);
    if (isTooMany || isDropped) needed.delete(item);
  }
  const more = random.chance(change) ? mapDuty(items, duty.option, random).slice(0, 3) : [];
  // Where many of its KSBs were dropped, the duty takes others.
  const fill = mapDuty(items, duty.option, random);
  for (const item of [...more, ...fill.slice(0, Math.max(0, DUTY_KSBS.least - needed.size))]) {
    if (needed.size < DUTY_KSBS.most) needed.add(item);
  }
  return {
    ...duty,
    id: keepsIds ? duty.id : random.uuid(),
    detail: random.chance(change * 0.4) ? reword(duty.detail, random) : duty.detail,
    items: items.filter((item) => needed.has(item)),
  };
}
