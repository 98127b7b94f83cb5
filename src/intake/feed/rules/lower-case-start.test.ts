import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('lower-case-start');
});

test('a number or a mark at the start is no finding', () => {
  const knowledges = [{ knowledgeId: 'k-1', detail: '5S and “lean” work.' }];
  expect(saidOf('lower-case-start', feedRecord({ knowledges }))).toEqual([]);
});
