import { expect, test } from 'vitest';
import { addDays, writeDay } from './days.ts';

test.each([
  ['2024-02-28', 2, '2024-03-01'],
  ['2024-01-01', -1, '2023-12-31'],
])('%s and %d days make %s', (day, days, result) => {
  expect(addDays(day, days)).toBe(result);
});

test('A day is written in each shape of the feed', () => {
  expect(writeDay('2024-01-03', { offset: false, none: null })).toBe('2024-01-03T00:00:00');
  expect(writeDay('2024-01-03', { offset: true, none: null })).toBe('2024-01-03T00:00:00 +00:00');
  expect(writeDay(undefined, { offset: true, none: null })).toBeNull();
  expect(writeDay(undefined, { offset: false, none: '' })).toBe('');
});
