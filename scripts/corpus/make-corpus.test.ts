import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DUTY_KSBS } from './body.ts';
import { CORPUS_FILES, makeCorpus } from './make-corpus.ts';
import type { CorpusOrder } from './plan.ts';
import {
  dutiesOf,
  ksbsOf,
  plainText,
  readCorpus,
  versionOf,
  type ReadCorpus,
} from './read-corpus.ts';
import { APPRENTICESHIP_KEYS, FOUNDATION_KEYS, UNIT_KEYS } from './record-keys.ts';
import type { Figures } from './figures.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'ksb-atlas-corpus-'));
let made = 0;

function make(changes: Partial<CorpusOrder>): { dir: string; figures: Figures } {
  const dir = join(folder, String((made += 1)));
  const order: CorpusOrder = {
    standards: 60,
    versions: 170,
    seed: 1,
    traps: 'default',
    edition: 1,
    ...changes,
  };
  return { dir, figures: makeCorpus(order, dir) };
}

function digest(dir: string): Record<string, string> {
  const names = readdirSync(dir).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );
}

let large: ReadCorpus;
let largeFigures: Figures;
let plain: ReadCorpus;

beforeAll(() => {
  const { dir, figures } = make({ standards: 240, versions: 690, seed: 3 });
  large = readCorpus(dir);
  largeFigures = figures;
  plain = readCorpus(make({ traps: 'none' }).dir);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('A corpus', () => {
  test('is the same to the byte for the same seed, and another for another seed', () => {
    const first = digest(make({ seed: 5 }).dir);
    expect(Object.keys(first)).toEqual(Object.values(CORPUS_FILES).sort());
    expect(digest(make({ seed: 5 }).dir)).toEqual(first);
    const other = digest(make({ seed: 6 }).dir);
    for (const name of Object.values(CORPUS_FILES)) expect(other[name]).not.toBe(first[name]);
  });

  test('has exactly the standards and versions that were asked for', () => {
    const versions = new Set(
      large.records.map((record) => `${record.referenceNumber}@${versionOf(record)}`),
    );
    expect(versions.size).toBe(690);
    expect(new Set(large.records.map((record) => record.referenceNumber)).size).toBe(240);
    expect(largeFigures).toMatchObject({
      standards: 240,
      versions: 690,
      records: large.records.length,
    });
    expect(large.records.length).toBe(690 + (large.truth.hosts['record-twice']?.length ?? 0));
  });

  test('writes each record with the keys of its kind', () => {
    const keysOf = { ST: APPRENTICESHIP_KEYS, FA: FOUNDATION_KEYS, AU: UNIT_KEYS };
    expect(APPRENTICESHIP_KEYS).toHaveLength(79);
    const kinds = new Set<string>();
    for (const record of large.records) {
      const kind = record.referenceNumber.slice(0, 2) as keyof typeof keysOf;
      kinds.add(kind);
      expect(Object.keys(record).sort()).toEqual([...keysOf[kind]].sort());
    }
    expect([...kinds].sort()).toEqual(['AU', 'FA', 'ST']);
  });

  test('has about 60 KSBs a standard, never more than 150', () => {
    expect(largeFigures.median).toBeGreaterThan(50);
    expect(largeFigures.median).toBeLessThan(70);
    for (const record of large.records) expect(ksbsOf(record).length).toBeLessThanOrEqual(150);
  });

  test('has from 6 to 25 duties a version, each with 5 to 40 KSBs, where no trap says otherwise', () => {
    const withDuties = plain.records.filter((record) => dutiesOf(record).length > 0);
    expect(withDuties.length).toBeGreaterThan(150);
    for (const record of withDuties) {
      const duties = dutiesOf(record);
      expect(duties.length).toBeGreaterThanOrEqual(6);
      expect(duties.length).toBeLessThanOrEqual(25);
      for (const duty of duties) {
        const { mappedKnowledge, mappedSkills, mappedBehaviour } = duty;
        const count = mappedKnowledge.length + mappedSkills.length + mappedBehaviour.length;
        expect(count).toBeGreaterThanOrEqual(DUTY_KSBS.least);
        expect(count).toBeLessThanOrEqual(DUTY_KSBS.most);
      }
    }
  });

  test('maps every KSB to a duty, and nothing else, where no trap says otherwise', () => {
    let checked = 0;
    for (const record of plain.records) {
      const duties = dutiesOf(record);
      if (duties.length === 0) continue;
      const options = (record.options as { optionId: string }[]).map(({ optionId }) => optionId);
      const ids = ksbsOf(record).map(({ id }) => id);
      const mapped = duties.flatMap((duty) => [
        ...duty.mappedKnowledge,
        ...duty.mappedSkills,
        ...duty.mappedBehaviour,
      ]);
      expect([...new Set(mapped)].sort()).toEqual([...ids].sort());
      for (const duty of duties) for (const id of duty.mappedOptions) expect(options).toContain(id);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(150);
  });

  test('has statements of 8 to 46 words, mostly different from standard to standard', () => {
    let count = 0;
    for (const record of plain.records) {
      for (const { detail } of ksbsOf(record)) {
        const words = detail.split(' ').length;
        expect(words, detail).toBeGreaterThanOrEqual(8);
        expect(words, detail).toBeLessThanOrEqual(46);
        expect(detail).toBe(plainText(detail));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(8000);
    expect(largeFigures.statements / largeFigures.ksbs).toBeGreaterThan(0.9);
  });

  test('marks all personal contact data, and has none where traps are off', () => {
    const marked = large.records.filter((record) => JSON.stringify(record).includes('PERSONAL-'));
    expect(marked.length / large.records.length).toBeGreaterThan(0.8);
    expect(JSON.stringify(plain.records)).not.toContain('PERSONAL-');
    for (const record of marked) {
      const rest = { ...record, eQAProvider: null, tbMainContact: null };
      expect(JSON.stringify(rest)).not.toContain('PERSONAL-');
    }
  });

  test('holds in its maps the KSBs of one version of each occupation', () => {
    const held = large.maps.filter(({ occupation }) => occupation !== null);
    expect(held.length).toBeGreaterThan(200);
    const ids = new Set(large.records.flatMap((record) => ksbsOf(record).map(({ id }) => id)));
    for (const { occupation, stdCode } of held) {
      expect(occupation?.stdCode).toBe(stdCode);
      const listed = occupation?.knowledges as { id: string }[];
      expect(listed.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
  });
});

describe('The second edition', () => {
  test('differs from the first where its traps say so, and nowhere else', () => {
    const first = readCorpus(make({ seed: 9 }).dir);
    const second = readCorpus(make({ seed: 9, edition: 2 }).dir);
    const { hosts } = second.truth;
    const gone = new Set(hosts['later-gone']);
    const grown = new Set(hosts['later-version']);
    const changed = new Set([
      ...(hosts['later-statement'] ?? []),
      ...(hosts['later-option-title'] ?? []),
      ...(hosts['later-option-gone'] ?? []),
    ]);
    expect([gone.size, grown.size, changed.size].every((size) => size > 0)).toBe(true);
    const index = ({ records }: ReadCorpus) =>
      new Map(
        records.map((record) => [
          `${record.referenceNumber}@${versionOf(record)} ${record.createdDate}`,
          JSON.stringify(record),
        ]),
      );
    const [before, after] = [index(first), index(second)];
    for (const [key, record] of before) {
      const ref = key.slice(0, 6);
      const version = key.replace(/ .*/, '');
      if (gone.has(ref)) expect(after.has(key)).toBe(false);
      else if (!grown.has(ref)) expect(after.get(key) !== record, key).toBe(changed.has(version));
    }
    const added = [...after.keys()].filter((key) => !before.has(key));
    expect(new Set(added.map((key) => key.slice(0, 6)))).toEqual(grown);
  });
});
