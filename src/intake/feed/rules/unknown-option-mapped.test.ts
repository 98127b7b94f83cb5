import { expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('unknown-option-mapped');
});

test('the duty then counts as one for all', () => {
  const duties = [{ dutyDetail: 'Moor boats.', mappedKnowledge: ['k-1'], mappedOptions: ['o-9'] }];
  expect(collectRecords(feedRecord({ duties })).versions[0]?.standard.duties).toEqual([
    { code: 'D1', statement: 'Moor boats.', ksbs: ['K1'] },
  ]);
});
