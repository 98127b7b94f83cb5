/** Tells the words that some record has from those that none has, for which Pagefind gives the nearest it has. */
import type { PagefindResult } from './pagefind.ts';
import type { SearchConnection } from './search-connection.ts';
import { isAnswer, isSmallWord, plainWords } from './search-words.ts';

/** How many records are looked at to tell whether a word is known. */
const SAMPLE = 5;

/** What joins words into one that is searched as one. */
const JOINTS = /[-‐–/]/g;

/** Words of a question, as they are searched and as they were typed. */
export interface SortedWords {
  /** Searched; a joined word that is not known as one is taken apart. */
  known: string[];
  /** As typed. */
  unknown: string[];
}

/** Sorts the words of a question; the first results of the whole question bear most of them out. */
export async function sortWords(
  connection: SearchConnection,
  text: string,
  results: readonly PagefindResult[],
): Promise<SortedWords> {
  const borneOut = await wordsOf(results);
  const isKnown = async (word: string): Promise<boolean> => {
    if (isSmallWord(word) || borneOut.some((found) => isAnswer(word, found))) return true;
    if ((await connection.find(`"${word}"`)).results.length) return true;
    const near = await wordsOf((await connection.find(word)).results);
    return near.some((found) => isAnswer(word, found));
  };
  const onlyKnown = async (words: readonly string[]): Promise<string[]> => {
    const answers = await Promise.all(words.map(isKnown));
    return words.filter((_, index) => answers[index]);
  };

  const parts = text.split(/\s+/).filter((part) => plainWords(part).length);
  const sorted = await Promise.all(
    parts.map(async (part) => {
      const whole = await onlyKnown(plainWords(part));
      return whole.length ? whole : onlyKnown(plainWords(apart(part)));
    }),
  );
  return { known: sorted.flat(), unknown: parts.filter((_, index) => !sorted[index]?.length) };
}

/** Whether a name holds every word that was asked for, at least its beginning. */
export function holdsAll(name: string, asked: readonly string[]): boolean {
  const words = [...plainWords(name), ...plainWords(apart(name))];
  return asked.every((word) => words.some((found) => found.startsWith(word)));
}

/** Every word of the first results, joined words whole and apart. */
async function wordsOf(results: readonly PagefindResult[]): Promise<string[]> {
  const records = await Promise.all(results.slice(0, SAMPLE).map((result) => result.data()));
  return records.flatMap(({ content, meta }) => {
    const text = [content, ...Object.values(meta)].join(' ');
    return [...plainWords(text), ...plainWords(apart(text))];
  });
}

function apart(text: string): string {
  return text.replace(JOINTS, ' ');
}
