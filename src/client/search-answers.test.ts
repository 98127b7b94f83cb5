import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load.ts';
import { buildCodeTable } from '../exports/code-table.ts';
import { answerCodes, kindOfCode } from './search-answers.ts';
import { parseQuery } from './search-query.ts';

const table = buildCodeTable(loadCatalogue('content'));

function ask(question: string, near?: string) {
  const { hits, ...rest } = answerCodes(parseQuery(question), table, near);
  return { ...rest, hits: hits.map(({ standard, code }) => [standard.ref, code].join(' ').trim()) };
}

describe('Exact codes', () => {
  test.each(['K7 OCC0868', 'k 7 occ0868', 'occ0868 K7', 'ST0868 K7'])(
    'a code with a standard gives that KSB alone: %s',
    (question) => expect(ask(question).hits).toEqual(['OCC0868 K7']),
  );

  test('a bare code gives every standard that has it', () => {
    expect(ask('K7').hits).toEqual(['OCC0088B K7', 'OCC0868 K7', 'ST0663 K7']);
    expect(ask('K31').hits).toEqual(['OCC0868 K31']);
    expect(ask('AM2').hits).toEqual(['ST0663 AM2']);
  });

  test('the standard at hand comes first for a bare code, under any of its references', () => {
    expect(ask('K7', 'ST0663').hits[0]).toBe('ST0663 K7');
    expect(ask('K7', 'st0868').hits[0]).toBe('OCC0868 K7');
  });

  test('words that name a standard choose it, and are not searched any more', () => {
    expect(ask('K7 employability')).toMatchObject({ hits: ['ST0663 K7'], text: '' });
    expect(ask('K7 residential care')).toMatchObject({ hits: ['OCC0088B K7'], text: '' });
  });

  test('words that name no standard are searched beside the code', () => {
    expect(ask('K7 candour')).toMatchObject({
      hits: ['OCC0088B K7', 'OCC0868 K7', 'ST0663 K7'],
      text: 'candour',
    });
  });

  test('a reference alone gives its standard', () => {
    expect(ask('OCC0088B').hits).toEqual(['OCC0088B']);
  });

  test('words with a reference are searched within its standard', () => {
    expect(ask('occ0868 lone working')).toMatchObject({ scope: ['OCC0868'], text: 'lone working' });
  });
});

describe('What is not held is named', () => {
  test.each([
    ['K99 OCC0868', 'OCC0868 has no K99; it has K1 to K31.'],
    ['AM4 ST0663', 'ST0663 has no AM4; it has AM1 to AM3.'],
    ['D1 ST0663', 'ST0663 has no D1: no duties are held for it.'],
    ['AM1 OCC0868', 'OCC0868 has no AM1: no assessment methods are held for it.'],
    ['TK1 OCC0868', 'OCC0868 has no TK1: none of its codes begins with TK.'],
    ['K99', 'No standard held here has K99. The highest is K31.'],
    ['ESB1', 'No standard held here has ESB1.'],
    ['K1 ST9999', 'ST9999 is not held here.'],
  ])('%s', (question, sentence) => {
    expect(ask(question)).toMatchObject({ hits: [], notices: [sentence] });
  });

  test.each([
    ['ST0868', 'ST0868 is the apprenticeship of OCC0868, which is held here.'],
    ['OCC0663', 'OCC0663 is the occupation of ST0663, which is held here.'],
    ['ST0088', 'ST0088 is not held as a whole; one option of it is, as OCC0088B.'],
  ])('another reference says where its standard is: %s', (question, sentence) => {
    expect(ask(question).notices).toEqual([sentence]);
    expect(ask(question).hits).toHaveLength(1);
  });

  test('codes with a gap are listed one by one', () => {
    const standard = { ref: 'ST0001', title: 'A', version: '1.0', level: 3, codes: { K: [1, 3] } };
    const { hits, notices } = answerCodes(parseQuery('ST0001 K2 K3'), {
      ...table,
      standards: [standard],
    });
    expect(hits).toEqual([{ standard, code: 'K3' }]);
    expect(notices).toEqual(['ST0001 has no K2; it has K1, K3.']);
  });
});

test.each([
  ['K1', 'knowledge'],
  ['TK1', 'knowledge'],
  ['S1', 'skill'],
  ['TS1', 'skill'],
  ['B1', 'behaviour'],
  ['ESB1', 'behaviour'],
  ['D1', 'duty'],
  ['AM1', 'method'],
])('%s stands for: %s', (code, kind) => expect(kindOfCode(code)).toBe(kind));
