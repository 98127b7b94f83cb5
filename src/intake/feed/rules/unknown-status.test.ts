import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('unknown-status');
});

test('a status that is missing is named, and kept as absent', () => {
  expect(saidOf('unknown-status', feedRecord({ status: null }))).toEqual([
    'ST0001 1.0: status: is missing. It is kept as absent.',
  ]);
});

test.each([
  'Retired',
  'In development',
  'Withdrawn',
  'Proposal in development',
  'approved for delivery ',
])('"%s" is known', (status) => {
  expect(saidOf('unknown-status', feedRecord({ status }))).toEqual([]);
});
