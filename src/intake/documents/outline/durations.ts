/** Lengths of time in the cells of an outline. */

const LENGTH = /(\d+(?:\.\d+)?)[ -]?(hour|hr|minute|min)s?\b/gi;
/** Words that make a length one of several, or no fixed one. */
const NOT_FIXED = /\b(?:days?|weeks?|months?|e\.g\.|flexible|or|x)\b/i;

/**
 * Every length of time in some words, in minutes.
 *
 * @example allMinutes('75 minutes 75 minutes 2 hours') // [75, 75, 120]
 */
export function allMinutes(words: string): number[] {
  return [...words.matchAll(LENGTH)].map(([, number, unit = '']) =>
    Math.round(Number(number) * (/^h/i.test(unit) ? 60 : 1)),
  );
}

/**
 * The one fixed length that some words give; undefined where they give none or several.
 *
 * @example oneLength('2 hours per learner') // 120
 */
export function oneLength(words: string): number | undefined {
  const minutes = allMinutes(words);
  return minutes.length === 1 && !NOT_FIXED.test(words) ? minutes[0] : undefined;
}
