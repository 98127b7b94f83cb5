import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODD, addDays, isDay, readDay } from './dates.ts';
import { readCount, readFlag } from './numbers.ts';
import { slugsOf } from './slugs.ts';

describe('readDay', () => {
  test.each([
    ['2024-01-03T00:00:00', '2024-01-03'],
    ['2024-01-03T00:00:00 +00:00', '2024-01-03'],
    ['2024-01-03T23:30:00.123Z', '2024-01-03'],
    [' 2024-01-03 ', '2024-01-03'],
    ['2024-01-03 00:00', '2024-01-03'],
    ['03/01/2024', '2024-01-03'],
    ['03/01/2024 00:00:00', '2024-01-03'],
    ['0001-01-01T00:00:00', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    ['2024-02-30T00:00:00', ODD],
    ['2024-1-3', ODD],
    ['soon', ODD],
    [20240103, ODD],
    [{}, ODD],
  ])('%j', (given, day) => {
    expect(readDay(given)).toBe(day);
  });

  test('reads every day of the calendar in every shape', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom('', 'T00:00:00', 'T00:00:00 +00:00'), (date, time) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(day + time)).toBe(day);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  test('days are added over the end of a month', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  });
});

describe('readCount', () => {
  test.each([
    [418, 418],
    ['418', 418],
    [' 12,000 ', 12_000],
    [0, undefined],
    ['0', undefined],
    ['', undefined],
    [null, undefined],
    [-1, ODD],
    [1.5, ODD],
    ['12 months', ODD],
    ['1,2', ODD],
    ['99999999999999999999', ODD],
    [true, ODD],
    [[7], ODD],
  ])('%j', (given, count) => {
    expect(readCount(given)).toBe(count);
  });
});

describe('readFlag', () => {
  test.each([
    [true, true],
    ['True', true],
    [1, true],
    ['false', false],
    [0, false],
    [null, undefined],
    ['', undefined],
    ['perhaps', ODD],
    [{}, ODD],
  ])('%j', (given, flag) => {
    expect(readFlag(given)).toBe(flag);
  });
});

describe('slugsOf', () => {
  test('makes ids of titles, each another one', () => {
    expect(slugsOf(['Care & support', 'Café', 'Care & Support', '…', '!'])).toEqual([
      'care-support',
      'cafe',
      'care-support-2',
      'option',
      'option-2',
    ]);
  });

  test('gives as many different ids as there are titles, always of the right form', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })), (titles) => {
        const slugs = slugsOf(titles);
        expect(new Set(slugs).size).toBe(titles.length);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});
