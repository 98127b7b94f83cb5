import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCode, writeRanges } from './codes.ts';

/** K1 to K31, S1 to S31 and B1 to B6, as in OCC0868. */
const CODES = [...codes('K', 31), ...codes('S', 31), ...codes('B', 6)];

function codes(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

describe('writeRanges', () => {
  test('writes the codes of the same letter as one range', () => {
    expect(writeRanges(CODES, 'K99')).toBe('K1–K31');
  });

  test('writes every range where no code has the letter', () => {
    expect(writeRanges(CODES, 'D1')).toBe('K1–K31, S1–S31, B1–B6');
  });

  test('sorts by number and writes a single code alone', () => {
    expect(writeRanges(['B1', 'K10', 'K2'])).toBe('K2–K10, B1');
  });
});

describe('nearestCode', () => {
  test('a digit too many is taken off', () => {
    expect(nearestCode('K99', CODES)).toBe('K9');
    expect(nearestCode('S311', CODES)).toBe('S31');
  });

  test('the same number of another letter is found', () => {
    expect(nearestCode('D3', CODES)).toBe('K3');
  });

  test('a number that no letter has finds none', () => {
    expect(nearestCode('K777', codes('K', 6))).toBeUndefined();
  });

  test('whatever is found is one of the codes', () => {
    fc.assert(
      fc.property(fc.constantFrom('K', 'S', 'B', 'AM'), fc.nat(9999), (letter, number) => {
        const found = nearestCode(`${letter}${number}`, CODES);
        expect(found === undefined || CODES.includes(found)).toBe(true);
      }),
    );
  });
});
