/** Typical job titles, from a list, from lines, or from one line on which they run together. */
import type { Passage } from '../passage.ts';

/** Titles, and whether only their capitals tell them apart. */
export interface JobTitles {
  titles: string[];
  /** Line of titles that run together; undefined where marks or lines part them. */
  joined: number | undefined;
}

/** Words after which a capital belongs to the same title: "officer for NHS trusts". */
const JOINING = /(?:^|\s)(?:for|of|in|and|or|with|to|the|a|an|at|by|on|from|within|&)$/;

/** Reads the titles of some passages. */
export function readJobTitles(passages: readonly Passage[]): JobTitles {
  const [only, ...others] = passages;
  if (!only) return { titles: [], joined: undefined };
  if (others.length || only.kind === 'item')
    return { titles: unique(passages.flatMap(({ text }) => parted(text))), joined: undefined };
  const byMarks = parted(only.text);
  if (byMarks.length > 1) return { titles: unique(byMarks), joined: undefined };
  const titles = unique(splitAtCapitals(only.text));
  return { titles, joined: titles.length > 1 ? only.line : undefined };
}

/** Titles that semicolons, bullets or commas part; a comma before a small letter or in brackets is part of a title. */
function parted(text: string): string[] {
  return text
    .split(/\s*[;•|]\s*|,\s+(?=[A-Z])(?![^(]*\))/)
    .map((title) => title.trim())
    .filter(Boolean);
}

/**
 * Parts titles before a capital that follows a word in small letters.
 *
 * @example splitAtCapitals('Community worker Early help advisor') // ['Community worker', 'Early help advisor']
 */
export function splitAtCapitals(text: string): string[] {
  const titles: string[] = [];
  for (const word of text.split(' ')) {
    const last = titles.at(-1);
    const begins = /^[A-Z]/.test(word) && last !== undefined;
    const before = last?.split(' ').at(-1) ?? '';
    if (last === undefined || (begins && /^[a-z(]|\)$/.test(before) && !JOINING.test(last)))
      titles.push(word);
    else titles[titles.length - 1] = `${last} ${word}`;
  }
  return titles;
}

function unique(titles: readonly string[]): string[] {
  return [...new Set(titles)];
}
