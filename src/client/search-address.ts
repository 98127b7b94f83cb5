/** The question and the filters as the address of the page holds them. */

/** Names of the filters, in the order of the page. */
export const FILTERS = ['kind', 'standard', 'level', 'nation'] as const;
export type FilterName = (typeof FILTERS)[number];

/** All that an address of the search page says. */
export interface SearchState {
  q: string;
  /** Chosen values; a filter that is not set is the empty text. */
  filters: Record<FilterName, string>;
  /** Reference of the standard from which the search began. */
  near: string;
}

/** Reads the state from the query of an address. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const value = (name: string) => params.get(name)?.trim() ?? '';
  return {
    q: value('q'),
    filters: {
      kind: value('kind').toLowerCase(),
      standard: value('standard').toUpperCase(),
      level: value('level'),
      nation: value('nation').toLowerCase(),
    },
    near: value('near').toUpperCase(),
  };
}

/**
 * Writes the state as the query of an address; what is not set is left out.
 *
 * @example writeState(readState('?kind=skill&q=k7&level=')) // '?q=k7&kind=skill'
 */
export function writeState({ q, filters, near }: SearchState): string {
  const params = new URLSearchParams();
  for (const [name, value] of [
    ['q', q],
    ...FILTERS.map((name) => [name, filters[name]]),
    ['near', near],
  ])
    if (name && value) params.set(name, value);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether any filter is set. */
export function isFiltered({ filters }: SearchState): boolean {
  return FILTERS.some((name) => filters[name] !== '');
}
