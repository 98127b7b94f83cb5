import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaNameOf } from '../model/schemas.ts';
import { toYaml, updateYaml } from './yaml-form.ts';

const standard = {
  source: 'harbour-standard',
  ksbs: [{ statement: "Lights: 'red' and green", code: 'K1' }],
  duties: [{ ksbs: ['K1'], code: 'D1', statement: 'Keep lights.' }],
  version: '1.10',
  ref: 'ST9901',
  updated: '2024-01-03',
};

test('Keys stand in the order of the schema, codes on one line, and numbers in quotes where they are words', () => {
  expect(toYaml('standard', standard, 'standards/ST9901/1.10.yaml')).toBe(
    `# yaml-language-server: $schema=../../../public/data/schema/standard.json
ref: ST9901
version: '1.10'
updated: 2024-01-03
duties:
  - code: D1
    statement: Keep lights.
    ksbs: [K1]
ksbs:
  - code: K1
    statement: "Lights: 'red' and green"
source: harbour-standard
`,
  );
});

test('The order of keys does not change the text, and long lines are not folded', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80 }), (words) => {
      const data = { ...standard, title: words };
      const text = toYaml('standard', data, 'standards/ST9901/1.10.yaml');
      const reversed = Object.fromEntries(Object.entries(data).reverse());
      expect(toYaml('standard', reversed, 'standards/ST9901/1.10.yaml')).toBe(text);
      expect(parse(text)).toEqual(data);
      expect(text.split('\n').length).toBe(14);
    }),
  );
});

describe('A file that people wrote', () => {
  const path = 'standards/ST9901/1.10.yaml';
  const text = toYaml('standard', standard, path);
  const noted = text
    .replace('updated:', '# asked on the phone\nupdated:')
    .replace('Keep lights.', 'Keep lights. # all of them');

  test('keeps its notes beside what does not change, and beside a value that does', () => {
    const changed = {
      ...standard,
      duties: [{ ...standard.duties[0], statement: 'Keep the lights.' }],
    };
    expect(updateYaml('standard', noted, changed, path)).toBe(
      noted.replace('Keep lights. #', 'Keep the lights. #'),
    );
  });

  test('without notes is written anew', () => {
    const shuffled = text.replace('ref: ST9901\n', '') + 'ref: ST9901\n';
    expect(updateYaml('standard', shuffled, standard, path)).toBe(text);
  });
});

const shipped = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && item.name.endsWith('.yaml'))
  .map((item) => relative('content', join(item.parentPath, item.name)));

test('There is shipped content to look at', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(9);
});

test.each(shipped.filter((path) => path.startsWith('standards/')))(
  '%s is in the form in which it would be written',
  (path) => {
    const text = readFileSync(join('content', path), 'utf8');
    const kind = schemaNameOf(path);
    expect(kind && toYaml(kind, parse(text), path)).toBe(text);
  },
);

test.each(shipped)('%s says the same when it is written', (path) => {
  const data: unknown = parse(readFileSync(join('content', path), 'utf8'));
  const kind = schemaNameOf(path);
  expect(kind && parse(toYaml(kind, data, path))).toEqual(data);
});
