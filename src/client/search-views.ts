/** Turns what was found into what a reader sees: kind, code, words with the matched ones marked, standard. */
import { sayVersion } from '../catalogue/wording.ts';
import type { CodeTable, CodeTableStandard } from '../exports/code-table.ts';
import type { Label } from '../exports/labels.ts';
import { SEARCH_KINDS } from '../exports/search-kinds.ts';
import { kindOfCode } from './search-answers.ts';
import type { CodeHit } from './search-answers.ts';
import type { IndexRecord } from './search-index.ts';
import { splitCode } from './search-query.ts';

/** A piece of text that matched, or one between two that did. */
export interface Piece {
  text: string;
  matched: boolean;
}

/** One result, ready to render. */
export interface ResultView {
  url: string;
  /** The kind in words: Knowledge, Guidance. */
  kind: string;
  code?: string | undefined;
  /** Decides colour and shape of the code. */
  type?: string | undefined;
  title: Piece[];
  text: Piece[];
  /** Other names that hold the words. */
  names?: string | undefined;
  /** Standard, reference and version. */
  standard?: string | undefined;
}

/** Texts of up to this many words are shown whole; of longer ones, as many around the matches. */
const WHOLE = 80;
const EXCERPT = 45;

/** The view of a code or standard that was asked for exactly. */
export function viewHit({ standard, code }: CodeHit, table: CodeTable, label?: Label): ResultView {
  const { ref, title } = standard;
  if (code === undefined) {
    return {
      url: fill(table.addresses.standard, ref),
      kind: SEARCH_KINDS.standard,
      title: plain(title),
      text: [],
      standard: sayStandard(standard, [ref]),
    };
  }
  const kind = kindOfCode(code);
  const address = kind === 'method' ? table.addresses.method : table.addresses.statement;
  return {
    url: fill(address, ref, code),
    kind: SEARCH_KINDS[kind],
    code,
    type: codeType(code),
    title: plain(label?.title),
    text: plain(label?.text),
    standard: sayStandard(standard),
  };
}

/** The view of a record of the index. */
export function viewRecord(record: IndexRecord, table: CodeTable): ResultView {
  const { url, content, meta, kind, places, names } = record;
  const { code, ref, title = '' } = meta;
  const standard = table.standards.find((candidate) => candidate.ref === ref);
  const words = content.split(' ');
  const titleLength = title ? title.trim().split(/\s+/).length : 0;
  return {
    url,
    kind,
    code,
    type: code && codeType(code),
    title: markWords(words.slice(0, titleLength), places),
    text: excerpt(words, titleLength, places),
    names: names.join(', ') || undefined,
    standard: standard && sayStandard(standard, code ? undefined : [standard.ref]),
  };
}

/**
 * The kind of a code as the style sheets know it.
 *
 * @example codeType('TK2') // 'k'
 */
export function codeType(code: string): string {
  const kind = kindOfCode(code);
  return kind === 'method' ? splitCode(code)[0].toLowerCase() : kind.charAt(0);
}

/** Joins words into pieces, matched words in a row as one. `offset` is the place of the first word. */
export function markWords(
  words: readonly string[],
  places: readonly number[],
  offset = 0,
): Piece[] {
  const wanted = new Set(places);
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    const matched = wanted.has(index + offset);
    const last = pieces.at(-1);
    if (last?.matched === matched) last.text += ` ${word}`;
    else if (last) {
      // The space stands outside the mark.
      if (matched) last.text += ' ';
      pieces.push({ text: matched ? word : ` ${word}`, matched });
    } else pieces.push({ text: word, matched });
  });
  return pieces;
}

/** The words after the title: all, or where they are many, those around the most matches. */
export function excerpt(
  words: readonly string[],
  start: number,
  places: readonly number[],
): Piece[] {
  if (words.length - start <= WHOLE) return markWords(words.slice(start), places, start);
  const matches = places.filter((place) => place >= start);
  const starts = [start, ...matches.map((place) => Math.max(start, place - 4))];
  const within = (from: number) =>
    matches.filter((place) => place >= from && place < from + EXCERPT).length;
  const from = starts.reduce((best, next) => (within(next) > within(best) ? next : best));
  const pieces = markWords(words.slice(from, from + EXCERPT), places, from);
  return [
    ...(from > start ? plain('… ') : []),
    ...pieces,
    ...(from + EXCERPT < words.length ? plain(' …') : []),
  ];
}

function sayStandard(standard: CodeTableStandard, parts?: string[]): string {
  const { ref, title, shortTitle, version, level } = standard;
  return [...(parts ?? [shortTitle ?? title, ref]), `level ${level}`, sayVersion(version)].join(
    ', ',
  );
}

function plain(text: string | undefined): Piece[] {
  return text ? [{ text, matched: false }] : [];
}

function fill(pattern: string, ref: string, code = ''): string {
  return pattern.replace('{ref}', ref.toLowerCase()).replace('{code}', code.toLowerCase());
}
