/** Days as documents print them. */

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/**
 * A day in ISO form; undefined where the words are no day of the calendar.
 *
 * @example readDay('10/06/2021') // '2021-06-10'
 * @example readDay('2 May 2024') // '2024-05-02'
 */
export function readDay(words: string): string | undefined {
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words.trim());
  if (numbers) return isoDay(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+),? (\d{4})$/.exec(words.trim());
  const name = named?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((full) => name.length >= 3 && full.startsWith(name));
  if (named && month >= 0) return isoDay(Number(named[3]), month + 1, Number(named[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words.trim());
  return iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
