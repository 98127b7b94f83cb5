import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

describe('The command line', () => {
  test('asks for a corpus as large as England’s unless it says otherwise', () => {
    expect(readArguments(['--into', 'DIR'])).toEqual({
      order: { standards: 712, versions: 2032, seed: 1, traps: 'default', edition: 1 },
      into: 'DIR',
    });
  });

  test('takes sizes, seed, traps and edition', () => {
    const args = '--standards 60 --versions 170 --seed 7 --traps none --edition 2 --into DIR';
    expect(readArguments(args.split(' ')).order).toEqual({
      standards: 60,
      versions: 170,
      seed: 7,
      traps: 'none',
      edition: 2,
    });
  });

  test.each([
    [[], '--into is missing. Name a folder for the corpus: npm run corpus -- --into DIR'],
    [
      ['--into', 'DIR', '--standards', 'many'],
      '--standards "many" is not a number. Give a whole number from 1 on.',
    ],
    [
      ['--into', 'DIR', '--seed', '0'],
      '--seed "0" is not a number. Give a whole number from 1 on.',
    ],
    [
      ['--into', 'DIR', '--traps', 'all'],
      '--traps "all" is not a choice. Give "default" or "none".',
    ],
    [
      ['--into', 'DIR', '--edition', '3'],
      '--edition "3" is not a choice. Give 1, or 2 for a later sync.',
    ],
  ])('refuses %j and says what to write', (args, message) => {
    expect(() => readArguments(args)).toThrow(new Error(message));
  });
});
