/** What the ids of a record stand for: the KSBs and options that its duties map to. */
import { isFiller } from './feed-text.ts';
import type { FeedDuty, FeedLink, FeedOption, FeedRecord, FeedStatement } from './record.ts';

/** Statements and options of a record by the feed's ids; one id can stand for more than one. */
export interface Meanings {
  statements: ReadonlyMap<string, readonly FeedStatement[]>;
  options: ReadonlyMap<string, readonly FeedOption[]>;
}

/** What each id stands for; an empty one stands for nothing. */
export function meaningsOf({
  statements,
  options,
}: Pick<FeedRecord, 'statements' | 'options'>): Meanings {
  return { statements: byId(statements), options: byId(options) };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T[]> {
  return Map.groupBy(
    items.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
}

/** Links whose id the record does not list. */
export function unknownLinks(
  links: readonly FeedLink[],
  known: ReadonlyMap<string, unknown>,
): FeedLink[] {
  return links.filter(({ id }) => !known.has(id));
}

/** Statements that have a text, filler or not; the others keep their place and are left out. */
export function heldStatements({ statements }: FeedRecord): FeedStatement[] {
  return isOnlyFiller(statements) ? [] : statements.filter(({ text }) => text.text !== '');
}

/** Duties that have a text. Where all of them are filler and map to nothing, the feed has none. */
export function heldDuties({ duties }: FeedRecord): FeedDuty[] {
  const isNone = isOnlyFiller(duties) && duties.every(({ ksbs }) => ksbs.length === 0);
  return isNone ? [] : duties.filter(({ text }) => text.text !== '');
}

/** Options that have a title. */
export function heldOptions({ options }: FeedRecord): FeedOption[] {
  return options.filter(({ title }) => !isFiller(title.text));
}

function isOnlyFiller(items: readonly { text: { text: string } }[]): boolean {
  return items.every(({ text }) => isFiller(text.text));
}
