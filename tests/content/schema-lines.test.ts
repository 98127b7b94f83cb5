/** Editors find the schema of each YAML file of content in its first line. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { schemaLine, schemaNameOf } from '../../src/model/schemas.ts';

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && item.name.endsWith('.yaml'))
  .map((item) => relative('content', join(item.parentPath, item.name)).split(sep).join('/'))
  .sort();

test('There are YAML files to look at', () => {
  expect(files.length).toBeGreaterThanOrEqual(9);
});

test.each(files)('The first line of %s names its schema, which is there', (path) => {
  const [first = ''] = readFileSync(join('content', path), 'utf8').split('\n', 1);
  const name = schemaNameOf(path);
  expect(first).toBe(name && schemaLine(name, path));
  const target = first.replace(/^.*\$schema=/, '');
  expect(existsSync(join('content', dirname(path), target))).toBe(true);
});
