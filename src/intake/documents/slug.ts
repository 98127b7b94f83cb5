/** Ids of our own, made from words. */

/**
 * An id of lower-case words joined by hyphens.
 *
 * @example toSlug("Practitioner in Children's Care") // 'practitioner-in-childrens-care'
 */
export function toSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
