import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('duplicate-version');
});

test('the latest createdDate counts, wherever it stands', () => {
  const old = feedRecord({ title: 'Old', createdDate: '2023-01-01T00:00:00' });
  const { versions } = collectRecords(feedRecord(), old);
  expect(versions.map(({ standard }) => standard.title)).toEqual(['Harbour keeper']);
});

test('of two with the same createdDate the last counts', () => {
  const last = feedRecord({ title: 'Last' });
  expect(saidOf('duplicate-version', feedRecord(), last)).toEqual([
    'ST0001 1.0: createdDate: Records 1 and 2 are of the same version. Both have the same createdDate; record 2, the last, counts.',
  ]);
  expect(collectRecords(feedRecord(), last).versions[0]?.standard.title).toBe('Last');
});

test('what is wrong with the one that does not count is not said', () => {
  const old = feedRecord({ level: 9, createdDate: '2023-01-01T00:00:00' });
  expect(saidOf('level-range', old, feedRecord())).toEqual([]);
});
