/** How far two texts are from each other, counted in words. */

/**
 * The share of words that are not common to both texts in the same order, of the words of the longer one.
 *
 * @example wordDistance('plan lessons well', 'plan trips well') // 1 / 3
 */
export function wordDistance(one: string, other: string): number {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [place, against] of b.entries()) {
      const same = (row[place] ?? 0) + 1;
      const longest = Math.max(row[place + 1] ?? 0, next[place] ?? 0);
      next.push(word === against ? same : longest);
    }
    row = next;
  }
  const words = Math.max(a.length, b.length);
  return (words - (row[b.length] ?? 0)) / words;
}
