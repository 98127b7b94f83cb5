import { describe, expect, test } from 'vitest';
import { VALID_CONTENT } from '../../../tests/fixtures/broken-content.ts';
import { change, changes } from '../../../tests/fixtures/ledger.ts';
import type { Change } from '../../model/change.ts';
import type { Catalogue } from '../catalogue.ts';
import { loadCatalogue } from '../load.ts';
import { newestFirst } from '../newest-first.ts';
import { changesOnPage, countChangePages } from './changes.ts';

const valid = loadCatalogue(VALID_CONTENT);
const withLedger = (oldestFirst: Change[]): Catalogue => ({
  ...valid,
  changes: newestFirst(oldestFirst),
});

describe('Pages of changes', () => {
  test('are one, which is empty, where nothing changed', () => {
    expect(valid.changes).toEqual([]);
    expect(countChangePages(valid)).toBe(1);
    expect(changesOnPage(valid, 1)).toEqual([]);
  });

  test.each([
    [1, 1],
    [200, 1],
    [201, 2],
    [2032, 11],
  ])('of %i changes are %i', (count, pages) => {
    expect(countChangePages(withLedger(changes(count)))).toBe(pages);
  });

  test('have at most 200 changes each, and together every change once, in order', () => {
    const catalogue = withLedger([...changes(30, { by: 'hand' }), ...changes(431)]);
    const pages = [1, 2, 3].map((number) =>
      changesOnPage(catalogue, number).flatMap(({ rows }) => rows.map((row) => row.change)),
    );
    expect(pages.map(({ length }) => length)).toEqual([200, 200, 61]);
    expect(pages.flat()).toEqual(catalogue.changes);
  });
});

describe('A group', () => {
  test('is what one command did on one day, with how often it did what', () => {
    const groups = changesOnPage(
      withLedger([
        change({ day: '2026-11-21', what: 'added' }),
        ...changes(3, { what: 'added' }),
        change({ what: 'gone' }),
      ]),
      1,
    );
    expect(groups.map(({ day, by, counts }) => ({ day, by, counts }))).toEqual([
      {
        day: '2026-11-22',
        by: 'sync',
        counts: [
          { what: 'added', count: 3 },
          { what: 'gone', count: 1 },
        ],
      },
      { day: '2026-11-21', by: 'sync', counts: [{ what: 'added', count: 1 }] },
    ]);
  });

  test('that goes on after a page says so and counts the whole', () => {
    const catalogue = withLedger([...changes(150, { by: 'hand' }), ...changes(100)]);
    const [first, second] = [1, 2].map((number) =>
      changesOnPage(catalogue, number).map(({ by, continued, counts, rows }) => [
        by,
        continued,
        counts[0]?.count,
        rows.length,
      ]),
    );
    expect(first).toEqual([
      ['sync', false, 100, 100],
      ['hand', false, 150, 100],
    ]);
    expect(second).toEqual([['hand', true, 150, 50]]);
  });

  test('gives each change its version, where it is held', () => {
    const [group] = changesOnPage(withLedger([change(), change({ version: '0.9' })]), 1);
    expect(group?.rows.map(({ version }) => version?.id)).toEqual(['ST9901@1.0', undefined]);
  });
});
