import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFiltered, readState, writeState } from './search-address.ts';

test('An address gives question, filters and the standard at hand', () => {
  expect(readState('?q=lone+working&kind=Skill&standard=occ0868&near=st0663')).toEqual({
    q: 'lone working',
    filters: { kind: 'skill', standard: 'OCC0868', level: '', nation: '' },
    near: 'ST0663',
  });
});

test('What is not set is left out of the address', () => {
  expect(writeState(readState('?kind=skill&q=k7&level='))).toBe('?q=k7&kind=skill');
  expect(writeState(readState(''))).toBe('');
});

test('A state that is written is read again as it was', () => {
  const text = fc.string().map((value) => value.trim());
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('', 'skill'),
      fc.constantFrom('', 'wales'),
      (q, kind, nation) => {
        const state = { q, filters: { kind, standard: '', level: '4', nation }, near: 'ST0663' };
        expect(readState(writeState(state))).toEqual(state);
      },
    ),
  );
});

test('The standard at hand is no filter', () => {
  expect(isFiltered(readState('?q=a&near=ST0663'))).toBe(false);
  expect(isFiltered(readState('?nation=wales'))).toBe(true);
});
