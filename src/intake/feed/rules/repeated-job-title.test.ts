import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('repeated-job-title');
});

test('each is kept once, in its first place; case does not make two of one', () => {
  const typicalJobTitles = ['Lamplighter', 'Keeper', 'lamplighter ', 'Keeper'];
  const record = feedRecord({ typicalJobTitles });
  expect(saidOf('repeated-job-title', record)).toEqual([
    'ST0001 1.0: typicalJobTitles: repeats "lamplighter" and "Keeper". Each is listed once.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.jobTitles).toEqual(['Lamplighter', 'Keeper']);
});
