import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS, backOff, readRetryAfter } from './limits.ts';

test('the wait doubles with each failure, varies by half, and has an end', () => {
  const most = [1, 2, 3, 4].map((failures) => backOff(failures, LIMITS, () => 1));
  expect(most).toEqual([1000, 2000, 4000, 8000]);
  expect(backOff(1, LIMITS, () => 0)).toBe(500);
  expect(backOff(50, LIMITS, () => 1)).toBe(LIMITS.longestWaitMs);
});

test('a wait is never shorter than half of the first nor longer than the longest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const wait = backOff(failures, LIMITS, () => chance);
        expect(wait).toBeGreaterThanOrEqual(LIMITS.firstWaitMs / 2);
        expect(wait).toBeLessThanOrEqual(LIMITS.longestWaitMs);
      },
    ),
  );
});

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After "%s" asks for %s ms', (header, wait) => {
  expect(readRetryAfter(header, 0)).toBe(wait);
});
