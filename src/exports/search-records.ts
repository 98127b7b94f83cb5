/** What search finds: one record for each KSB, duty, method, standard, page of guidance and term. */
import type { Catalogue, StandardVersion } from '../catalogue/catalogue.ts';
import type { GuidanceEntry } from '../catalogue/read-content.ts';
import {
  guidanceAddress,
  methodAddress,
  standardAddress,
  statementAddress,
  termAddress,
} from '../model/addresses.ts';
import { NATION_NAMES } from '../model/glossary.ts';
import type { GlossaryTerm, Nation } from '../model/glossary.ts';
import { ksbType } from '../model/ids.ts';
import { present } from '../model/text.ts';
import { NAME_BREAK, SEARCH_KINDS, standardFilter } from './search-kinds.ts';
import type { SearchKind } from './search-kinds.ts';
import { otherNames } from './synonyms.ts';
import type { OtherNames } from './synonyms.ts';

/** One record, as `addCustomRecord` of Pagefind takes it. */
export interface SearchRecord {
  url: string;
  /** The text that is searched and shown: the title, where there is one, then the words under it. */
  content: string;
  language: 'en';
  /**
   * Shown beside the text, and searched as text: `title` (first words of `content`), `code`, `ref`,
   * `standard` (its name), `names` (what the thing itself is also called) and `aliases` (other names of
   * what the text speaks of). Kind and level are among the filters and the version follows from `ref` by
   * the table of codes, because each word here weighs on the index of every search.
   */
  meta: Record<string, string>;
  /** Not searched as text: `kind`, `standard`, `level`, `nation`. */
  filters: Record<string, string[]>;
}

/** Every record, in an order that depends on the content alone. */
export function buildSearchRecords(catalogue: Catalogue): SearchRecord[] {
  const otherNamesIn = otherNames(catalogue.glossary);
  const newest = sortedBy(catalogue.standards, ([ref]) => ref).flatMap(([, versions]) =>
    versions.slice(0, 1),
  );
  return [
    ...newest.flatMap(standardParts),
    ...sortedBy(catalogue.guidance.values(), ({ name }) => name).map(guidanceParts),
    ...sortedBy(catalogue.glossary, ({ id }) => id).map(termParts),
  ]
    .filter(hasWords)
    .map((parts) => makeRecord(parts, otherNamesIn));
}

/** Filler such as "." has no word to be found by; its code finds it all the same. */
function hasWords({ title = '', text }: RecordParts): boolean {
  return /[\p{L}\p{N}]/u.test(title + text);
}

/** What a record is made of. */
interface RecordParts {
  kind: SearchKind;
  url: string;
  title?: string | undefined;
  text: string;
  /** What the thing is also called. */
  names?: string[] | undefined;
  meta?: Record<string, string>;
  filters: Record<string, string[]>;
}

function standardParts({ standard, ksbs, duties, plan }: StandardVersion): RecordParts[] {
  const { ref, title, shortTitle, level, map, apprenticeship, jobTitles } = standard;
  const name = shortTitle ?? title;
  const filters = { standard: [standardFilter(ref, name)], level: [String(level)] };
  const methods = plan?.plan === 'epa' ? plan.methods : [];
  const titles = present(jobTitles);
  const about = [
    map?.sentence ?? apprenticeship?.overview,
    titles && `Job titles: ${titles.join(', ')}.`,
  ];
  const coded = (code: string) => ({ meta: { ref, code, standard: name }, filters });

  return [
    {
      kind: 'standard',
      url: standardAddress(ref),
      title,
      text: about.filter(Boolean).join(' '),
      names: shortTitle ? [shortTitle] : [],
      meta: { ref },
      filters,
    },
    ...[...ksbs.values()].map((ksb) => ({
      kind: ksbType(ksb.code),
      url: statementAddress(ref, ksb.code),
      title: ksb.title,
      text: ksb.statement,
      ...coded(ksb.code),
    })),
    ...[...duties.values()].map((duty) => ({
      kind: 'duty' as const,
      url: statementAddress(ref, duty.code),
      text: duty.statement,
      ...coded(duty.code),
    })),
    ...methods.map((method) => ({
      kind: 'method' as const,
      url: methodAddress(ref, method.code),
      title: method.title,
      text: '',
      ...coded(method.code),
    })),
  ];
}

function guidanceParts({ name, data }: GuidanceEntry): RecordParts {
  const facts = [
    ...Object.values(data.facts ?? {}).flat(),
    ...(data.moreLikely ?? []),
    ...(data.lessLikely ?? []),
  ];
  return {
    kind: 'guidance',
    url: guidanceAddress(name),
    title: data.title,
    text: [data.summary, ...facts.map(({ text }) => text)].join(' '),
    filters: nationFilter(data.nation),
  };
}

function termParts({ id, term, definition, synonyms, nation }: GlossaryTerm): RecordParts {
  return {
    kind: 'glossary',
    url: termAddress(id),
    title: term,
    text: definition,
    names: synonyms,
    filters: nationFilter(nation),
  };
}

function nationFilter(nation: Nation | undefined): Record<string, string[]> {
  return nation ? { nation: [NATION_NAMES[nation]] } : {};
}

function makeRecord(parts: RecordParts, otherNamesIn: OtherNames): SearchRecord {
  const { kind, url, title, text, names = [], meta = {}, filters } = parts;
  const content = [title, text].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  const aliases = otherNamesIn(content).filter((name) => !names.includes(name));
  return {
    url,
    content,
    language: 'en',
    meta: {
      ...(title && { title }),
      ...meta,
      ...(names.length && { names: names.join(NAME_BREAK) }),
      ...(aliases.length && { aliases: aliases.join(NAME_BREAK) }),
    },
    filters: { kind: [SEARCH_KINDS[kind]], ...filters },
  };
}

function sortedBy<T>(values: Iterable<T>, keyOf: (value: T) => string): T[] {
  return [...values].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
