/** What a reference says by its form, and a title by its words. */
import type { StandardKind } from '../../../model/standard.ts';

const KINDS: readonly (readonly [RegExp, StandardKind])[] = [
  [/^OCC\d{4}$/, 'occupation'],
  [/^OCC\d{4}[A-Z]$/, 'option'],
  [/^ST\d{4}[A-Z]?$/, 'apprenticeship'],
  [/^FA\d{4}[A-Z]?$/, 'foundation-apprenticeship'],
  [/^AU\d{4}[A-Z]?$/, 'apprenticeship-unit'],
];

/**
 * The kind that a reference stands for.
 *
 * @example kindOfRef('OCC0088B') // 'option'
 */
export function kindOfRef(ref: string): StandardKind | undefined {
  return KINDS.find(([form]) => form.test(ref))?.[1];
}

/**
 * The first reference in some words, in the form in which content writes it.
 *
 * @example findRef('/apprenticeships/st0868-v1-1') // 'ST0868'
 */
export function findRef(words: string): string | undefined {
  return /(?<![A-Z])(?:OCC|ST|FA|AU)\d{4}[A-Z]?(?![A-Z0-9])/i.exec(words)?.[0].toUpperCase();
}

/**
 * Words with a capital at their start alone; words in capitals throughout are kept.
 *
 * @example inSentenceCase('Early Help Practitioner (NHS)') // 'Early help practitioner (NHS)'
 */
export function inSentenceCase(words: string): string {
  const lower = words
    .split(' ')
    .map((word, index) => (index > 0 && /^\W*[A-Z][a-z]/.test(word) ? word.toLowerCase() : word))
    .join(' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/**
 * The name that a summary gives to the role; undefined where it names none.
 *
 * @example roleNamed('A Harbour Keeper is responsible for lights.') // 'Harbour keeper'
 */
export function roleNamed(summary: string): string | undefined {
  const capitals = "[A-Z][\\w’'-]*";
  const found = new RegExp(
    `\\b(?:An?|The) (${capitals}(?: (?:${capitals}|and|of|in|for|the))* ${capitals}) (?:is|will|works?|must|should|may|has)\\b`,
  ).exec(summary);
  return found?.[1] === undefined ? undefined : inSentenceCase(found[1]);
}
