import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes, ksbType, parseId, standardId, statementId } from './ids.ts';

const refs = fc
  .tuple(
    fc.constantFrom('ST', 'OCC', 'FA', 'AU'),
    fc.integer({ min: 0, max: 9999 }),
    fc.constantFrom('', 'A', 'B'),
  )
  .map(([letters, number, option]) => letters + String(number).padStart(4, '0') + option);
const versions = fc.constantFrom('1.0', '1.12', '2021-06-10', 'undated');
const codes = fc
  .tuple(fc.constantFrom('K', 'S', 'B', 'D', 'TK', 'ESB'), fc.integer({ min: 1, max: 150 }))
  .map(([letters, number]) => letters + String(number));

describe('an id', () => {
  it('says the same after it was written and taken apart', () => {
    fc.assert(
      fc.property(refs, versions, codes, (ref, version, code) => {
        expect(parseId(statementId(ref, version, code))).toEqual({ ref, version, code });
        expect(parseId(standardId(ref, version))).toEqual({ ref, version, code: undefined });
      }),
    );
  });
  it('is refused where it is none, with the text that was given', () => {
    expect(() => parseId('K7')).toThrow('"K7" is not REF@version or REF@version#code.');
  });
});

describe('codes', () => {
  it('are ordered by kind and then by number', () => {
    expect(['B1', 'K10', 'S1', 'AM1', 'K2', 'D11', 'D2'].sort(compareCodes)).toEqual([
      'D2',
      'D11',
      'K2',
      'K10',
      'S1',
      'B1',
      'AM1',
    ]);
  });
  it('are ordered the same however they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(codes), (list) => {
        expect([...list].reverse().sort(compareCodes)).toEqual([...list].sort(compareCodes));
      }),
    );
  });
  it('of foundation apprenticeships have their kinds too', () => {
    expect(['K1', 'TK1', 'S1', 'TS1', 'B1', 'ESB1'].map(ksbType)).toEqual([
      'knowledge',
      'knowledge',
      'skill',
      'skill',
      'behaviour',
      'behaviour',
    ]);
  });
});
