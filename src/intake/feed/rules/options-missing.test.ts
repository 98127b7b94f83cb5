import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('options-missing');
});

test('options that have a title alone are options', () => {
  const record = feedRecord({ coreAndOptions: true, optionsUnstructuredTemplate: ['Night watch'] });
  expect(saidOf('options-missing', record)).toEqual([]);
  expect(collectRecords(record).versions[0]?.standard.options).toEqual([
    { id: 'night-watch', title: 'Night watch' },
  ]);
});
