/** Looks a question up: exact codes from the table first, then the words from the index. */
import type { CodeTable } from '../exports/code-table.ts';
import type { Label, Labels } from '../exports/labels.ts';
import { standardFilter } from '../exports/search-kinds.ts';
import { isFiltered } from './search-address.ts';
import type { SearchState } from './search-address.ts';
import { answerCodes, kindOfCode } from './search-answers.ts';
import type { CodeHit } from './search-answers.ts';
import type { IndexFilters, SearchConnection } from './search-connection.ts';
import { askIndex } from './search-index.ts';
import type { IndexAnswer } from './search-index.ts';
import { parseQuery } from './search-query.ts';
import { viewHit, viewRecord } from './search-views.ts';
import type { ResultView } from './search-views.ts';

/** Where answers come from. */
export interface Sources {
  table: CodeTable;
  connection: SearchConnection;
  /** Fetches the words of one standard's codes. */
  labels: (ref: string) => Promise<Labels | undefined>;
}

/** What a question led to. */
export interface Outcome {
  total: number;
  /** Sentences about what is not held. */
  notices: string[];
  /** Standards that were named and lack the code that was asked for. */
  lacking: ResultView[];
  /** Words of the question that give something alone, where together they give nothing. */
  alone: string[];
  /** Results there would be without the filters, where they let nothing through. */
  unfiltered: number;
  /** Whether the index failed while codes were found. */
  failed: boolean;
  /** What the index was asked for and within which filters; undefined where it was not asked. */
  asked: { term: string | null; filters: IndexFilters } | undefined;
  load: (from: number, to: number) => Promise<ResultView[]>;
}

/** Looks a question up within filters, whose values are those of the index. */
export async function lookUp(
  state: SearchState,
  filters: IndexFilters,
  sources: Sources,
): Promise<Outcome> {
  const { table, connection } = sources;
  const query = parseQuery(state.q);
  const { hits: allHits, lacking, notices, scope, text } = answerCodes(query, table, state.near);
  const hits = allHits.filter((hit) => isLetThrough(hit, state));
  const within =
    filters.standard || !scope.length ? filters : { ...filters, ...scopeFilter(scope, table) };

  const listsStandard = scope.length > 0 && !query.codes.length && state.filters.kind !== '';
  const listsAll = !state.q && isFiltered(state);
  let failed = false;
  let answer: IndexAnswer | undefined;
  if (text || listsStandard || listsAll) {
    try {
      answer = await askIndex(connection, text, within);
    } catch (error) {
      if (!hits.length) throw error;
      failed = true;
      connection.reset();
    }
  }
  const codeUrls = new Set(hits.map((hit) => viewHit(hit, table).url));
  return {
    total: hits.length + (answer?.total ?? 0),
    notices: [...notices, ...sayUnknownWords(answer)],
    lacking: lacking.map((standard) => viewHit({ standard }, table)),
    alone: answer?.alone ?? [],
    unfiltered: Math.max(
      allHits.length - hits.length,
      answer?.total ? 0 : (answer?.unfiltered ?? 0),
    ),
    failed,
    asked: answer && { term: answer.term, filters: within },
    load: async (from, to) => {
      const views = await viewHits(hits.slice(from, to), sources);
      const first = Math.max(0, from - hits.length);
      const records = await answer?.load(first, Math.max(0, to - hits.length));
      return [
        ...views,
        ...(records ?? [])
          .filter(({ url }) => !codeUrls.has(url))
          .map((record) => viewRecord(record, table)),
      ];
    },
  };
}

async function viewHits(
  hits: readonly CodeHit[],
  { table, labels }: Sources,
): Promise<ResultView[]> {
  const refs = new Set(hits.filter(({ code }) => code).map(({ standard }) => standard.ref));
  const pairs = await Promise.all(
    [...refs].map(async (ref) => [ref, (await labels(ref))?.labels ?? {}] as const),
  );
  const words = new Map<string, Record<string, Label>>(pairs);
  return hits.map((hit) => viewHit(hit, table, words.get(hit.standard.ref)?.[hit.code ?? '']));
}

function isLetThrough({ standard, code }: CodeHit, { filters }: SearchState): boolean {
  const kind = code === undefined ? 'standard' : kindOfCode(code);
  return (
    (!filters.kind || filters.kind === kind) &&
    (!filters.standard || filters.standard === standard.ref) &&
    (!filters.level || filters.level === String(standard.level)) &&
    !filters.nation
  );
}

function scopeFilter(scope: readonly string[], { standards }: CodeTable): IndexFilters {
  return {
    standard: standards
      .filter(({ ref }) => scope.includes(ref))
      .map(({ ref, title, shortTitle }) => standardFilter(ref, shortTitle ?? title)),
  };
}

function sayUnknownWords(answer: IndexAnswer | undefined): string[] {
  const words = answer?.unknown.map((word) => `“${word}”`) ?? [];
  if (!words.length) return [];
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
  const rest = answer?.total ? ' These results leave it out.' : '';
  return [`Nothing here has ${list}.${words.length > 1 ? rest.replace(' it ', ' them ') : rest}`];
}
