import { expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load.ts';
import { compareCodes } from '../model/ids.ts';
import { buildCodeTable, codesOf, countCodes } from './code-table.ts';

const catalogue = loadCatalogue('content');
const table = buildCodeTable(catalogue);

test('The table says what each standard holds and where its codes lead', () => {
  expect(table.addresses).toEqual({
    standard: '/standards/{ref}/',
    statement: '/standards/{ref}/{code}/',
    method: '/standards/{ref}/assessment/{code}/',
    labels: '/search/labels/{ref}.json',
  });
  expect(table.standards.map(({ ref, codes }) => [ref, codes])).toEqual([
    ['OCC0088B', { K: 22, S: 22, B: 6 }],
    ['OCC0868', { D: 11, K: 31, S: 31, B: 6 }],
    ['ST0663', { K: 19, S: 23, B: 11, AM: 3 }],
  ]);
});

test('Each standard names the other references under which readers look for it', () => {
  expect(table.standards.map(({ aliases }) => aliases)).toEqual([
    [{ ref: 'ST0088', relation: 'parent' }],
    [{ ref: 'ST0868', relation: 'apprenticeship' }],
    [{ ref: 'OCC0663', relation: 'occupation' }],
  ]);
});

test('The counts give back every code', () => {
  for (const { ref, codes } of table.standards) {
    const written = Object.entries(codes).flatMap(([letters, held]) =>
      (typeof held === 'number' ? Array.from({ length: held }, (_, i) => i + 1) : held).map(
        (number) => `${letters}${number}`,
      ),
    );
    const version = catalogue.standards.get(ref)?.[0];
    expect(written.sort(compareCodes)).toEqual(version && codesOf(version));
  }
});

test('Codes with a gap are given one by one', () => {
  expect(countCodes(['K1', 'K2', 'S1', 'S3', 'B2'])).toEqual({ K: 2, S: [1, 3], B: [2] });
});
