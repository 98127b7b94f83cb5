import { expect, test } from 'vitest';
import { isAnswer, isQuoted, plainWords } from './search-words.ts';

test('Words are as Pagefind makes them: lower case, no accents, no punctuation', () => {
  expect(plainWords(' End-point “assessment”, café & children’s ')).toEqual([
    'endpoint',
    'assessment',
    'cafe',
    'childrens',
  ]);
});

test('A question in quotation marks asks for the exact words', () => {
  expect(isQuoted('"lone working"')).toBe(true);
  expect(isQuoted('“lone working”')).toBe(true);
  expect(isQuoted('a "lone" worker')).toBe(false);
});

test.each([
  ['safe', 'safeguarding', true],
  ['employabilit', 'employability', true],
  ['policies', 'policy', true],
  ['organisations', 'organisation', true],
  ['aardvark', 'a', false],
  ['blockchain', 'block', false],
  ['safegaurding', 'safe', false],
])('Asked for "%s", the word "%s" is an answer: %s', (asked, found, answers) => {
  expect(isAnswer(asked, found)).toBe(answers);
});
