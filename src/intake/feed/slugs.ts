/** Ids made of titles. */

/**
 * An id of lower-case words for each title; a title that comes again gets a number.
 *
 * @example slugsOf(['Care & support', 'Café', 'Care & Support']) // ['care-support', 'cafe', 'care-support-2']
 */
export function slugsOf(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const slug = slugOf(title);
    let unique = slug;
    for (let number = 2; taken.has(unique); number += 1) unique = `${slug}-${number}`;
    taken.add(unique);
    return unique;
  });
}

function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'option';
}
