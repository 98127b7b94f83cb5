/** Days of the feed, which come in many shapes. */

/**
 * The calendar day of a date of the feed; undefined where it gives none, `odd` where it cannot be read.
 *
 * @example readDay('2024-01-03T00:00:00 +00:00') // '2024-01-03'
 * @example readDay('03/01/2024') // '2024-01-03'
 * @example readDay('') // undefined
 */
export function readDay(given: unknown): string | undefined | typeof ODD {
  if (given === null || given === undefined) return undefined;
  if (typeof given !== 'string') return ODD;
  const text = given.trim();
  if (text === '' || text.startsWith('0001-01-01')) return undefined; // "none" in the source's system
  const [, year, month, day] = ISO.exec(text) ?? [];
  const [, britishDay, britishMonth, britishYear] = BRITISH.exec(text) ?? [];
  const written = year
    ? `${year}-${month ?? ''}-${day ?? ''}`
    : `${britishYear ?? ''}-${britishMonth ?? ''}-${britishDay ?? ''}`;
  return isDay(written) ? written : ODD;
}

/** Stands for a value that cannot be read. */
export const ODD = Symbol('odd');

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const BRITISH = /^(\d{2})\/(\d{2})\/(\d{4})(?: \d{2}:\d{2}.*)?$/;

/** Whether a text is a day of the calendar: 2024-02-30 is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/**
 * The day so many days after another.
 *
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
