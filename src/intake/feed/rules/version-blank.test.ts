import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('version-blank');
});

test('versionNumber counts where it alone is given', () => {
  const record = feedRecord({ version: null, versionNumber: '1.3' });
  expect(saidOf('version-blank', record)).toEqual([
    'ST0001 1.3: version: is blank. versionNumber counts: 1.3.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.version).toBe('1.3');
});
