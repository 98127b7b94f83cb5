import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('nearest', () => {
  test('a slip of the pen finds the word that was meant', () => {
    expect(nearest('tittle', ['level', 'title'])).toBe('title');
  });

  test('capitals do not count as a difference', () => {
    expect(nearest('ogl-3.0', ['all-rights-reserved', 'OGL-3.0'])).toBe('OGL-3.0');
  });

  test('of codes as near as each other the first wins', () => {
    expect(nearest('K99', ['K1', 'K9', 'K19', 'S9'])).toBe('K9');
  });

  test('a word that shares nothing with those known finds none', () => {
    expect(nearest('colour', ['title', 'level'])).toBeUndefined();
    expect(nearest('TS', ['K1'])).toBeUndefined();
  });

  test('the beginning of a word finds the whole of it', () => {
    expect(nearest('wider', ['same', 'part-of', 'wider-than'])).toBe('wider-than');
  });

  test('one letter alone is no slip of a word', () => {
    expect(nearest('a', ['map', 'b'])).toBeUndefined();
  });

  test('nothing is found among no words', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  test('names the word that was meant', () => {
    expect(didYouMean('AM4', ['AM1', 'AM2'], 'Take it out.')).toBe('Did you mean "AM1"?');
  });

  test('says what else to do where no word is near', () => {
    expect(didYouMean('colour', ['title'], 'Take it out.')).toBe('Take it out.');
  });
});
