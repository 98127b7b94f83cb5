import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('lars-zero-retired');
});

test('the code is left out, and a unit needs none', () => {
  const record = { status: 'Retired', larsCode: '0' };
  expect(
    collectRecords(feedRecord(record)).versions[0]?.standard.apprenticeship,
  ).not.toHaveProperty('larsCode');
  expect(saidOf('lars-zero-retired', feedRecord({ ...record, referenceNumber: 'AU0001' }))).toEqual(
    [],
  );
});
