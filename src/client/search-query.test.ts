import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './search-query.ts';

describe('A question is taken apart into references, codes and words', () => {
  test.each([
    ['K7', [], ['K7'], ''],
    ['k 7', [], ['K7'], ''],
    ['K07', [], ['K7'], ''],
    ['k7 occ0868', ['OCC0868'], ['K7'], ''],
    ['ST0663 S10', ['ST0663'], ['S10'], ''],
    ['OCC0088B', ['OCC0088B'], [], ''],
    ['occ 0088b, k 22', ['OCC0088B'], ['K22'], ''],
    ['am1 st0663', ['ST0663'], ['AM1'], ''],
    ['ST0663S10', ['ST0663'], ['S10'], ''],
    ['OCC0868@2021-06-10#K7', ['OCC0868'], ['K7'], ''],
    ['st0663 TK2 ESB1', ['ST0663'], ['ESB1', 'TK2'], ''],
    ['K10 K2 B1', [], ['B1', 'K2', 'K10'], ''],
    ['K99 OCC0868', ['OCC0868'], ['K99'], ''],
    ['K7 employability', [], ['K7'], 'employability'],
    ['lone working (OCC0868)', ['OCC0868'], [], 'lone working'],
    ['"lone working" K13', [], ['K13'], '"lone working"'],
  ])('%s', (question, refs, codes, text) => {
    expect(parseQuery(question)).toEqual({ refs, codes, text });
  });

  test.each([
    'children’s 5 rights',
    "children's 5 rights",
    'SK7 model',
    'K7X',
    'K0',
    'K1234',
    'OCC08680',
    'first 0868',
    'week 7',
    '2021-06-10',
  ])('words that look a little like codes stay words: %s', (question) => {
    expect(parseQuery(question)).toEqual({ refs: [], codes: [], text: question });
  });

  test('punctuation alone is no question', () => {
    expect(parseQuery(' , – "" ')).toEqual({ refs: [], codes: [], text: '' });
  });
});

const ref = fc
  .tuple(
    fc.constantFrom('ST', 'OCC', 'FA', 'AU'),
    fc.stringMatching(/^\d{4}$/),
    fc.constantFrom('', '', 'A', 'B'),
  )
  .map((parts) => parts.join(''));
const code = fc
  .tuple(
    fc.constantFrom('K', 'S', 'B', 'D', 'AM', 'TK', 'TS', 'ESB'),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([letters, number]) => `${letters}${number}`);
const word = fc.constantFrom('employability', 'lone', 'working', 'GIRFEC', 'care');

/** A part of a question in some case, with or without a space between letters and number. */
function written(part: string, upper: boolean, space: string): string {
  const spaced = part.replace(/(?<=^[A-Z]+)(?=\d)/, space);
  return upper ? spaced : spaced.toLowerCase();
}

describe('However a question is written', () => {
  test('case, spacing and order do not change its references and codes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(ref, { maxLength: 2 }),
        fc.uniqueArray(code, { maxLength: 3 }),
        fc.array(word, { maxLength: 3 }),
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.constantFrom('', ' ')),
        fc.infiniteStream(fc.constantFrom(' ', '  ', '\t', '\n')),
        fc.infiniteStream(fc.nat()),
        (refs, codes, words, uppers, spaces, breaks, order) => {
          const plain = parseQuery([...refs, ...codes, ...words].join(' '));
          const parts = [...refs, ...codes]
            .map((part) => written(part, next(uppers), next(spaces)))
            .map((part) => ({ part, at: next(order) }))
            .sort((a, b) => a.at - b.at)
            .map(({ part }) => part);
          const question = [...parts, ...words].reduce(
            (text, part) => text + next(breaks) + part,
            '',
          );
          expect(parseQuery(question)).toEqual(plain);
          expect(plain.refs).toEqual([...refs].sort());
          expect(new Set(plain.codes)).toEqual(new Set(codes));
          expect(plain.text).toBe(words.join(' '));
        },
      ),
    );
  });

  test('no text whatever breaks it, and what it finds it finds again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        const { refs, codes, text } = parseQuery(question);
        expect(parseQuery([...refs, ...codes].join(' '))).toEqual({ refs, codes, text: '' });
        expect(text).toBe(text.trim());
      }),
    );
  });
});

function next<T>(stream: IterableIterator<T>): T {
  return stream.next().value as T;
}
