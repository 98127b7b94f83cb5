import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('version-differs');
});

test('it says nothing where one of the two is blank', () => {
  expect(saidOf('version-differs', feedRecord({ versionNumber: '' }))).toEqual([]);
});
