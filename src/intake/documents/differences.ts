/** Differences between what content holds and what a document says, field by field. */
import type { FieldPath } from '../../catalogue/finding.ts';

/** One field that differs; a value that one side lacks is undefined there. */
export interface Difference {
  /** Where the field stands in what content holds, or the nearest that it holds. */
  field: FieldPath;
  /** Code of the item of a list that the field belongs to: `K4`. */
  item: string;
  held: unknown;
  said: unknown;
}

/** Names of the fields by which items of a list are told apart. */
const KEYS = ['code', 'ksb', 'id', 'role', 'title'] as const;

/** Every field that differs, in the order of what content holds. */
export function differencesOf(held: unknown, said: unknown): Difference[] {
  return compare(held, said, [], '');
}

function compare(held: unknown, said: unknown, field: FieldPath, item: string): Difference[] {
  if (JSON.stringify(held) === JSON.stringify(said)) return [];
  if (isRecord(held) && isRecord(said) && !('absent' in held) && !('absent' in said)) {
    const keys = [...new Set([...Object.keys(held), ...Object.keys(said)])];
    return keys.flatMap((key) => compare(held[key], said[key], [...field, key], item));
  }
  if (Array.isArray(held) && Array.isArray(said)) return compareLists(held, said, field, item);
  return [{ field, item, held, said }];
}

/** Lists of things with a code are compared by code, others by place; a list of words as a whole. */
function compareLists(
  held: readonly unknown[],
  said: readonly unknown[],
  field: FieldPath,
  item: string,
): Difference[] {
  if (![...held, ...said].every(isRecord)) return [{ field, item, held, said }];
  const key = KEYS.find((name) => areKeyed(held, name) && areKeyed(said, name));
  if (key === undefined && held.length !== said.length) return [{ field, item, held, said }];
  const nameOf = (each: unknown, index: number) =>
    key === undefined ? String(index) : String((each as Record<string, unknown>)[key]);
  const before = new Map(held.map((each, index) => [nameOf(each, index), { each, index }]));
  const after = new Map(said.map((each, index) => [nameOf(each, index), each]));
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const found = names.flatMap((name) => {
    const at = before.get(name);
    const path = at ? [...field, at.index] : field;
    const label = key === undefined ? item : [item, name].filter(Boolean).join(' ');
    return at && after.has(name)
      ? compare(at.each, after.get(name), path, label)
      : [{ field: path, item: label, held: at?.each, said: after.get(name) }];
  });
  return found.length
    ? found
    : [{ field, item, held: [...before.keys()], said: [...after.keys()] }];
}

function areKeyed(list: readonly unknown[], name: string): boolean {
  const keys = list.map((each) => (each as Record<string, unknown>)[name]);
  return keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Most characters of a value that is shown. */
const LONGEST = 70;

/**
 * Both values in short, from the place where they part.
 *
 * @example sayValues({ held: 'four', said: 5 … }) // ['"four"', '5']
 */
export function sayValues({ held, said }: Difference): [held: string, said: string] {
  const [before, after] = [text(held), text(said)];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const start = same > LONGEST / 2 ? same - 20 : 0;
  return [show(held, before, start), show(said, after, start)];
}

function show(value: unknown, words: string, start: number): string {
  if (value === undefined) return 'nothing';
  const cut = words.slice(start, start + LONGEST);
  const shown = `${start ? '…' : ''}${cut}${start + LONGEST < words.length ? '…' : ''}`;
  return typeof value === 'string' ? `"${shown}"` : shown;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isRecord(value) && typeof value['absent'] === 'string') return `absent (${value['absent']})`;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join(', ');
  return value === undefined ? '' : JSON.stringify(value);
}
