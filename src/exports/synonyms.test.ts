import { describe, expect, test } from 'vitest';
import { otherNames } from './synonyms.ts';

const names = otherNames([
  term('early help assessment', 'EHA', 'CAF', 'Common Assessment Framework'),
  term('end-point assessment', 'EPA', 'end point assessment'),
  term('Families First', 'FF'),
  term('IAG', 'information, advice and guidance'),
  term('occupational standard', 'standard'),
  term('Prevent', 'Prevent duty'),
]);

function term(name: string, ...synonyms: string[]) {
  return {
    id: name.toLowerCase().replace(/\W+/g, '-'),
    term: name,
    definition: 'A term.',
    synonyms,
  };
}

describe('A text brings the other names of what it speaks of', () => {
  test.each([
    ['The EPA begins at the gateway.', ['end-point assessment', 'end point assessment']],
    ['Prepare for end-point assessment.', ['EPA']],
    ['Prepare for End point assessments.', ['EPA']],
    ['Carry out a CAF', ['early help assessment', 'EHA', 'Common Assessment Framework']],
    ['An early help assessment', ['EHA', 'CAF', 'Common Assessment Framework']],
    ['the common assessment framework', ['early help assessment', 'EHA', 'CAF']],
    ['Give information, advice and guidance', ['IAG']],
    ['Provide information advice & guidance', []],
    [
      'IAG and the EPA',
      ['end-point assessment', 'end point assessment', 'information, advice and guidance'],
    ],
    ['The Prevent agenda', ['Prevent duty']],
    ['Families First in Wales', ['FF']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    ['abbreviations need their capitals', 'an epa or a caf'],
    ['short proper names need them too', 'putting families first, to prevent harm'],
    ['a name inside a longer word is none', 'EPAO, CAFE'],
    ['an everyday word alone is no sign of a term', 'to a high standard'],
  ])('%s', (_, text) => expect(names(text)).toEqual([]));
});
