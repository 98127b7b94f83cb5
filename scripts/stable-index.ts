/**
 * Gives a Pagefind index the same bytes for the same input.
 *
 * Pagefind 1.5 keeps filters and their values in hash maps whose order changes from run to run, and with
 * it the names of the files of filters, the metadata that lists them, and the entry that names the
 * metadata. Here both are put in order, and the three are written anew. The files are CBOR behind a
 * signature, under gzip; only whole items are moved, so no number or text is encoded again.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every data file of Pagefind begins with this, before its CBOR. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Where in the CBOR things stand, as Pagefind's `index_filter.rs` and `index_metadata.rs` say. */
const FILTER_VALUES = 1;
const META_FILTERS = 3;

/** Puts the index in a folder in order; throws where its files are not as expected. */
export function makeIndexStable(dir: string): void {
  const entryFile = join(dir, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const filterFiles = namesIn(join(dir, 'filter'), '.pf_filter');
  const renamed = new Map(
    filterFiles.map((name) => [name, writeFilter(join(dir, 'filter'), name)]),
  );

  for (const language of Object.values(entry.languages)) {
    const name = `pagefind.${language.hash}.pf_meta`;
    const meta = orderMeta(readData(join(dir, name)), renamed);
    rmSync(join(dir, name));
    language.hash = nameByContent(language.hash, meta);
    writeData(join(dir, `pagefind.${language.hash}.pf_meta`), meta);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** Puts the values of one filter in order and gives the file's new name. */
function writeFilter(folder: string, name: string): string {
  const path = join(folder, `${name}.pf_filter`);
  const data = orderFilter(readData(path));
  rmSync(path);
  const stable = nameByContent(name, data);
  writeData(join(folder, `${stable}.pf_filter`), data);
  return stable;
}

/** The CBOR of a filter with its values in order. */
export function orderFilter(data: Buffer): Buffer {
  const parts = itemsOf(data);
  const values = parts[FILTER_VALUES];
  if (!values) throw new RangeError('A filter of the Pagefind index has no values.');
  return replaceItem(data, values, ordered(values));
}

/** The CBOR of the metadata with its filters in order, under their new names. */
export function orderMeta(data: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const filters = itemsOf(data)[META_FILTERS];
  if (!filters) throw new RangeError('The metadata of the Pagefind index has no filters.');
  let list = ordered(filters).toString('latin1');
  for (const [name, stable] of renamed) {
    if (!list.includes(name))
      throw new RangeError(`The metadata does not name the filter ${name}.`);
    list = list.replace(name, stable);
  }
  return replaceItem(data, filters, Buffer.from(list, 'latin1'));
}

/** An array with its items in order; each begins with the text that it is ordered by. */
function ordered(array: Buffer): Buffer {
  const items = itemsOf(array);
  const head = array.subarray(0, array.length - items.reduce((sum, item) => sum + item.length, 0));
  return Buffer.concat([head, ...items.sort((a, b) => Buffer.compare(a, b))]);
}

function replaceItem(data: Buffer, old: Buffer, item: Buffer): Buffer {
  const start = old.byteOffset - data.byteOffset;
  return Buffer.concat([data.subarray(0, start), item, data.subarray(start + old.length)]);
}

/** The items of a CBOR array, as parts of the same bytes. */
function itemsOf(data: Buffer): Buffer[] {
  const { kind, value: count, end } = headAt(data, 0);
  if (kind !== 4)
    throw new RangeError(`Expected a CBOR array in the Pagefind index, found kind ${kind}.`);
  const items: Buffer[] = [];
  let offset = end;
  for (let index = 0; index < count; index += 1) {
    const next = endOfItem(data, offset);
    items.push(data.subarray(offset, next));
    offset = next;
  }
  return items;
}

function endOfItem(data: Buffer, offset: number): number {
  const { kind, value, end } = headAt(data, offset);
  if (kind === 2 || kind === 3) return end + value; // bytes, text
  if (kind !== 4) return end; // numbers
  let next = end;
  for (let index = 0; index < value; index += 1) next = endOfItem(data, next);
  return next;
}

/** Kind, value and end of the head of a CBOR item. */
function headAt(data: Buffer, offset: number): { kind: number; value: number; end: number } {
  const first = data.readUInt8(offset);
  const kind = first >> 5;
  const size = first & 31;
  if (kind > 4 || size > 27) throw new RangeError(`Unknown CBOR in the Pagefind index: ${first}.`);
  if (size < 24) return { kind, value: size, end: offset + 1 };
  const bytes = 2 ** (size - 24);
  const value =
    bytes === 8 ? Number(data.readBigUInt64BE(offset + 1)) : data.readUIntBE(offset + 1, bytes);
  return { kind, value, end: offset + 1 + bytes };
}

/** A name of the same length and language, from the content: `en_23f1446`. */
function nameByContent(name: string, data: Buffer): string {
  const [language = ''] = name.split('_');
  const length = name.length - language.length - 1;
  return `${language}_${createHash('sha256').update(data).digest('hex').slice(0, length)}`;
}

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));
}

function readData(path: string): Buffer {
  const data = gunzipSync(readFileSync(path));
  if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new RangeError(`${path} is not a file of Pagefind.`);
  }
  return data.subarray(SIGNATURE.length);
}

function writeData(path: string, data: Buffer): void {
  writeFileSync(path, gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 }));
}
