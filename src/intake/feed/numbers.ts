/** Whole numbers of the feed, which come as numbers and as texts. */
import { ODD } from './dates.ts';

/**
 * A whole number above 0; undefined where the feed gives none, which it also writes as 0; `odd` where it cannot be read.
 *
 * @example readCount('418') // 418
 * @example readCount(0) // undefined
 */
export function readCount(given: unknown): number | undefined | typeof ODD {
  if (given === null || given === undefined) return undefined;
  const text = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '-';
  if (text === '') return undefined;
  if (!/^\d+$|^\d{1,3}(?:,\d{3})+$/.test(text)) return ODD;
  const number = Number(text.replaceAll(',', ''));
  if (!Number.isSafeInteger(number)) return ODD;
  return number === 0 ? undefined : number;
}

/** Yes or no; undefined where the feed gives neither, `odd` where it cannot be read. */
export function readFlag(given: unknown): boolean | undefined | typeof ODD {
  if (given === null || given === undefined || given === '') return undefined;
  const word = ['boolean', 'number', 'string'].includes(typeof given)
    ? JSON.stringify(given).replaceAll('"', '').toLowerCase()
    : '';
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  return ODD;
}
