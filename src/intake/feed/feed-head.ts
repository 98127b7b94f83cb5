/** Tells by its first bytes whether a file can be a feed. */
import { isRaw } from './record-values.ts';
import type { FeedFinding } from './finding.ts';
import { notAnArray } from './rules/not-an-array.ts';
import { notJson } from './rules/not-json.ts';
import { sayFirst } from './words.ts';

/** Bytes that are looked at. */
const HEAD = 4096;

/** What is wrong with a feed that begins so; nothing where it begins as a list of JSON. */
export function examineHead(from: string, start: Buffer): FeedFinding[] {
  const text = start
    .subarray(0, HEAD)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const head = text.trimStart();
  if (head === '' || head.startsWith('[')) return [];
  const is = (why: string) => notJson.run({ from, where: '', why });
  if (head.startsWith('<')) return is(`it is ${describePage(head)}`);
  if (head.startsWith('%PDF')) return is('it is a PDF');
  if (head.startsWith('PK\u0003')) return is('it is a ZIP archive');
  if (/[\0\ufffd]/.test(head)) return is('it is a binary file');
  const value = tryParse(start.length <= HEAD ? head : '');
  if (head.startsWith('{')) return notAnArray.run({ from, what: describeObject(value) });
  if (value !== undefined) return notAnArray.run({ from, what: 'a single value' });
  return is(`it begins with ${JSON.stringify(head.slice(0, 20))}`);
}

/** A page by its title: `a web page ("Service unavailable")`. */
export function describePage(html: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.replace(/\s+/g, ' ').trim();
  return `a web page${title ? ` ("${title.slice(0, 80)}")` : ''}`;
}

function describeObject(value: unknown): string {
  if (!isRaw(value)) return 'one object';
  if ('referenceNumber' in value) return 'one record';
  return `one object that holds ${sayFirst(Object.keys(value).map((key) => `"${key}"`))}`;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
