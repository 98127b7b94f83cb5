/** Finds the other names of what a text speaks of, so that search meets readers who use another name. */
import type { GlossaryTerm } from '../model/glossary.ts';

/** Gives the other names of every glossary term that a text holds, in the order of the glossary. */
export type OtherNames = (text: string) => string[];

interface Name {
  /** The name as it is written. */
  text: string;
  words: string[];
  /** Whether capitals must match: "EPA" and "Families First" are names, "epa" and "families first" are not. */
  exact: boolean;
  group: number;
}

/** Names of so few words are taken for a name only with their capitals. */
const SHORT_NAME = 2;

/**
 * Makes the search for other names from the glossary: whole words, hyphens and plurals aside.
 *
 * An everyday word alone ("standard", "code") is no sign that the term is meant and brings no other names.
 */
export function otherNames(glossary: readonly GlossaryTerm[]): OtherNames {
  const groups = glossary.map(({ term, synonyms = [] }) => [term, ...synonyms]);
  const names = groups.flatMap((group, index) => group.map((text) => nameOf(text, index)));
  const byFirstWord = Map.groupBy(names.filter(isDistinctive), ({ words }) =>
    lower(words[0] ?? ''),
  );

  return (text) => {
    const words = wordsOf(text);
    const found = new Set<number>();
    words.forEach((word, index) => {
      for (const key of [lower(word), lower(word).replace(/s$/, '')])
        for (const name of byFirstWord.get(key) ?? [])
          if (standsAt(name, words, index)) found.add(name.group);
    });
    const held = ` ${singular(words)} `;
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((group) => groups[group] ?? [])
      .filter((name) => !held.includes(` ${singular(wordsOf(name))} `));
  };
}

function nameOf(text: string, group: number): Name {
  const words = wordsOf(text);
  return { text, words, group, exact: words.length <= SHORT_NAME && /\p{Lu}/u.test(text) };
}

function isDistinctive({ words, exact }: Name): boolean {
  return words.length > 1 || exact;
}

function standsAt({ words, exact }: Name, text: readonly string[], start: number): boolean {
  return words.every((word, offset) => {
    const other = text[start + offset];
    if (other === undefined) return false;
    const isLast = offset === words.length - 1;
    return exact && /\p{Lu}/u.test(word)
      ? other === word || (isLast && other === `${word}s`)
      : lower(other) === lower(word) || (isLast && lower(other) === `${lower(word)}s`);
  });
}

/** Words of a text, hyphened words taken apart, apostrophes and punctuation left out. */
function wordsOf(text: string): string[] {
  return text.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words without case and plural, joined: what two names of the same search have in common. */
function singular(words: readonly string[]): string {
  return words.map((word) => lower(word).replace(/s$/, '')).join(' ');
}

function lower(text: string): string {
  return text.toLowerCase();
}
