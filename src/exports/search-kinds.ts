/** What the records of search and the search page agree on: kinds, values of filters, lists of names. */

/** Kinds in the order in which the filter lists them. */
export const SEARCH_KINDS = {
  knowledge: 'Knowledge',
  skill: 'Skill',
  behaviour: 'Behaviour',
  duty: 'Duty',
  method: 'Assessment method',
  standard: 'Standard',
  guidance: 'Guidance',
  glossary: 'Glossary',
} as const;
export type SearchKind = keyof typeof SEARCH_KINDS;

/** Whether a text is the id of a kind. */
export function isSearchKind(text: string): text is SearchKind {
  return Object.hasOwn(SEARCH_KINDS, text);
}

/**
 * The value of the filter "standard": reference and name, so that it reads well and is found by either.
 *
 * @example standardFilter('OCC0868', 'Early intervention practitioner')
 */
export function standardFilter(ref: string, name: string): string {
  return `${ref} ${name}`;
}

/** Stands between two names in the metadata of a record: names hold commas. */
export const NAME_BREAK = '; ';
