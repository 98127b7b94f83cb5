import { expect, test } from 'vitest';
import { feedRecord, nextRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('lars-shared');
});

test('versions of one standard share their code by rights', () => {
  expect(saidOf('lars-shared', feedRecord(), nextRecord())).toEqual([]);
});
