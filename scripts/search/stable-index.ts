/**
 * Gives a Pagefind index the same bytes for the same input.
 *
 * Pagefind 1.5 keeps filters and their values in hash maps whose order changes from run to run, and with
 * it the names of the files of filters, the metadata that lists them, and the entry that names the
 * metadata. Here both are put in order, and the three are written anew. The files are CBOR behind a
 * signature, under gzip; only whole items are moved, so no number or text is encoded again.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf, namesIn, readData, replaceItem, writeData } from './pagefind-files.ts';
import { shortenNames } from './short-names.ts';

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
    const meta = shortenNames(join(dir, 'fragment'), orderMeta(readData(join(dir, name)), renamed));
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

/** A name of the same length and language, from the content: `en_23f1446`. */
function nameByContent(name: string, data: Buffer): string {
  const [language = ''] = name.split('_');
  const length = name.length - language.length - 1;
  return `${language}_${createHash('sha256').update(data).digest('hex').slice(0, length)}`;
}
