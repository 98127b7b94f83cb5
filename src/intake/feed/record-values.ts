/** Reads the values of one record of the feed, and keeps a list of those that cannot be read. */
import { ODD, readDay } from './dates.ts';
import { NO_TEXT, isFiller, readText } from './feed-text.ts';
import type { FeedText } from './feed-text.ts';
import { readCount, readFlag } from './numbers.ts';
import type { OddValue } from './record.ts';

/** An object of JSON. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, not a list. */
export function isRaw(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Readers of the fields of one record. */
export interface Values {
  /** A word or number as text; empty where there is none. */
  word(field: string): string;
  text(field: string): FeedText;
  day(field: string): string | undefined;
  count(field: string): number | undefined;
  flag(field: string): boolean | undefined;
  address(...fields: string[]): string | undefined;
  /** Texts of a list, plain, each once, and those that were repeated. */
  texts(field: string): { texts: string[]; repeated: string[] };
  /** Objects of a list, each with its place; a list that is none makes the record unsound. */
  items(field: string): { item: RawRecord; field: string }[];
  /** Facts that could not be read. */
  odd: OddValue[];
  /** Lists that could not be read. */
  broken: OddValue[];
}

/** Makes the readers of a record. */
export function valuesOf(raw: RawRecord): Values {
  const odd: OddValue[] = [];
  const broken: OddValue[] = [];
  const note = (list: OddValue[], field: string, value: unknown, wanted: string) => {
    list.push({ field, given: shorten(value), wanted });
  };
  function read<T>(
    field: string,
    wanted: string,
    reader: (value: unknown) => T | typeof ODD,
  ): T | undefined {
    const value = reader(raw[field]);
    if (value !== ODD) return value;
    note(odd, field, raw[field], wanted);
    return undefined;
  }
  function word(field: string): string {
    const value = raw[field];
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
    if (value !== null && value !== undefined) note(odd, field, value, 'a text');
    return '';
  }
  return {
    odd,
    broken,
    word,
    text: (field) =>
      typeof raw[field] === 'string' ? readText(raw[field]) : readText(word(field)),
    day: (field) => read(field, 'a date', readDay),
    count: (field) => read(field, 'a whole number', readCount),
    flag: (field) => read(field, 'true or false', readFlag),
    address: (...fields) => {
      const field = fields.find((name) => word(name) !== '');
      if (field === undefined) return undefined;
      const address = word(field);
      if (/^https?:\/\/[^\s<>"]+$/.test(address) && URL.canParse(address)) return address;
      note(odd, field, address, 'a web address');
      return undefined;
    },
    texts(field) {
      const list = listOf(raw[field]);
      if (!list) {
        note(odd, field, raw[field], 'a list of texts');
        return { texts: [], repeated: [] };
      }
      const all = list.flatMap((value, index) => {
        if (typeof value === 'string') return isFiller(value) ? [] : oneLine(readText(value));
        if (value !== null) note(odd, `${field}[${index}]`, value, 'a text');
        return [];
      });
      const first = new Map<string, string>();
      const repeated = all.filter((text) => {
        const key = text.toLowerCase();
        if (first.has(key)) return true;
        first.set(key, text);
        return false;
      });
      return { texts: [...first.values()], repeated };
    },
    items(field) {
      const list = listOf(raw[field]);
      if (!list) {
        note(broken, field, raw[field], 'a list');
        return [];
      }
      return list.flatMap((item, index) => {
        if (isRaw(item)) return { item, field: `${field}[${index}]` };
        note(broken, `${field}[${index}]`, item, 'an object');
        return [];
      });
    },
  };
}

/** The text of a field of an inner record; empty where it is none. */
export function textIn(raw: RawRecord, field: string): FeedText {
  const value = raw[field];
  return typeof value === 'string' ? readText(value) : NO_TEXT;
}

/** The id of an inner record, or of what a duty names: compared without regard to case and braces. */
export function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .trim()
        .replace(/^\{|\}$/g, '')
        .toLowerCase()
    : '';
}

/** A list; an empty one for null and for what is not there; undefined for anything else. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined || value === '') return [];
  return Array.isArray(value) ? value : undefined;
}

/** Texts of a list stand on one line each. */
function oneLine({ text }: FeedText): string[] {
  return text === '' ? [] : [text.replaceAll('\n', ' ')];
}

const LONGEST = 60;

/** A value as a finding shows it: short, on one line. */
function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
