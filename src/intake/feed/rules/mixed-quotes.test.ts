import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('mixed-quotes');
});

test('a version with straight ones alone is no finding', () => {
  const knowledges = [{ knowledgeId: 'k-1', detail: 'The harbour\'s "lower" lights.' }];
  expect(saidOf('mixed-quotes', feedRecord({ knowledges }))).toEqual([]);
});
