import { expect, test } from 'vitest';
import { feedRecord, nextRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('start-overlap');
});

test('starts without an end overlap with those of the next version', () => {
  expect(
    saidOf('start-overlap', feedRecord(), nextRecord({ earliestStartDate: '2025-01-01' })),
  ).toEqual([
    'ST0001 1.1: earliestStartDate: Starts begin on 1 January 2025, while those of 1.0 have no end. Both dates are kept as the feed has them.',
  ]);
});
