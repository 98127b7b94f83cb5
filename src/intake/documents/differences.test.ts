import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeField } from '../../catalogue/finding.ts';
import { differencesOf, sayValues } from './differences.ts';

const say = (held: unknown, said: unknown) =>
  differencesOf(held, said).map((each) => [writeField(each.field), each.item, ...sayValues(each)]);

test('Fields are compared one by one, and things with a code by their code', () => {
  expect(
    say(
      {
        level: 3,
        ksbs: [
          { code: 'K1', statement: 'a' },
          { code: 'K2', statement: 'b' },
        ],
      },
      {
        level: 4,
        ksbs: [
          { code: 'K2', statement: 'c' },
          { code: 'K3', statement: 'd' },
        ],
      },
    ),
  ).toEqual([
    ['level', '', '3', '4'],
    ['ksbs[0]', 'K1', '{"code":"K1","statement":"a"}', 'nothing'],
    ['ksbs[1].statement', 'K2', '"b"', '"c"'],
    ['ksbs', 'K3', 'nothing', '{"code":"K3","statement":"d"}'],
  ]);
});

test('The same things in another order, and an absence in the place of a value, are differences', () => {
  expect(say([{ code: 'K1' }, { code: 'K2' }], [{ code: 'K2' }, { code: 'K1' }])).toEqual([
    ['', '', 'K1, K2', 'K2, K1'],
  ]);
  expect(say({ a: 'x' }, { a: { absent: 'Not printed.' } })).toEqual([
    ['a', '', '"x"', 'absent (Not printed.)'],
  ]);
});

test('Of long texts the place is shown where they part', () => {
  const [[, , held, said] = []] = say(
    { a: `${'same '.repeat(20)}old end` },
    { a: `${'same '.repeat(20)}new end` },
  );
  expect([held, said]).toEqual([
    '"…same same same same old end"',
    '"…same same same same new end"',
  ]);
});

test('What is the same has no differences; what is not has some', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(differencesOf(a, structuredClone(a))).toEqual([]);
      const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
      expect(differencesOf(a, b).length === 0).toBe(isSame);
    }),
  );
});

/** A value with the keys of its records in order, which content does not tell apart. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
