/** Short labels of an outline, which are facts; its sentences may not be copied. */
import type { Absent } from '../../../model/text.ts';
import type { Cell } from '../passage.ts';

/** Most words of one label. */
const LONGEST_LABEL = 8;
/** Most words of a list of labels: a longer run would be the outline's own words. */
const LONGEST_LIST = 11;

/** Reason that stands in the place of words that may not be copied. */
export const NOT_RESTATED =
  'The outline says this in words of its own, which nobody has restated yet.';

/**
 * A label that may be kept; absent where it is as long as a sentence.
 *
 * @example keepLabel('Workplace', 'The outline names no place.') // 'Workplace'
 */
export function keepLabel(words: string, whenEmpty: string): string | Absent {
  if (words === '') return { absent: whenEmpty };
  return isLabel(words) ? words : { absent: NOT_RESTATED };
}

/** A list of labels that may be kept; absent where one is a sentence or all are too many words. */
export function keepLabels(labels: readonly string[]): string[] | Absent {
  const count = countWords(labels.join(' '));
  return labels.every(isLabel) && (labels.length < 2 || count <= LONGEST_LIST)
    ? [...labels]
    : { absent: NOT_RESTATED };
}

function isLabel(words: string): boolean {
  return countWords(words) <= LONGEST_LABEL && !/[.;!?]\s|[.;!?]$/.test(words);
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Lines of a cell without bullets. */
export function cellLines(cell: Cell | undefined): string[] {
  return (cell ?? []).map(({ text }) => text.replace(/^[•◦▪‣·*–—-]\s*/, '')).filter(Boolean);
}
