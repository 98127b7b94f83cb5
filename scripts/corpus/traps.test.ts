import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { makeCorpus } from './make-corpus.ts';
import type { CorpusOrder } from './plan.ts';
import { readCorpus } from './read-corpus.ts';
import { DETECTORS, LATER_DETECTORS } from './trap-detectors.ts';
import { STANDARD_TRAPS, VERSION_TRAPS, type TrapId } from './trap-table.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'ksb-atlas-traps-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(changes: Partial<CorpusOrder>) {
  const order: CorpusOrder = {
    standards: 60,
    versions: 170,
    seed: 1,
    traps: 'default',
    edition: 1,
    ...changes,
  };
  const dir = join(folder, JSON.stringify(order).replace(/\W/g, ''));
  makeCorpus(order, dir);
  return readCorpus(dir);
}

const traps = Object.keys({ ...STANDARD_TRAPS, ...VERSION_TRAPS }) as TrapId[];

test('Every trap of the table can be detected', () => {
  expect(Object.keys({ ...DETECTORS, ...LATER_DETECTORS }).sort()).toEqual(traps.toSorted());
});

describe.each([1, 2, 3])('A corpus of 60 standards and 170 versions, seed %d', (seed) => {
  const corpus = read({ seed });
  const later = read({ seed, edition: 2 });

  test.each(Object.keys(DETECTORS) as (keyof typeof DETECTORS)[])('holds %s', (trap) => {
    expect(corpus.truth.hosts[trap]?.length).toBeGreaterThan(0);
    expect(DETECTORS[trap](corpus)).toBe(true);
  });

  test.each(Object.keys(LATER_DETECTORS) as (keyof typeof LATER_DETECTORS)[])(
    'holds %s in its second edition',
    (trap) => {
      expect(LATER_DETECTORS[trap](corpus, later)).toBe(true);
    },
  );
});

describe('A corpus without traps', () => {
  const corpus = read({ traps: 'none' });

  test('names no place with a trap', () => {
    expect(corpus.truth.hosts).toEqual({});
  });

  test.each(Object.keys(DETECTORS) as (keyof typeof DETECTORS)[])('holds no %s', (trap) => {
    expect(DETECTORS[trap](corpus)).toBe(false);
  });
});

test('Each trap is at about its share of a large corpus', () => {
  const { hosts } = read({ standards: 240, versions: 690 }).truth;
  const count = (trap: TrapId) => hosts[trap]?.length ?? 0;
  for (const [trap, { share }] of Object.entries(VERSION_TRAPS)) {
    expect(count(trap as TrapId), trap).toBeLessThanOrEqual(Math.max(1, Math.round(share * 690)));
    expect(count(trap as TrapId), trap).toBeGreaterThan(0);
  }
  for (const [trap, { share }] of Object.entries(STANDARD_TRAPS)) {
    expect(count(trap as TrapId), trap).toBeLessThanOrEqual(Math.max(1, Math.round(share * 240)));
    expect(count(trap as TrapId), trap).toBeGreaterThan(0);
  }
});
