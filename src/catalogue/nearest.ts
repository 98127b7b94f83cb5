/** Suggestions for words that were most likely meant. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was most likely meant: one a few letters away, or one that begins with it;
 * undefined where there is none.
 *
 * @example nearest('tittle', ['title', 'level']) // 'title'
 * @example nearest('wider', ['same', 'wider-than']) // 'wider-than'
 * @example nearest('colour', ['title', 'level']) // undefined
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const found = closest(
    word.toLowerCase(),
    known.map((name) => name.toLowerCase()),
  );
  if (distance(word.toLowerCase(), found) <= slipsAllowed(word))
    return known.find((name) => name.toLowerCase() === found);
  return word.length > 2
    ? known.find((name) => name.toLowerCase().startsWith(word.toLowerCase()))
    : undefined;
}

/** How many letters of a word may be wrong for it still to be recognised. */
function slipsAllowed(word: string): number {
  if (word.length < 2) return 0;
  return word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
}

/**
 * The remedy for a word that is not among those known: the nearest one, or what to do where none is near.
 *
 * @example didYouMean('K99', ['K9', 'S1'], 'Take it out.') // 'Did you mean "K9"?'
 */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
}
