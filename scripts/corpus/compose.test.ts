import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from './random.ts';
import { composeDuty, composeKsb, inflect, type Vocabulary } from './compose.ts';
import { STATEMENT_WORDS, countWords, textOf } from './statement.ts';
import { ROUTES } from './words/index.ts';

const vocabularies = ROUTES.map((route): Vocabulary => ({
  route,
  terms: route.terms.slice(0, 9),
  codes: ['BS 4821'],
  end: '.',
}));
const anyVocabulary = fc.constantFrom(...vocabularies);
const anyKind = fc.constantFrom('knowledge', 'skill', 'behaviour' as const);

test('There are words of all fifteen routes', () => {
  expect(new Set(ROUTES.map(({ route }) => route)).size).toBe(15);
});

test('A statement has from 8 to 45 words, one space between them, and ends as its standard ends', () => {
  fc.assert(
    fc.property(anyVocabulary, anyKind, fc.string(), (vocabulary, kind, key) => {
      const text = textOf(composeKsb(kind, vocabulary, new Random(key)));
      expect(text).toMatch(/^\S+(?: \S+)*[^.,]\.$/);
      expect(countWords(text)).toBeLessThanOrEqual(STATEMENT_WORDS.most);
      expect(countWords(text)).toBeGreaterThanOrEqual(STATEMENT_WORDS.least);
    }),
    { numRuns: 3000 },
  );
});

test('A duty has from 10 to 45 words', () => {
  fc.assert(
    fc.property(anyVocabulary, fc.string(), (vocabulary, key) => {
      const words = countWords(textOf(composeDuty(vocabulary, new Random(key))));
      expect(words).toBeGreaterThanOrEqual(10);
      expect(words).toBeLessThanOrEqual(STATEMENT_WORDS.most);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['plan', 'planning'],
  ['carry out', 'carrying out'],
  ['prepare', 'preparing'],
  ['set up', 'setting up'],
  ['review', 'reviewing'],
  ['map', 'mapping'],
  ['report on', 'reporting on'],
  ['agree', 'agreeing'],
  ['shoe', 'shoeing'],
])('"%s" becomes "%s"', (verb, form) => {
  expect(inflect(verb)).toBe(form);
});
