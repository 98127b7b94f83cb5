import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('shared-id');
});

test('a duty is linked to each option that its id stands for, and to each KSB', () => {
  const record = feedRecord({
    coreAndOptions: true,
    options: [
      { optionId: 'o-1', title: 'Night watch' },
      { optionId: 'o-1', title: 'Day watch' },
    ],
    knowledges: [
      { knowledgeId: 'k-1', detail: 'The lights.' },
      { knowledgeId: 'k-1', detail: 'The tides.' },
    ],
    duties: [
      {
        dutyDetail: 'Watch.',
        isThisACoreDuty: 0,
        mappedKnowledge: ['k-1'],
        mappedOptions: ['o-1'],
      },
    ],
  });
  expect(saidOf('shared-id', record)).toEqual([
    'ST0001 1.0: knowledges[1]: One id stands for K1 and K2. A duty that maps to it is linked to each of them.',
    'ST0001 1.0: options[1]: One id stands for "Night watch" and "Day watch". A duty that maps to it is linked to each of them.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.duties).toEqual([
    { code: 'D1', statement: 'Watch.', ksbs: ['K1', 'K2'], options: ['night-watch', 'day-watch'] },
  ]);
});
