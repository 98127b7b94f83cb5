import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('several-approved');
});

test('every one of them is named, once', () => {
  const approved = ['1.0', '1.1', '1.2'].map((version) => feedRecord({ version }));
  expect(saidOf('several-approved', ...approved)).toEqual([
    'ST0001: status: Versions 1.0, 1.1 and 1.2 are all approved for delivery. Each is kept as the feed has it.',
  ]);
});
