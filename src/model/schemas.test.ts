import { describe, expect, test } from 'vitest';
import { schemaLine, schemaNameOf } from './schemas.ts';

describe('The kind of a file follows from its path', () => {
  test.each([
    ['standards/OCC0868/2021-06-10.yaml', 'standard'],
    ['standards/ST0663/1.1.json', 'standard'],
    ['assessment-plans/ST0663/2022-05-22.yaml', 'assessment-plan'],
    ['programmes/harbour-college.yaml', 'programme'],
    ['guidance/wales.mdx', 'guidance'],
    ['glossary.yaml', 'glossary'],
    ['sources.json', 'sources'],
    ['changes.json', 'changes'],
  ])('%s: %s', (path, name) => expect(schemaNameOf(path)).toBe(name));

  test.each(['LICENCE.md', 'notes/glossary.yaml', 'constructor.yaml', ''])('"%s": none', (path) =>
    expect(schemaNameOf(path)).toBeUndefined(),
  );
});

test('The first line of a file leads from its folder to the schema', () => {
  expect(schemaLine('sources', 'sources.yaml')).toBe(
    '# yaml-language-server: $schema=../public/data/schema/sources.json',
  );
  expect(schemaLine('standard', 'standards/ST0663/1.1.yaml')).toBe(
    '# yaml-language-server: $schema=../../../public/data/schema/standard.json',
  );
});
