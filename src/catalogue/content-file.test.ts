import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContentFile } from './content-file.ts';
import { writeFinding } from './finding.ts';
import type { FieldPath } from './finding.ts';

/** Line that a finding about a field of a text names. */
function lineOf(path: string, text: string, field: FieldPath): number {
  return parseContentFile(path, text).file.finding('rule', field, 'is wrong.', 'Mend it.').line;
}

/** What is said of a text that cannot be read. */
function syntaxOf(path: string, text: string): string[] {
  return parseContentFile(path, text).findings.map(writeFinding);
}

const YAML = `# A comment comes first.
ref: ST9901
duties:
  - code: D1
    ksbs: [K1,
      K2]
  - code: D2
    ksbs: *same
`.replace('*same', '[]');

describe('the line of a field in YAML', () => {
  test('is that of its key', () => {
    expect(lineOf('a.yaml', YAML, ['ref'])).toBe(2);
    expect(lineOf('a.yaml', YAML, ['duties', 1, 'ksbs'])).toBe(8);
  });

  test('is that of the item in a list', () => {
    expect(lineOf('a.yaml', YAML, ['duties', 0, 'ksbs', 1])).toBe(6);
    expect(lineOf('a.yaml', YAML, ['duties', 1])).toBe(7);
  });

  test('is that of the group that lacks it', () => {
    expect(lineOf('a.yaml', YAML, ['duties', 1, 'statement'])).toBe(7);
    expect(lineOf('a.yaml', YAML, ['title'])).toBe(2);
    expect(lineOf('a.yaml', YAML, [])).toBe(2);
  });

  test('is that of the mark where the value is written elsewhere', () => {
    const text = 'a: &same\n  b: 1\nc: *same\n';
    expect(parseContentFile('a.yaml', text).data).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(lineOf('a.yaml', text, ['c', 'b'])).toBe(3);
  });

  test('is found under a key that is a number', () => {
    expect(lineOf('a.yaml', 'a: 1\n2021: x\n', ['2021'])).toBe(2);
  });
});

describe('the line of a field elsewhere', () => {
  test('counts the fence of the front matter of MDX', () => {
    const text = '---\ntitle: Wales\nksbs:\n  - K1\n---\n\n# Wales\n';
    expect(lineOf('wales.mdx', text, ['title'])).toBe(2);
    expect(lineOf('wales.mdx', text, ['ksbs', 0])).toBe(4);
  });

  test('is found in JSON', () => {
    const text =
      '{\n  "ref": "ST9901",\n  "ksbs": [\n    { "code": "K1" },\n    { "code": "K2" }\n  ]\n}\n';
    expect(lineOf('a.json', text, ['ksbs', 1, 'code'])).toBe(5);
    const tabbed = text.replaceAll('  ', '\t');
    expect(parseContentFile('a.json', tabbed).data).toEqual(JSON.parse(text));
    expect(lineOf('a.json', tabbed, ['ksbs', 1, 'code'])).toBe(5);
  });

  test('is found in a file with the line ends of Windows', () => {
    expect(lineOf('a.yaml', 'a: 1\r\nb: 2\r\nc: 3\r\n', ['c'])).toBe(3);
    expect(lineOf('a.mdx', '---\r\na: 1\r\nb: 2\r\n---\r\n', ['b'])).toBe(3);
  });
});

describe('findingInProse', () => {
  test('names the line on which the words first stand', () => {
    const { file } = parseContentFile('a.mdx', '---\na: 1\n---\n\nOne two.\n\nTwo three two.\n');
    expect(file.findingInProse('rule', 'wo thr', 'is wrong.', 'Mend it.').line).toBe(7);
  });
});

describe('typed', () => {
  test('gives a number as the file writes it', () => {
    const { file, data } = parseContentFile('a.yaml', 'version: 1.10\nlist: [a]\n');
    expect(data).toEqual({ version: 1.1, list: ['a'] });
    expect(file.typed(['version'])).toBe('1.10');
    expect(file.typed(['list'])).toBeUndefined();
    expect(file.typed(['title'])).toBeUndefined();
  });
});

