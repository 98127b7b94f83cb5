/** Data files of Pagefind 1.5: CBOR behind a signature, under gzip. Whole items are moved, none is encoded again. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every data file of Pagefind begins with this, before its CBOR. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The same bytes with one item in place of another. */
export function replaceItem(data: Buffer, old: Buffer, item: Buffer): Buffer {
  const start = old.byteOffset - data.byteOffset;
  return Buffer.concat([data.subarray(0, start), item, data.subarray(start + old.length)]);
}

/** The items of a CBOR array, as parts of the same bytes. @throws RangeError where it is none. */
export function itemsOf(data: Buffer): Buffer[] {
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

/** Names of the files of a folder with an extension, without it. */
export function namesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));
}

/** The CBOR of a data file. @throws RangeError where it is not one of Pagefind's. */
export function readData(path: string): Buffer {
  const data = gunzipSync(readFileSync(path));
  if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new RangeError(`${path} is not a file of Pagefind.`);
  }
  return data.subarray(SIGNATURE.length);
}

/** Writes CBOR as a data file. */
export function writeData(path: string, data: Buffer): void {
  writeFileSync(path, gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 }));
}
