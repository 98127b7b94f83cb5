/** White space and marks that a copy of a page leaves in its words. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Words with single spaces and none at the ends; invisible marks are taken out.
 *
 * @example collapse(' a\u00A0 b\u200B ') // 'a b'
 */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * Words without the names of icons that a copy leaves in the place of pictures.
 *
 * @example withoutIcons('assignment_turned_inApproved occupation') // 'Approved occupation'
 */
export function withoutIcons(text: string): string {
  return text.replace(/(?<![\w@/.-])[a-z]+(?:_[a-z]+)+(?=[A-Z\s]|$)/g, '').trim();
}

/** Fewest words of a line that may break off in the middle of a sentence; a label is shorter. */
const SHORTEST_BROKEN = 6;

/**
 * Whether a line goes on in the middle of a sentence that the line before it began.
 *
 * @example goesOn('Elements take place in a suitable', 'controlled room') // true
 */
export function goesOn(before: string, line: string): boolean {
  return (
    /[^.:;?!|•]$/.test(before) && /^[a-z]/.test(line) && before.split(' ').length >= SHORTEST_BROKEN
  );
}
