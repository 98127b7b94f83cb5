import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('no-duties');
});

test('duties that are only filler and map to nothing are none', () => {
  const record = feedRecord({ duties: [{ dutyDetail: '.', mappedKnowledge: [] }] });
  expect(saidOf('no-duties', record)).toEqual([
    'ST0001 1.0: duties: are only filler that maps to nothing. They are kept as absent, with the reason.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.duties).toEqual({
    absent: 'The feed lists no duties for this version.',
  });
});

test('a foundation apprenticeship has none by rights', () => {
  const record = feedRecord({ referenceNumber: 'FA0001', duties: undefined });
  expect(saidOf('no-duties', record)).toEqual([]);
});
