/** Questions for the search benchmark, taken from the words of a corpus. */
import type { StandardVersion } from '../../src/catalogue/catalogue.ts';

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function countWords(versions: readonly StandardVersion[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ksbs } of versions)
    for (const { statement } of ksbs.values())
      for (const word of wordsOf(statement)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A word of at least seven letters that few statements have. */
export function rareWord(versions: readonly StandardVersion[]): string {
  const [rarest] = [...countWords(versions)]
    .filter(([word, count]) => word.length >= 7 && count > 1)
    .sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0], 'en'));
  return rarest?.[0] ?? '';
}

/** Five words in a row, from the statement whose words are the commonest of all. */
export function commonPhrase(versions: readonly StandardVersion[]): string {
  const counts = countWords(versions);
  const phrases = versions
    .flatMap(({ ksbs }) => [...ksbs.values()])
    .map(({ statement }) => wordsOf(statement).slice(0, 5))
    .filter((words) => words.length === 5);
  const leastCommon = (words: readonly string[]) =>
    Math.min(...words.map((word) => counts.get(word) ?? 0));
  const [best] = phrases.sort(
    (a, b) => leastCommon(b) - leastCommon(a) || a.join().localeCompare(b.join(), 'en'),
  );
  return best?.join(' ') ?? '';
}
