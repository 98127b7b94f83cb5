/** Calendar days and the shapes in which the feed writes them. */

/** The day on which the feed is read; nothing in a corpus is later than it, plans apart. */
export const FEED_DAY = '2026-10-09';

/** The days of one version; ISO 8601, undefined where the feed has none. */
export interface VersionDays {
  created: string;
  published: string;
  updated: string;
  approved: string | undefined;
  earliestStart: string | undefined;
  latestStart: string | undefined;
  latestEnd: string | undefined;
}

/** The days of a version that has none yet. */
export const NO_DAYS: VersionDays = {
  created: FEED_DAY,
  published: FEED_DAY,
  updated: FEED_DAY,
  approved: undefined,
  earliestStart: undefined,
  latestStart: undefined,
  latestEnd: undefined,
};

/**
 * The day some days later, or earlier where the number is negative.
 *
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How a record writes its days: with an offset or without, and what stands for no day. */
export interface DayShape {
  offset: boolean;
  none: null | '';
}

/**
 * A day as the feed writes it.
 *
 * @example writeDay('2024-01-03', { offset: true, none: null }) // '2024-01-03T00:00:00 +00:00'
 */
export function writeDay(day: string | undefined, { offset, none }: DayShape): string | null {
  if (day === undefined) return none;
  return `${day}T00:00:00${offset ? ' +00:00' : ''}`;
}
