import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('no-ksbs');
});

test('lists that are only filler are none', () => {
  const record = feedRecord({ knowledges: [{ detail: '.' }], skills: [], behaviours: [] });
  expect(saidOf('no-ksbs', record)).toEqual([
    'ST0001 1.0: knowledges: The lists of KSBs are only filler. They are kept as absent, with the reason.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.ksbs).toEqual({
    absent: 'The feed lists no separate KSBs for this version.',
  });
});

test('a proposal has none yet', () => {
  const none = { knowledges: [], skills: [], behaviours: [], duties: [] };
  expect(saidOf(undefined, feedRecord({ ...none, status: 'Proposal in development' }))).toEqual([]);
});
