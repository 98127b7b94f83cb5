/** Asks the index of words: the best answers first, and honest about words that no record has. */
import { NAME_BREAK } from '../exports/search-kinds.ts';
import type { PagefindResult, PagefindResults } from './pagefind.ts';
import type { IndexFilters, SearchConnection } from './search-connection.ts';
import { holdsAll, sortWords } from './search-known.ts';
import { isQuoted, isSmallWord, plainWords } from './search-words.ts';

/** One record found. */
export interface IndexRecord {
  url: string;
  content: string;
  /** Places of the matched words among the words of the content. */
  places: number[];
  meta: Record<string, string>;
  kind: string;
  /** Other names that hold all the words that were asked for. */
  names: string[];
}

/** What the index says to a question. */
export interface IndexAnswer {
  /** The words that were searched in the end. */
  term: string | null;
  total: number;
  /** Records there would be without the filters. */
  unfiltered: number;
  /** Words that no record has; the answer leaves them out. */
  unknown: string[];
  /** Where nothing was found: the words that give something alone. */
  alone: string[];
  load: (from: number, to: number) => Promise<IndexRecord[]>;
}

/** How many of the best ranked are looked at for the very name that was asked; they are shown first anyway. */
const CANDIDATES = 20;

/** Answers a question; an empty one gives everything that the filters let through. */
export async function askIndex(
  connection: SearchConnection,
  text: string,
  filters: IndexFilters,
): Promise<IndexAnswer> {
  if (!text) return toAnswer(null, await connection.find(null, filters));
  if (isQuoted(text)) {
    const exact = text.replace(/[“”]/g, '"');
    const found = await connection.find(exact, filters);
    if (!found.results.length) await connection.confirm();
    return toAnswer(exact, found);
  }
  const asked = plainWords(text).join(' ');
  const first = await connection.find(asked, filters);
  const { known, unknown } = await sortWords(connection, text, first.results);
  let words = known;
  let found = known.join(' ') === asked ? first : await findAny(connection, known, filters);

  const meant = known.filter((word) => !isSmallWord(word));
  if (!found.unfilteredResultCount && meant.length && meant.length < known.length) {
    words = meant;
    found = await findAny(connection, meant, filters);
  }
  if (!found.unfilteredResultCount || unknown.length) await connection.confirm();
  const term = words.join(' ');
  const results = await bestFirst(
    await phraseFirst(connection, term, filters, found.results),
    term,
  );
  const isTogether = found.unfilteredResultCount > 0 || words.length < 2;
  return {
    ...toAnswer(term, { ...found, results }),
    unknown,
    alone: isTogether ? [] : words.map((word) => asTyped(word, text)),
  };
}

/** Searches words; none of them find nothing. */
async function findAny(
  connection: SearchConnection,
  words: readonly string[],
  filters: IndexFilters,
): Promise<PagefindResults> {
  if (words.some((word) => !isSmallWord(word))) return connection.find(words.join(' '), filters);
  return { results: [], unfilteredResultCount: 0, filters: {} };
}

/** Puts the records first that hold the very words in a row. */
async function phraseFirst(
  connection: SearchConnection,
  term: string,
  filters: IndexFilters,
  results: PagefindResult[],
): Promise<PagefindResult[]> {
  if (!term.includes(' ') || results.length < 2) return results;
  const phrase = new Set((await connection.find(`"${term}"`, filters)).results.map(({ id }) => id));
  return [...new Set([...results.filter(({ id }) => phrase.has(id)), ...results])];
}

/** Puts what goes by the very name that was asked before everything else. */
async function bestFirst(results: PagefindResult[], term: string): Promise<PagefindResult[]> {
  const first = results.slice(0, CANDIDATES);
  const isNamed = await Promise.all(
    first.map(async ({ matchedMetaFields: matched = [], data }) => {
      if (!matched.includes('title') && !matched.includes('names')) return false;
      const { title = '', names = '' } = (await data()).meta;
      return [title, ...names.split(NAME_BREAK)].some((name) => plainName(name) === term);
    }),
  );
  return [...new Set([...first.filter((_, index) => isNamed[index]), ...results])];
}

/** A name as the words of a question are: `End-point assessment` is `endpoint assessment`. */
function plainName(name: string): string {
  return plainWords(name).join(' ');
}

function asTyped(word: string, text: string): string {
  return text.split(/\s+/).find((part) => plainName(part) === word) ?? word;
}

function toAnswer(term: string | null, found: PagefindResults): IndexAnswer {
  const { results, unfilteredResultCount } = found;
  const asked = plainWords(term ?? '');
  return {
    term,
    total: results.length,
    unfiltered: unfilteredResultCount,
    unknown: [],
    alone: [],
    load: (from, to) =>
      Promise.all(results.slice(from, to).map((result) => toRecord(result, asked))),
  };
}

async function toRecord(result: PagefindResult, asked: readonly string[]): Promise<IndexRecord> {
  const { raw_url, content, meta, filters } = await result.data();
  const names = [meta['names'], meta['aliases']].flatMap((list) => list?.split(NAME_BREAK) ?? []);
  return {
    url: raw_url,
    content,
    places: result.words,
    meta,
    kind: filters['kind']?.[0] ?? '',
    names: asked.length ? names.filter((name) => holdsAll(name, asked)) : [],
  };
}
