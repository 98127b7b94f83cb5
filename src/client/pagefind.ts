/** The part of Pagefind's browser interface that search uses (1.5, `pagefind.js`). */

/** One record as its file holds it. */
export interface PagefindFragment {
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** One result before its record is loaded. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the matched words among the words of the content. */
  words: number[];
  /** Metadata in which words matched. */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindFragment>;
}

/** Counts by filter and value. */
export type PagefindCounts = Record<string, Record<string, number>>;

/** What one search gives. */
export interface PagefindResults {
  results: PagefindResult[];
  /** Results there would be without the filters. */
  unfilteredResultCount: number;
  /** Results by each value of the filters that are loaded. */
  filters: PagefindCounts;
}

/** One open index. */
export interface PagefindInstance {
  init: () => Promise<void>;
  /** `null` asks for everything that the filters let through. */
  search: (
    term: string | null,
    options?: { filters?: Record<string, string[] | { any: string[] }> },
  ) => Promise<PagefindResults>;
  filters: () => Promise<PagefindCounts>;
  destroy: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

/**
 * How results are ranked: words of the same length before longer ones, what a thing is called before what
 * a text mentions; the name of the standard, which all its records share, hardly counts.
 */
const RANKING = {
  termSimilarity: 2,
  metaWeights: { names: 2, title: 1, aliases: 1, standard: 0.2, ref: 0, code: 0 },
};

/**
 * Opens the index in a folder (`/pagefind/`).
 *
 * @param attempt Counts retries: a browser may remember that a module did not load.
 */
export async function openPagefind(folder: string, attempt = 0): Promise<PagefindInstance> {
  const address = `${folder}pagefind.js${attempt ? `?attempt=${attempt}` : ''}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const instance = module.createInstance({ basePath: folder, baseUrl: '/', ranking: RANKING });
  await instance.init();
  return instance;
}
