import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('version-format');
});

test.each(['1', 'v1.0', '1.0.1', '1,0'])('"%s" is no version', (version) => {
  expect(saidOf('version-format', feedRecord({ version }))).toEqual([
    `ST0001 ${version}: version: "${version}" is not a version such as "1.1". The record is left out.`,
  ]);
});
