import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCorpus } from './make-corpus.ts';
import { ksbsOf, plainText, readCorpus, versionOf, type RecordKsb } from './read-corpus.ts';
import { MOST_REWORDED } from './reword.ts';
import type { Becoming, Pairing, Place } from './truth.ts';
import { wordDistance } from './word-distance.ts';

const folder = mkdtempSync(join(tmpdir(), 'ksb-atlas-truth-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(seed: number, edition: 1 | 2 = 1) {
  const dir = join(folder, `${seed}-${edition}`);
  makeCorpus({ standards: 40, versions: 150, seed, traps: 'default', edition }, dir);
  const corpus = readCorpus(dir);
  const newestFirst = corpus.records.toSorted((one, other) =>
    other.createdDate.localeCompare(one.createdDate),
  );
  const versions = new Map<string, ReadonlyMap<string, RecordKsb>>();
  for (const record of newestFirst) {
    const key = `${record.referenceNumber}@${versionOf(record)}`;
    if (versions.has(key)) continue;
    versions.set(key, new Map(ksbsOf(record).map((ksb) => [ksb.code, ksb])));
  }
  return { truth: corpus.truth, versions };
}

/** How many places a pairing has on each side, by its kind. */
const SIDES: Readonly<Record<Becoming, readonly [number, number]>> = {
  unchanged: [1, 1],
  renumbered: [1, 1],
  reworded: [1, 1],
  added: [0, 1],
  removed: [1, 0],
  split: [1, 2],
  merged: [2, 1],
};

function expectKind({ kind, from, to }: Pairing, before: string[], after: string[]): void {
  expect([from.length, to.length], kind).toEqual(SIDES[kind]);
  const [old = '', renewed = ''] = [before[0], after[0]];
  const isSameCode = from[0]?.code === to[0]?.code;
  if (kind === 'unchanged') expect([renewed, isSameCode]).toEqual([old, true]);
  if (kind === 'renumbered') expect([renewed, isSameCode]).toEqual([old, false]);
  if (kind === 'reworded') {
    expect(renewed).not.toBe(old);
    expect(wordDistance(old, renewed)).toBeLessThanOrEqual(MOST_REWORDED);
  }
  if (kind === 'split' || kind === 'merged') {
    for (const text of [...before, ...after]) expect(text).not.toBe('');
  }
}

describe.each([
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 2],
] as const)('The truth about the corpus of seed %d, edition %d', (seed, edition) => {
  const { truth, versions } = read(seed, edition);

  test('names every KSB of both versions of a pair once, by its code and its id', () => {
    let pairs = 0;
    for (const { ref, versions: numbers, pairs: own } of truth.standards) {
      expect(own.map(({ from, to }) => [from, to])).toEqual(
        numbers.slice(1).map((number, place) => [numbers[place], number]),
      );
      for (const { from, to, ksbs } of own) {
        const expectSide = (version: string, told: Place[]) => {
          const held = [...(versions.get(`${ref}@${version}`)?.values() ?? [])];
          const sort = (places: Place[]) =>
            places.map(({ code, id }) => `${code} ${id}`).toSorted();
          expect(sort(told), `${ref}@${version}`).toEqual(sort(held));
        };
        expectSide(
          from,
          ksbs.flatMap((pairing) => pairing.from),
        );
        expectSide(
          to,
          ksbs.flatMap((pairing) => pairing.to),
        );
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  test('says of each KSB what its words in the feed say', () => {
    const kinds = new Set<Becoming>();
    for (const { ref, pairs } of truth.standards) {
      for (const { from, to, ksbs } of pairs) {
        for (const pairing of ksbs) {
          const texts = (version: string, places: Place[]) =>
            places.map(({ code }) =>
              plainText(versions.get(`${ref}@${version}`)?.get(code)?.detail ?? ''),
            );
          expectKind(pairing, texts(from, pairing.from), texts(to, pairing.to));
          kinds.add(pairing.kind);
        }
      }
    }
    expect([...kinds].sort()).toEqual(Object.keys(SIDES).sort());
  });
});
