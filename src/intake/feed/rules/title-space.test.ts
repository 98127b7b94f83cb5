import { expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('title-space');
});

test('the title is kept without the space', () => {
  expect(
    collectRecords(feedRecord({ title: '  Harbour keeper' })).versions[0]?.standard.title,
  ).toBe('Harbour keeper');
});
