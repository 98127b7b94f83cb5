import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedRecord, nextRecord } from '../../../tests/support/feed-records.ts';
import { writeFeedFinding } from './finding.ts';
import { readFeed } from './read-feed.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** What comes of a file with these bytes. */
async function read(bytes: string | Buffer) {
  const path = join(dir, 'feed.json');
  writeFileSync(path, bytes);
  const records: unknown[] = [];
  const findings = await readFeed({ from: 'feed.json', path }, (raw) => records.push(raw));
  return { records, said: findings.map(writeFeedFinding), rules: findings.map(({ rule }) => rule) };
}

const FEED = JSON.stringify([feedRecord(), nextRecord()]);
const LOOK = 'Look at the address, or try again later.';

describe('A sound feed', () => {
  test('gives each record as it is', async () => {
    expect(await read(FEED)).toEqual({
      records: [feedRecord(), nextRecord()],
      said: [],
      rules: [],
    });
  });

  test('may be compressed, whatever its name, and may begin with a byte order mark', async () => {
    expect((await read(gzipSync(FEED))).records).toHaveLength(2);
    expect((await read(`\ufeff\n ${FEED}\n`)).records).toHaveLength(2);
  });

  test('may hold any JSON', async () => {
    const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(values, async (list) => {
        expect((await read(JSON.stringify(list))).records).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('A file that is no feed', () => {
  test.each([
    ['', `feed.json: The feed is empty. ${LOOK}`],
    ['[]', `feed.json: The feed is a list without a record. ${LOOK}`],
    ['not json', `feed.json: The feed is not JSON: it begins with "not json". ${LOOK}`],
    [
      '<!DOCTYPE html><title>Oops</title>',
      `feed.json: The feed is not JSON: it is a web page ("Oops"). ${LOOK}`,
    ],
    ['<html>', `feed.json: The feed is not JSON: it is a web page. ${LOOK}`],
    ['%PDF-1.7 …', `feed.json: The feed is not JSON: it is a PDF. ${LOOK}`],
    ['PK\u0003\u0004', `feed.json: The feed is not JSON: it is a ZIP archive. ${LOOK}`],
  ])('%j', async (bytes, said) => {
    expect((await read(bytes)).said).toEqual([said]);
  });

  test.each([
    ['{"referenceNumber":"ST0585"}', 'one record'],
    ['{"error":"busy","code":7}', 'one object that holds "error" and "code"'],
    [`{"a": "${'x'.repeat(5000)}"}`, 'one object'],
    ['null', 'a single value'],
    ['"feed"', 'a single value'],
    ['42', 'a single value'],
  ])('%j is no list', async (bytes, what) => {
    expect((await read(bytes)).said).toEqual([
      `feed.json: The feed is ${what}, not a list of records. Name the address of the whole feed; --only picks standards from it.`,
    ]);
  });

  test('may be binary', async () => {
    expect((await read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).said).toEqual([
      `feed.json: The feed is not JSON: it is a binary file. ${LOOK}`,
    ]);
  });

  test('may be compressed and broken, or cut', async () => {
    const zipped = gzipSync(FEED);
    expect((await read(zipped.subarray(0, zipped.length - 20))).rules).toEqual(['cut-feed']);
    const broken = Buffer.from(zipped).fill(7, 20, 60);
    expect((await read(broken)).said).toEqual([
      `feed.json: The feed is not JSON: its compression is broken. ${LOOK}`,
    ]);
  });

  test('may not be there, or be a folder', async () => {
    const say = async (path: string) =>
      (await readFeed({ from: 'feed.json', path }, () => undefined)).map(writeFeedFinding);
    const remedy = 'Try again later, or name a saved copy with --from FILE.';
    expect(await say(join(dir, 'none.json'))).toEqual([
      `feed.json: There is no such file. ${remedy}`,
    ]);
    expect(await say(dir)).toEqual([`feed.json: It is a folder, not a file. ${remedy}`]);
  });
});

describe('A feed that is broken in the middle', () => {
  test('names the byte at which it breaks the rules of JSON, and quotes nothing of it', async () => {
    const bytes = FEED.replace('"version":"1.1"', '"version"="1.1"');
    const { said, records } = await read(bytes);
    expect(said).toEqual([
      `feed.json: byte ${bytes.indexOf('"="') + 2}: The feed is not JSON: it breaks the rules of JSON there. ${LOOK}`,
    ]);
    expect(records).toHaveLength(1);
  });

  test('is cut, wherever it ends', async () => {
    const ends = fc.integer({ min: 1, max: FEED.length - 1 });
    await fc.assert(
      fc.asyncProperty(ends, async (end) => {
        const { rules, records } = await read(FEED.slice(0, end));
        expect(rules).toEqual(['cut-feed']);
        expect(records.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  test('has nothing after its list', async () => {
    expect((await read(`${FEED} x`)).rules).toEqual(['not-json']);
  });
});
