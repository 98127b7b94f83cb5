import { expect, test } from 'vitest';
import { feedRecord, nextRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('start-gap');
});

test('a version without a first start is passed over', () => {
  expect(saidOf('start-gap', feedRecord({ latestStartDate: '2024-12-31' }), nextRecord())).toEqual(
    [],
  );
});
