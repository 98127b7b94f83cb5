import { expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('duty-without-mapping');
});

test('the mapping is absent with the reason', () => {
  const duties = [{ dutyDetail: 'Moor boats.', mappedKnowledge: [], mappedSkills: null }];
  expect(collectRecords(feedRecord({ duties })).versions[0]?.standard.duties).toEqual([
    {
      code: 'D1',
      statement: 'Moor boats.',
      ksbs: { absent: 'The feed maps the duty to no KSB of this version.' },
    },
  ]);
});
