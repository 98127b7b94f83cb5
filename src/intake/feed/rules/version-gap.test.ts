import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('version-gap');
});

test('the next whole number follows, and 1.10 comes after 1.9', () => {
  const numbered = (...numbers: string[]) =>
    saidOf(
      'version-gap',
      ...numbers.map((version) => feedRecord({ version, versionNumber: version })),
    );
  expect(numbered('1.0', '1.1', '2.0')).toEqual([]);
  expect(numbered('1.9', '1.10')).toEqual([]);
  expect(numbered('1.0', '3.0')).toHaveLength(1);
  expect(numbered('1.1', '2.1')).toHaveLength(1);
});
