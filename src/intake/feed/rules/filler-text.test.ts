import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('filler-text');
});

test('duties are looked at as well, and kept to the letter', () => {
  const duties = [
    { dutyDetail: '.', isThisACoreDuty: 1, mappedKnowledge: ['k-1'] },
    { dutyDetail: 'Moor boats.', isThisACoreDuty: 1, mappedKnowledge: ['k-2'] },
  ];
  const record = feedRecord({ duties });
  expect(saidOf('filler-text', record)).toEqual([
    'ST0001 1.0: duties[0]: D1 says only ".". It is kept as the feed prints it, so that the codes after it keep their places.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.duties).toEqual([
    { code: 'D1', statement: '.', ksbs: ['K1'] },
    { code: 'D2', statement: 'Moor boats.', ksbs: ['K2'] },
  ]);
});
