import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../catalogue/read-content.ts';
import type { Entry } from '../catalogue/read-content.ts';
import { SCHEMAS, schemaNameOf } from '../model/schemas.ts';
import type { SchemaName } from '../model/schemas.ts';
import { writeJsonSchema } from './json-schema.ts';

const SHIPPED = 'public/data/schema';
const NAMES = Object.keys(SCHEMAS) as SchemaName[];

describe('The shipped JSON Schemas', () => {
  test('are one for each kind of content file', () => {
    expect(readdirSync(SHIPPED).toSorted()).toEqual(NAMES.map((name) => `${name}.json`).toSorted());
  });

  test.each(NAMES)('are those of a fresh run: %s', (name) => {
    expect(readFileSync(join(SHIPPED, `${name}.json`), 'utf8')).toBe(writeJsonSchema(name));
  });

  test.each(NAMES)('say in a title and a sentence what they describe: %s', (name) => {
    const { $schema, title, description } = JSON.parse(writeJsonSchema(name)) as Record<
      string,
      string
    >;
    expect($schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(title).toMatch(/^[A-Z][A-Za-z ]+$/);
    expect(description).toMatch(/^[A-Z].+\.$/);
  });
});

describe('What an editor checks by them', () => {
  const { content } = readContent('content');
  const entries: Entry<unknown>[] = [
    ...[content.standards, content.plans, content.programmes, content.guidance],
    ...[content.glossary, ...content.sources, ...content.progression],
    ...[content.discrepancies, content.changes],
  ].flat();
  const kinds = Map.groupBy(entries, ({ file }) => schemaNameOf(file.path.replace('content/', '')));

  test.each(NAMES)('is met by the shipped content: %s', (name) => {
    const schema = schemaFrom(name);
    const held = kinds.get(name) ?? [];
    expect(held.length).toBeGreaterThan(0);
    for (const { data } of held) expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test.each(NAMES)('is not met where a field is misspelt: %s', (name) => {
    const data = { ...(kinds.get(name)?.[0]?.data as object), tittle: 'Harbour keeper' };
    expect(schemaFrom(name).safeParse(data).success).toBe(false);
  });
});

/** The schema as a validator of JSON Schema reads it: from the file, not from our own schema. */
function schemaFrom(name: SchemaName): z.ZodType {
  const text = readFileSync(join(SHIPPED, `${name}.json`), 'utf8');
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
}

describe('npm run schemas', () => {
  const script = join(import.meta.dirname, '../../scripts/write-schemas.ts');
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('writes every schema, and a second run changes nothing', () => {
    expect(run()).toEqual({
      status: 0,
      stdout: 'public/data/schema: 9 schemas, 9 written, 0 taken away.\n',
      stderr: '',
    });
    expect(run().stdout).toBe('public/data/schema: 9 schemas, 0 written, 0 taken away.\n');
    expect(run('--check')).toEqual({
      status: 0,
      stdout: 'public/data/schema: 9 schemas, all up to date.\n',
      stderr: '',
    });
  });

  test('with --check names what differs, is missing or is too many, writes nothing and exits 1', () => {
    run();
    const folder = join(cwd, SHIPPED);
    writeFileSync(join(folder, 'glossary.json'), '{}\n');
    writeFileSync(join(folder, 'notes.json'), '{}\n');
    rmSync(join(folder, 'sources.json'));
    expect(run('--check')).toEqual({
      status: 1,
      stdout: [
        'public/data/schema/glossary.json: is not what the schemas say. Run npm run schemas.',
        'public/data/schema/sources.json: is not what the schemas say. Run npm run schemas.',
        'public/data/schema/notes.json: belongs to no schema. Run npm run schemas.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(readFileSync(join(folder, 'glossary.json'), 'utf8')).toBe('{}\n');
    expect(run().stdout).toBe('public/data/schema: 9 schemas, 2 written, 1 taken away.\n');
    expect(run('--check').status).toBe(0);
  });
});
