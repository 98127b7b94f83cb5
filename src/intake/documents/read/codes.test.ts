import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodes, readStated, splitCodesAtEnd } from './codes.ts';

describe('A line that states a KSB', () => {
  test.each([
    ['K1: Lights', 'K1', 'Lights', true],
    ['**K1:** relevant law', 'K1', 'relevant law', true],
    ['- S7:** Apply', 'S7', 'Apply', true],
    ['K14 – Legislation & Vision – Law', 'K14', 'Legislation & Vision – Law', true],
    ['S23 – Manage CPD – Manage', 'S23', 'Manage CPD – Manage', true],
    ['K1 Title – text', 'K1', 'Title – text', false],
    ['ESB2. Be safe', 'ESB2', 'Be safe', true],
    ['• TK03) Tools', 'TK3', 'Tools', true],
    ['K 7: Seven', 'K7', 'Seven', true],
    ['K120: Many', 'K120', 'Many', true],
    ['B1:', 'B1', '', true],
  ])('%s', (line, code, words, marked) => {
    expect(readStated(line)).toEqual({ code, words, marked });
  });

  test.each(['K1 K2 S3', 'K1', 'Keep 1: fire', 'K1-based work', 'S0: none', '1. Reference', ''])(
    'is not "%s"',
    (line) => expect(readStated(line)).toBeUndefined(),
  );
});

test('Codes stand on a line of their own, however they are parted', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('K', 'S', 'B', 'TK', 'TS', 'ESB'),
          fc.integer({ min: 1, max: 150 }),
        ),
        {
          minLength: 1,
          maxLength: 40,
        },
      ),
      fc.constantFrom(' ', ', ', ',', '; ', ' & ', '  '),
      (parts, mark) => {
        const codes = parts.map(([letters, number]) => letters + String(number));
        expect(readCodes(codes.join(mark))).toEqual(codes);
        expect(splitCodesAtEnd(`Keep the log. ${codes.join(mark)}`)).toEqual({
          words: 'Keep the log.',
          codes,
        });
      },
    ),
  );
});

test('Words without codes at their end are left as they are', () => {
  expect(splitCodesAtEnd('Keep K1 in mind always')).toEqual({
    words: 'Keep K1 in mind always',
    codes: [],
  });
  expect(readCodes('K1 and more')).toBeUndefined();
});
