/** How a document's facts meet what content holds: official words win, our own words and reasons stay. */
import { isAbsent } from '../../../model/text.ts';
import type { Absent, Block } from '../../../model/text.ts';
import { sameWords } from '../official/blocks.ts';

/** Fields that content holds and the document lacks; they are kept. */
export type Kept = string[];

/**
 * One field: the document's value; where it has none, what content holds, else the reason.
 *
 * A document that lacks something is no proof that it is not so: what content holds stays, and is named in `kept`.
 */
export function takeField<T>(
  field: string,
  held: T | Absent | undefined,
  said: T | Absent | undefined,
  reason: string,
  kept: Kept,
): T | Absent {
  if (said !== undefined && !isAbsent(said)) return said;
  if (held === undefined) return said ?? { absent: reason };
  if (said !== undefined && !isAbsent(held)) kept.push(field);
  return held;
}

/** Text: what content holds where the words are the same, with its own lists and reasons; else the document's. */
export function takeBlocks<T extends readonly Block[] | Absent>(held: T | undefined, said: T): T {
  if (held === undefined || isAbsent(held) || isAbsent(said)) return said;
  return sameWords(held, said) ? held : said;
}

/** Whether two titles differ in capitals alone. */
export function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A value that may be absent, as content holds it where both are absent or equal. */
export function takeAbsent<T>(held: T | Absent | undefined, said: T | Absent): T | Absent {
  return held !== undefined && isAbsent(said) ? held : said;
}
