/** Grades as plans print them. */
import type { Grade } from '../../../model/grade.ts';

/**
 * The grade that a cell names; undefined where it names none.
 *
 * @example readGrade('Distinction') // 'distinction'
 */
export function readGrade(words: string): Grade | undefined {
  const found = /^(fail|pass|merit|distinction)(?:ed)?\b/i.exec(words.trim());
  return found?.[1]?.toLowerCase() as Grade | undefined;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * A whole number in digits or in words.
 *
 * @example readNumber('three') // 3
 */
export function readNumber(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  if (/^both$/i.test(words)) return 2;
  const at = NUMBERS.indexOf(words.toLowerCase());
  return at > 0 ? at : undefined;
}

/** Matches a number in digits or in words. */
export const NUMBER = `(?:\\d+|${NUMBERS.slice(1).join('|')})`;
