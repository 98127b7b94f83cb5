import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../tests/support/feed-records.ts';
import { writeJson, writeStandard } from './write-json.ts';

describe('writeJson', () => {
  test('puts an item on each line, codes on one', () => {
    const codes = Array.from({ length: 40 }, (_, place) => `K${place + 1}`);
    const text = writeJson({ a: [{ code: 'D1', ksbs: codes }], b: {}, c: [], d: 'é “”' });
    expect(text).toBe(
      `{\n  "a": [\n    {\n      "code": "D1",\n      "ksbs": [${codes.map((code) => `"${code}"`).join(', ')}]\n    }\n  ],\n  "b": {},\n  "c": [],\n  "d": "é “”"\n}\n`,
    );
  });

  test('writes what reads as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('writeStandard', () => {
  const [version] = collectRecords(feedRecord()).versions;
  if (!version) throw new Error('The sound record gives a version.');
  const { standard } = version;

  test('gives the same bytes whatever the order of the keys', () => {
    const shuffled = Object.fromEntries(Object.entries(standard).reverse()) as typeof standard;
    expect(writeStandard(shuffled)).toBe(writeStandard(standard));
  });

  test('keeps the order of the schema', () => {
    const keys = Object.keys(
      JSON.parse(writeStandard({ ...standard, gone: '2026-10-09' })) as object,
    );
    expect(keys.slice(0, 4)).toEqual(['ref', 'version', 'kind', 'title']);
    expect(keys.slice(-3)).toEqual(['apprenticeship', 'gone', 'source']);
  });
});
