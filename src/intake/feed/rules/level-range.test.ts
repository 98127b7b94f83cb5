import { expect, test } from 'vitest';
import {
  collectRecords,
  feedRecord,
  nextRecord,
  saidOf,
} from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('level-range');
});

test.each([[1], [9], ['0'], ['three'], [null], [3.5]])('%s is no level', (level) => {
  expect(saidOf('level-range', feedRecord({ level }))).toEqual([
    level === null
      ? 'ST0001 1.0: level: is missing. The version is left out; what is held of it stays.'
      : `ST0001 1.0: level: "${level}" is not a level from 2 to 8. The version is left out; what is held of it stays.`,
  ]);
});

test('a level is a number or a text', () => {
  expect(saidOf(undefined, feedRecord({ level: '7' }))).toEqual([]);
});

test('the version is dropped and named as one that the feed has', () => {
  const { versions, dropped } = collectRecords(feedRecord({ level: 9 }), nextRecord());
  expect(versions.map(({ standard }) => standard.version)).toEqual(['1.1']);
  expect([...dropped]).toEqual(['ST0001@1.0']);
});
