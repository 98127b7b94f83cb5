/** The next version of a standard: KSBs dropped, added, moved, reworded, split and merged. */
import { KINDS, composeNew, type Body, type Item } from './body.ts';
import type { Random } from './random.ts';
import { reviseDuties } from './revise-duties.ts';
import { merge, reword, split } from './reword.ts';
import type { Vocabulary } from './compose.ts';
import { textOf, type Statement } from './statement.ts';

/** What a next version is made of. */
export interface EvolveOrder {
  vocabulary: Vocabulary;
  random: Random;
  /** Whether a KSB keeps its id; else every KSB of the new version gets a new one. */
  keepsIds: boolean;
  /** KSBs that the new version must not have. */
  drop: readonly Item[];
  /** KSBs that the new version must keep as they are. */
  keep: readonly Item[];
}

/** Most KSBs of a version. */
const MOST_KSBS = 150;

/** Fewest KSBs of a kind before none is dropped any more, so that a standard never runs dry. */
const FEWEST_OF_A_KIND = 5;

/** How much of a standard its revisions change: most change little. */
const REVISIONS = [0.05, 0.05, 0.05, 0.15, 0.15, 0.45];

/** The version after a version. */
export function evolve(body: Body, order: EvolveOrder): Body {
  const { random, keepsIds, vocabulary } = order;
  const change = random.pick(REVISIONS);
  const taken = new Set(body.items.map(({ statement }) => textOf(statement)));
  const room = { left: MOST_KSBS - body.items.length };
  const items = KINDS.flatMap((kind) => {
    const old = body.items.filter((item) => item.kind === kind);
    const revised = reviseItems(old, change, taken, room, order);
    move(revised, change, random);
    add(revised, Math.round(old.length * change * random.fraction() * 0.4), taken, room, order);
    return revised;
  });
  const duties = reviseDuties(body.duties, items, { change, keepsIds, vocabulary, random });
  return { items, duties, options: body.options };
}

/** The KSBs that come from those of one kind, in their order. */
function reviseItems(
  old: readonly Item[],
  change: number,
  taken: Set<string>,
  room: { left: number },
  { random, keepsIds, drop, keep }: EvolveOrder,
): Item[] {
  const isFree = (item: Item) => !keep.includes(item) && !drop.includes(item);
  const revised: Item[] = [];
  for (let place = 0; place < old.length; place += 1) {
    const item = old[place] as Item;
    const next = old[place + 1];
    if (drop.includes(item)) continue;
    const luck = isFree(item) ? random.fraction() / change : 1;
    if (luck < 0.2 && old.length > FEWEST_OF_A_KIND) continue;
    let statements: readonly Statement[] | undefined;
    let origin = [item];
    if (luck < 0.7) {
      statements = [reword(item.statement, random)];
    } else if (luck < 0.8 && room.left > 0) {
      statements = split(item.statement);
    } else if (luck < 0.9 && next && isFree(next) && item.option === next.option) {
      const merged = merge(item.statement, next.statement);
      statements = merged && [merged];
      origin = [item, next];
    }
    if (!statements || !claim(statements, taken)) {
      statements = [item.statement];
      origin = [item];
    }
    room.left -= statements.length - origin.length;
    place += origin.length - 1;
    revised.push(
      ...statements.map((statement, part): Item => {
        const id = keepsIds && part === 0 ? item.id : random.uuid();
        return { ...item, id, statement, origin };
      }),
    );
  }
  return revised;
}

/** Takes statements for the version, unless it has, or had, one of them. */
function claim(statements: readonly Statement[], taken: Set<string>): boolean {
  const texts = statements.map((statement) => textOf(statement));
  if (texts.some((text) => taken.has(text))) return false;
  for (const text of texts) taken.add(text);
  return true;
}

/** Moves a few KSBs to other places, in one revision of four. */
function move(items: Item[], change: number, random: Random): void {
  if (!random.chance(0.25)) return;
  const moves = 1 + Math.round(items.length * change * 0.2);
  for (let count = 0; count < moves && items.length > 1; count += 1) {
    const [item] = items.splice(random.between(0, items.length - 1), 1);
    if (item) items.splice(random.between(0, items.length), 0, item);
  }
}

/** Adds new KSBs, as many as there is room for. */
function add(
  items: Item[],
  count: number,
  taken: Set<string>,
  room: { left: number },
  { random, vocabulary }: EvolveOrder,
): void {
  const kind = items[0]?.kind;
  for (let added = 0; kind && added < count && room.left > 0; added += 1) {
    const statement = composeNew(kind, taken, vocabulary, random);
    const item: Item = { kind, id: random.uuid(), statement, origin: [] };
    items.splice(random.between(0, items.length), 0, item);
    room.left -= 1;
  }
}
