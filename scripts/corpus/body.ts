/** What a version says: its KSBs, duties, mapping and options, before they are written as a record. */
import type { Random } from './random.ts';
import { composeDuty, composeKsb, type Vocabulary } from './compose.ts';
import { textOf, type KsbKind, type Statement } from './statement.ts';

/** One KSB of one version; its code is its place among those of its kind. */
export interface Item {
  kind: KsbKind;
  id: string;
  statement: Statement;
  /** The KSBs of the version before that it comes from: none, one, or two that were merged. */
  origin: readonly Item[];
  /** The option that it belongs to; core where there is none. */
  option?: Option;
}

/** One option of a core and options standard. */
export interface Option {
  id: string;
  title: string;
  occupationCode: string;
}

/** One duty of one version. */
export interface BodyDuty {
  id: string;
  detail: Statement;
  items: readonly Item[];
  option?: Option;
}

/** What one version says. */
export interface Body {
  items: readonly Item[];
  duties: readonly BodyDuty[];
  options: readonly Option[];
}

/** What a first version should hold. */
export interface BodyOrder {
  /** How many KSBs of each kind. */
  ksbs: Readonly<Record<KsbKind, number>>;
  /** How many duties; 0 for kinds of standard that have none. */
  duties: number;
  options: readonly Option[];
}

/** The kinds of KSB in the order in which the codes list them. */
export const KINDS: readonly KsbKind[] = ['knowledge', 'skill', 'behaviour'];

/** Least and most KSBs that a duty maps to, unless it maps to nearly all. */
export const DUTY_KSBS = { least: 5, most: 40 } as const;

/** Share of the KSBs of a core and options standard that belong to an option. */
const OPTIONAL = 0.45;

/** The first version of a standard. */
export function createBody(order: BodyOrder, vocabulary: Vocabulary, random: Random): Body {
  const taken = new Set<string>();
  const items = KINDS.flatMap((kind) =>
    Array.from({ length: order.ksbs[kind] }, (): Item => {
      const optional = kind !== 'behaviour' && order.options.length > 0 && random.chance(OPTIONAL);
      return {
        kind,
        id: random.uuid(),
        statement: composeNew(kind, taken, vocabulary, random),
        origin: [],
        ...(optional ? { option: random.pick(order.options) } : {}),
      };
    }),
  );
  const duties = Array.from({ length: order.duties }, (_, place): BodyDuty => {
    // The last duties belong to the options, one after the other.
    const option = order.options[order.duties - 1 - place];
    return {
      id: random.uuid(),
      detail: composeDuty(vocabulary, random),
      items: mapDuty(items, option, random),
      ...(option ? { option } : {}),
    };
  });
  return { items, duties: coverAll(items, duties, random), options: order.options };
}

/** A statement that the version does not have yet. */
export function composeNew(
  kind: KsbKind,
  taken: Set<string>,
  vocabulary: Vocabulary,
  random: Random,
): Statement {
  for (;;) {
    const statement = composeKsb(kind, vocabulary, random);
    const text = textOf(statement);
    if (taken.has(text)) continue;
    taken.add(text);
    return statement;
  }
}

/** Some KSBs for a duty, in the order of the version. */
export function mapDuty(
  items: readonly Item[],
  option: Option | undefined,
  random: Random,
): readonly Item[] {
  const pool = items.filter((item) => item.option === undefined || item.option === option);
  const count = random.around(15, 0.45, DUTY_KSBS.least, DUTY_KSBS.most);
  const chosen = new Set(random.sample(pool, count));
  return items.filter((item) => chosen.has(item));
}

/** Maps each KSB that no duty needs to one that may need it. */
export function coverAll(
  items: readonly Item[],
  duties: readonly BodyDuty[],
  random: Random,
): readonly BodyDuty[] {
  const needed = new Set(duties.flatMap((duty) => duty.items));
  const added = new Map<BodyDuty, Item[]>();
  for (const item of items.filter((one) => !needed.has(one))) {
    const roomy = duties.filter(
      (duty) =>
        (item.option === undefined || item.option === duty.option) &&
        duty.items.length + (added.get(duty)?.length ?? 0) < DUTY_KSBS.most,
    );
    if (roomy.length === 0) continue;
    const duty = random.pick(roomy);
    added.set(duty, [...(added.get(duty) ?? []), item]);
  }
  return duties.map((duty) => {
    const all = new Set([...duty.items, ...(added.get(duty) ?? [])]);
    return added.has(duty) ? { ...duty, items: items.filter((item) => all.has(item)) } : duty;
  });
}
