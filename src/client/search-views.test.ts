import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load.ts';
import { buildCodeTable } from '../exports/code-table.ts';
import { codeType, excerpt, markWords, viewHit, viewRecord } from './search-views.ts';
import type { Piece } from './search-views.ts';

const table = buildCodeTable(loadCatalogue('content'));
const standard = (ref: string) => {
  const found = table.standards.find((candidate) => candidate.ref === ref);
  if (!found) throw new Error(`The table has no ${ref}.`);
  return found;
};
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');

describe('Matched words', () => {
  test('stand out, those in a row as one, and no space is lost', () => {
    const words = 'safe lone working and more'.split(' ');
    expect(shown(markWords(words, [1, 2, 4]))).toBe('safe [lone working] and [more]');
    expect(shown(markWords(words, [0]))).toBe('[safe] lone working and more');
  });

  test('of a long text are shown with the words around them', () => {
    const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
    const text = shown(excerpt(words, 2, [0, 120, 125]));
    expect(text).toMatch(/^… w116 w117 w118 w119 \[w120\] w121/);
    expect(text).toMatch(/w160 …$/);
    expect(shown(excerpt(words, 2, []))).toMatch(/^w2 .* w46 …$/);
  });
});

describe('A result says what it is', () => {
  test('a code that was asked for', () => {
    const hit = { standard: standard('ST0663'), code: 'K7' };
    expect(viewHit(hit, table, { title: 'Supported Employment', text: 'In work …' })).toEqual({
      url: '/standards/st0663/k7/',
      kind: 'Knowledge',
      code: 'K7',
      type: 'k',
      title: [{ text: 'Supported Employment', matched: false }],
      text: [{ text: 'In work …', matched: false }],
      standard: 'Employability practitioner, ST0663, level 4, version of 22 May 2022',
    });
  });

  test('a method, and a standard', () => {
    const st0663 = standard('ST0663');
    expect(viewHit({ standard: st0663, code: 'AM1' }, table)).toMatchObject({
      url: '/standards/st0663/assessment/am1/',
      kind: 'Assessment method',
      type: 'am',
    });
    expect(viewHit({ standard: st0663 }, table)).toMatchObject({
      url: '/standards/st0663/',
      kind: 'Standard',
      standard: 'ST0663, level 4, version of 22 May 2022',
    });
  });

  test('a record of the index, its title apart from its text', () => {
    const view = viewRecord(
      {
        url: '/standards/st0663/k7/',
        content: 'Supported Employment In work support',
        places: [1, 4],
        meta: { title: 'Supported Employment', code: 'K7', ref: 'ST0663' },
        kind: 'Knowledge',
        names: [],
      },
      table,
    );
    expect(shown(view.title)).toBe('Supported [Employment]');
    expect(shown(view.text)).toBe('In work [support]');
    expect(view.standard).toContain('ST0663, level 4, version of 22 May 2022');
  });
});

test.each([
  ['TK2', 'k'],
  ['S1', 's'],
  ['ESB1', 'b'],
  ['D1', 'd'],
  ['AM1', 'am'],
])('The tag of %s is of the kind "%s"', (code, type) => expect(codeType(code)).toBe(type));
