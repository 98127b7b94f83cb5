import { describe, expect, test } from 'vitest';
import { compareFindings, writeField, writeFinding } from './finding.ts';
import type { Finding } from './finding.ts';

const FINDING: Finding = {
  rule: 'unknown-code',
  path: 'content/standards/OCC0868/2021-06-10.yaml',
  line: 41,
  field: 'duties[2].ksbs[5]',
  message: '"K99" is not a KSB of this version (K1–K31).',
  remedy: 'Did you mean "K9"?',
};

describe('writeField', () => {
  test('writes keys with dots and indexes in brackets', () => {
    expect(writeField(['duties', 2, 'ksbs', 5])).toBe('duties[2].ksbs[5]');
  });

  test('writes a key at the top without a dot', () => {
    expect(writeField(['title'])).toBe('title');
  });

  test('writes the file as a whole as nothing', () => {
    expect(writeField([])).toBe('');
  });
});

describe('writeFinding', () => {
  test('is one line of place, field, what is wrong and what to do', () => {
    expect(writeFinding(FINDING)).toBe(
      'content/standards/OCC0868/2021-06-10.yaml:41: duties[2].ksbs[5]: "K99" is not a KSB of this version (K1–K31). Did you mean "K9"?',
    );
  });

  test('leaves the field out where the file as a whole is meant', () => {
    expect(
      writeFinding({
        ...FINDING,
        line: 1,
        field: '',
        message: 'The file is empty.',
        remedy: 'Write it.',
      }),
    ).toBe('content/standards/OCC0868/2021-06-10.yaml:1: The file is empty. Write it.');
  });
});

describe('compareFindings', () => {
  test('sorts by file, then by line as a number, then by field', () => {
    const at = (path: string, line: number, field: string) => ({ ...FINDING, path, line, field });
    const sorted = [
      at('a.yaml', 2, 'a'),
      at('a.yaml', 10, 'a'),
      at('a.yaml', 10, 'b'),
      at('b.yaml', 1, 'a'),
    ];
    expect(sorted.toReversed().sort(compareFindings)).toEqual(sorted);
  });
});
