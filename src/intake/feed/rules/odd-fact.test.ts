import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('odd-fact');
});

test('every fact that cannot be read is named', () => {
  const odd = {
    ePALength: 'three',
    maxFunding: -1,
    regulated: 'perhaps',
    occupationCode: 'X1',
    standardPageUrl: 'javascript:alert(1)',
    keywords: 'harbour',
    createdDate: '2024-02-30T00:00:00',
  };
  expect(saidOf('odd-fact', feedRecord(odd))).toEqual([
    'ST0001 1.0: createdDate: is "2024-02-30T00:00:00", not a date. The fact is left out.',
    'ST0001 1.0: ePALength: is "three", not a whole number. The fact is left out.',
    'ST0001 1.0: keywords: is "harbour", not a list of texts. The fact is left out.',
    'ST0001 1.0: maxFunding: is -1, not a whole number. The fact is left out.',
    'ST0001 1.0: occupationCode: is "X1", not a reference such as "OCC0868". The fact is left out.',
    'ST0001 1.0: regulated: is "perhaps", not true or false. The fact is left out.',
    'ST0001 1.0: standardPageUrl: is "javascript:alert(1)", not a web address. The fact is left out.',
  ]);
});

test('what the feed leaves empty is no finding', () => {
  const empty = { lastUpdated: '', ePALength: 0, minimumHoursForCompliance: '', regulated: null };
  expect(saidOf(undefined, feedRecord(empty))).toEqual([]);
});
