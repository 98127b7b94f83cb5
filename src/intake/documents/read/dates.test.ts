import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, printDay } from '../../../../tests/support/invented-words.ts';
import { readDay } from './dates.ts';

test('A day in figures is read as it was printed', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(readDay(printDay(iso))).toBe(iso);
    }),
  );
});

test.each([
  ['22 May 2022', '2022-05-22'],
  ['1st Sept 2023', '2023-09-01'],
  ['2021-06-10', '2021-06-10'],
  ['29/02/2024', '2024-02-29'],
])('%s is %s', (words, iso) => expect(readDay(words)).toBe(iso));

test.each(['29/02/2023', '31/04/2024', '00/01/2024', '12/13/2024', 'May 2022', '22/5', ''])(
  '"%s" is no day',
  (words) => expect(readDay(words)).toBeUndefined(),
);
