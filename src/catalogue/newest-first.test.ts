import { expect, test } from 'vitest';
import { change } from '../../tests/fixtures/ledger.ts';
import type { Change } from '../model/change.ts';
import { newestFirst } from './newest-first.ts';

const orderOf = (changes: Change[]) =>
  newestFirst(changes).map(({ day, by, details }) => [day, by, ...details].join(' '));

test('The newest day comes first, and of one day the command that came last', () => {
  expect(
    orderOf([
      change({ day: '2026-11-22', by: 'hand' }),
      change({ day: '2026-11-23', by: 'import' }),
      change({ day: '2026-11-23', by: 'sync' }),
    ]),
  ).toEqual(['2026-11-23 sync', '2026-11-23 import', '2026-11-22 hand']);
});

test('Within a command the order of the ledger stays, also where the command ran twice', () => {
  expect(
    orderOf([
      change({ details: ['1'] }),
      change({ details: ['2'] }),
      change({ by: 'import', details: ['3'] }),
      change({ details: ['4'] }),
    ]),
  ).toEqual(['2026-11-22 import 3', '2026-11-22 sync 1', '2026-11-22 sync 2', '2026-11-22 sync 4']);
});

test('A ledger that is not in order of day is put in order', () => {
  expect(
    orderOf([
      change({ day: '2026-12-01' }),
      change({ day: '2026-11-01' }),
      change({ day: '2026-12-01' }),
    ]),
  ).toEqual(['2026-12-01 sync', '2026-12-01 sync', '2026-11-01 sync']);
});
