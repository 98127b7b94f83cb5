import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { writeSearchIndex } from './write-index.ts';
import { orderFilter, orderMeta } from './stable-index.ts';

const dir = mkdtempSync(join(tmpdir(), 'ksb-index-'));
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await close();
});

const records = Array.from({ length: 40 }, (_, index) => ({
  url: `/standards/st0001/k${index + 1}/`,
  content: `How to keep records of the kind ${index + 1}`,
  language: 'en' as const,
  meta: { code: `K${index + 1}` },
  filters: { kind: [`Kind ${index % 7}`], level: [String(index % 3)], standard: ['ST0001 A'] },
}));

/** Every file of a folder by its name, as text that tells any difference. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]),
  );
}

test('The same records give the same index, to the byte', async () => {
  const [first, second] = [join(dir, 'first'), join(dir, 'second')];
  await writeSearchIndex(records, first);
  await writeSearchIndex(records, second);
  const files = filesOf(first);
  expect(Object.keys(files).filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(40);
  expect(Object.keys(files).filter((name) => name.endsWith('.pf_filter'))).toHaveLength(3);
  expect(filesOf(second)).toEqual(files);
});

test('Interfaces that the site does not use are left out, and an old index gives way', async () => {
  const folder = join(dir, 'third');
  await writeSearchIndex(records, folder);
  await writeSearchIndex(records.slice(0, 2), folder);
  const names = Object.keys(filesOf(folder));
  expect(names.filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(2);
  expect(names.filter((name) => /(?:ui|highlight)\.(?:js|css)$/.test(name))).toEqual([]);
  expect(names).toContain('/pagefind.js');
});

test('Records that Pagefind would merge are refused', async () => {
  const twice = records.slice(0, 1).flatMap((record) => [record, record]);
  await expect(writeSearchIndex(twice, join(dir, 'fourth'))).rejects.toThrow(
    'The search index holds 1 of 2 records.',
  );
});

test('Values of a filter and filters of the metadata are put in order', () => {
  // ["kind", [["b", [1]], ["a", [0]]]]
  const filter = Buffer.from('82646b696e648282616281018261618100', 'hex');
  expect(orderFilter(filter).toString('hex')).toBe('82646b696e648282616181008261628101');
  // ["1", [], [], [["level", "en_2"], ["kind", "en_1"]], [], []]
  const meta = Buffer.from(
    '8661318080' + '82' + '82656c6576656c64656e5f32' + '82646b696e6464656e5f31' + '8080',
    'hex',
  );
  const renamed = new Map([
    ['en_1', 'en_8'],
    ['en_2', 'en_9'],
  ]);
  expect(orderMeta(meta, renamed).toString('hex')).toBe(
    '8661318080' + '82' + '82646b696e6464656e5f38' + '82656c6576656c64656e5f39' + '8080',
  );
});

test('An index of another make is refused', () => {
  expect(() => orderFilter(Buffer.from('a0', 'hex'))).toThrow('Unknown CBOR in the Pagefind index');
  expect(() =>
    orderMeta(Buffer.from('8661318080808080', 'hex'), new Map([['en_1', 'en_2']])),
  ).toThrow('The metadata does not name the filter en_1.');
});

test('Fragments have names in sequence, under a prefix that changes with the content', async () => {
  const [first, second] = [join(dir, 'fifth'), join(dir, 'sixth')];
  await writeSearchIndex(records, first);
  await writeSearchIndex(records.slice(1), second);
  const names = (folder: string) => readdirSync(join(folder, 'fragment')).sort();
  const endings = names(first).map((name) =>
    name.replace(/^en_[0-9a-f]{8}(.*)\.pf_fragment$/, '$1'),
  );
  expect(endings).toHaveLength(40);
  expect(endings).toEqual(records.map((_, index) => index.toString(36).padStart(2, '0')));
  const prefixes = [first, second].map(
    (folder) => new Set(names(folder).map((name) => name.slice(0, 11))),
  );
  expect(prefixes.map((set) => set.size)).toEqual([1, 1]);
  expect(prefixes[0]).not.toEqual(prefixes[1]);
});