describe('parseContentFile', () => {
  test('reads YAML, JSON and the front matter of MDX into the same data', () => {
    const data = { ref: 'ST9901', ksbs: ['K1'] };
    expect(parseContentFile('a.yaml', 'ref: ST9901\nksbs: [K1]\n').data).toEqual(data);
    expect(parseContentFile('a.json', '{"ref": "ST9901", "ksbs": ["K1"]}').data).toEqual(data);
    const mdx = parseContentFile('a.mdx', '---\nref: ST9901\nksbs: [K1]\n---\n\nProse.\n');
    expect(mdx.data).toEqual(data);
    expect(mdx.body).toBe('\nProse.\n');
  });

  test('leaves dates as text', () => {
    expect(parseContentFile('a.yaml', 'date: 2021-06-10\n').data).toEqual({ date: '2021-06-10' });
  });

  test.each([
    [
      'a colon inside a text',
      'a: 1\ntitle: Plan: the end\n',
      'a.yaml:2: The file cannot be read: a text holds a colon and a space, which begin a field. Put the text in quotes, or mend the indentation.',
    ],
    [
      'a line without a colon',
      'a: 1\nb\nc: 2\n',
      'a.yaml:2: The file cannot be read: a field has no colon after its name. Write the colon and the value, or indent the line under the text that it carries on.',
    ],
    [
      'a tab',
      'a:\n\tb: 1\n',
      'a.yaml:2: The file cannot be read: the line is indented with a tab. Indent it with spaces.',
    ],
    [
      'a bracket that is not closed',
      'a: [K1, K2\nb: 2\n',
      'a.yaml:2: The file cannot be read: the line is not indented like those around it, or a bracket is not closed. Mend the line.',
    ],
    [
      'a list item that is not under its neighbours',
      'a:\n  - x\n - y\n',
      'a.yaml:3: The file cannot be read: the line is not indented like those around it, or a bracket is not closed. Mend the line.',
    ],
    [
      'a quotation mark that is not closed',
      'a: "x\n',
      'a.yaml:2: The file cannot be read: a quotation mark, bracket or comma is missing before this place. Add it.',
    ],
    [
      'a text after a quoted text',
      'a: "x" y\n',
      'a.yaml:1: The file cannot be read: a text goes on after its end. Put the whole text in quotes of one kind.',
    ],
    [
      'a text that begins with a mark',
      'a: 1\nb: @home\n',
      'a.yaml:2: The file cannot be read: a text begins with a mark that has a meaning of its own. Put the text in quotes.',
    ],
    [
      'a text that begins with a star',
      'a: 1\nb: *note\n',
      'a.yaml:2: The file cannot be read: "*note" refers to "&note", which it lacks. Put the text in quotes if it begins with a star.',
    ],
    [
      'a line of hyphens',
      'a: 1\n---\nb: 1\n',
      'a.yaml:2: The file cannot be read: a line of three hyphens ends it. Take the line out.',
    ],
    [
      'an escape that there is not',
      'a: "\\q"\n',
      'a.yaml:1: The file cannot be read: Invalid escape sequence \\q. Mend the line.',
    ],
  ])('says where and how to mend %s', (_name, text, expected) => {
    expect(syntaxOf('a.yaml', text)).toEqual([expected]);
  });

  test('names every field that is given twice', () => {
    expect(syntaxOf('a.yaml', 'a: 1\nb: 2\na: 3\nc:\n  d: 1\n  d: 2\n')).toEqual([
      'a.yaml:3: "a" is given twice in the same group of fields. Keep one of the two.',
      'a.yaml:6: "d" is given twice in the same group of fields. Keep one of the two.',
    ]);
  });

  test('says so where JSON is broken, and where', () => {
    const remedy =
      'Mend the line: JSON takes double quotes, and a comma between two items but none after the last.';
    expect(syntaxOf('a.json', '{\n  "a": 1,\n}\n')).toEqual([
      `a.json:3: The file cannot be read: it is not JSON. ${remedy}`,
    ]);
    expect(syntaxOf('a.json', '{\n  "a": 1\n')).toEqual([
      `a.json:2: The file cannot be read: it is not JSON. ${remedy}`,
    ]);
  });

  test('says so where a page has no front matter', () => {
    expect(syntaxOf('a.mdx', '# Wales\n')).toEqual([
      'a.mdx:1: The page has no front matter. Begin it with "---", its fields and "---".',
    ]);
  });

  test('reads front matter without fields as an empty file', () => {
    expect(parseContentFile('a.mdx', '---\n---\n\nProse.\n')).toMatchObject({
      data: null,
      body: '\nProse.\n',
      findings: [],
    });
  });

  test('does not let a few marks repeat a text without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
      .concat(
        Array.from('bcdefghi', (name, index) => {
          const before = 'abcdefghi'[index] ?? '';
          return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
        }),
      )
      .join('\n');
    expect(syntaxOf('a.yaml', bomb)).toEqual([
      'a.yaml:1: The file cannot be read: its "&" and "*" marks repeat too much. Write the values out.',
    ]);
  });

  /** Texts made of the pieces that YAML, JSON and MDX are made of, and of anything else. */
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'a',
            'b:',
            ' ',
            '  ',
            '\n',
            '\r\n',
            '\t',
            '- ',
            ': ',
            '[',
            ']',
            '{',
            '}',
            ',',
            '"',
            "'",
          ],
          ...[
            '---',
            '\n---\n',
            '#',
            '&x ',
            '*x',
            '!t ',
            '|',
            '>',
            '?',
            '%',
            '@',
            '1.10',
            '<<: ',
            '\\u12',
          ],
        ),
      )
      .map((pieces) => pieces.join('')),
    fc.json(),
  );

  test('never throws, and never names a line outside the file, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a.yaml', 'a.json', 'a.mdx'),
        texts,
        fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.nat(3)), { maxLength: 3 }),
        (path, text, field) => {
          const { file, findings } = parseContentFile(path, text);
          const lines = text.split('\n').length;
          const all = [
            ...findings,
            file.finding('rule', field, 'is wrong.', 'Mend it.'),
            file.findingInProse('rule', 'b:', 'is wrong.', 'Mend it.'),
          ];
          for (const { line } of all) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
