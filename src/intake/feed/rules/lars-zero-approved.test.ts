import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('lars-zero-approved');
});

test('two weeks are given, from the day of approval, else of publication', () => {
  const said = (approvedForDelivery: string | null, publishDate: string) =>
    saidOf('lars-zero-approved', feedRecord({ larsCode: 0, approvedForDelivery, publishDate }));
  expect(said('2026-09-25', '')).toEqual([]);
  expect(said('2026-09-24', '')).toHaveLength(1);
  expect(said(null, '2026-09-24')).toHaveLength(1);
  expect(said(null, '')).toEqual([]);
});
