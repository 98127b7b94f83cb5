import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('unknown-ksb-mapped');
});

test('the link is left out, and an id that is none is named as well', () => {
  const duties = [
    { dutyDetail: 'Moor boats.', mappedKnowledge: ['K-2', null], mappedSkills: ['gone'] },
  ];
  const record = feedRecord({ duties });
  expect(saidOf('unknown-ksb-mapped', record)).toEqual([
    'ST0001 1.0: duties[0].mappedKnowledge[1]: D1 maps to "", which is no KSB of this version. The link is left out.',
    'ST0001 1.0: duties[0].mappedSkills[0]: D1 maps to "gone", which is no KSB of this version. The link is left out.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.duties).toMatchObject([{ ksbs: ['K2'] }]);
});
