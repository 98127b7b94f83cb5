import { describe, expect, test } from 'vitest';
import { countWords, textOf } from './statement.ts';

describe('The text of a statement', () => {
  test('starts with a capital unless a trap says otherwise', () => {
    const statement = { lead: 'plan', objects: ['lessons'], tail: '', end: '.' } as const;
    expect(textOf(statement)).toBe('Plan lessons.');
    expect(textOf({ ...statement, lowerCase: true })).toBe('plan lessons.');
  });

  test('joins its objects, and a list after a colon', () => {
    const statement = { lead: 'Plan', objects: ['a', 'b', 'c'], tail: ' well', end: '.' } as const;
    expect(textOf(statement)).toBe('Plan a, b and c well.');
    expect(textOf({ ...statement, joint: '&' })).toBe('Plan a, b & c well.');
    expect(textOf({ ...statement, list: ['one', 'two'] })).toBe('Plan a, b and c well: one two');
  });
});

test('Words are counted between any white space', () => {
  expect(countWords(' Plan  lessons\nwell ')).toBe(3);
  expect(countWords('')).toBe(0);
});
