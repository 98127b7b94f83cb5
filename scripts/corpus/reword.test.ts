import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from './random.ts';
import { MOST_REWORDED, merge, reword, split } from './reword.ts';
import { composeKsb } from './compose.ts';
import { countWords, textOf, type Statement } from './statement.ts';
import { wordDistance } from './word-distance.ts';
import { ROUTES } from './words/index.ts';

const anyStatement = fc
  .tuple(
    fc.constantFrom(...ROUTES),
    fc.constantFrom('knowledge', 'skill', 'behaviour' as const),
    fc.string(),
  )
  .map(([route, kind, key]) =>
    composeKsb(
      kind,
      { route, terms: route.terms.slice(0, 9), codes: ['BS 4821'], end: '.' },
      new Random(key),
    ),
  );

test('A reworded statement differs in one word at least, and in a third of them at most', () => {
  fc.assert(
    fc.property(anyStatement, fc.string(), (statement, key) => {
      const [before, after] = [statement, reword(statement, new Random(key))].map(textOf);
      expect(after).not.toBe(before);
      const changed = wordDistance(before ?? '', after ?? '');
      expect(changed).toBeLessThanOrEqual(MOST_REWORDED);
    }),
    { numRuns: 3000 },
  );
});

test('Halves of a statement share its objects, and each is long enough to stand alone', () => {
  const statement: Statement = {
    lead: 'Plan',
    objects: ['lessons', 'trips', 'group work'],
    tail: ' with colleagues in line with policies and procedures',
    end: '.',
  };
  expect(split(statement)?.map(textOf)).toEqual([
    'Plan lessons with colleagues in line with policies and procedures.',
    'Plan trips and group work with colleagues in line with policies and procedures.',
  ]);
  expect(split({ ...statement, tail: '' })).toBeUndefined();
  expect(split({ ...statement, objects: ['lessons'] })).toBeUndefined();
});

test('Two merged statements keep their words', () => {
  const one: Statement = { lead: 'Plan', objects: ['lessons'], tail: '', end: '.' };
  const other: Statement = { lead: 'Mark', objects: ['work'], tail: ' fairly', end: '.' };
  expect(textOf(merge(one, other) as Statement)).toBe('Plan lessons and mark work fairly.');
  fc.assert(
    fc.property(anyStatement, anyStatement, (first, second) => {
      const merged = merge(first, second);
      if (merged) expect(countWords(textOf(merged))).toBeLessThanOrEqual(45);
    }),
  );
});
