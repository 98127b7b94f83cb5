import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { AssessmentPlanSchema } from './assessment-plan.ts';
import { DiscrepanciesFileSchema } from './discrepancy.ts';
import { GlossaryFileSchema } from './glossary.ts';
import { GuidanceSchema } from './guidance.ts';
import { ProgrammeSchema } from './programme.ts';
import { ProgressionFileSchema } from './progression.ts';
import { SourcesFileSchema } from './source.ts';
import { StandardSchema } from './standard.ts';

const SCHEMAS = {
  StandardSchema,
  AssessmentPlanSchema,
  ProgrammeSchema,
  GuidanceSchema,
  GlossaryFileSchema,
  SourcesFileSchema,
  ProgressionFileSchema,
  DiscrepanciesFileSchema,
};

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: unknown;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** Every object of a schema with the path that leads to it. */
function objectsOf(node: Node, path: string): { path: string; node: Node }[] {
  return [
    ...(node.properties ? [{ path, node }] : []),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      objectsOf(child, `${path}.${key}`),
    ),
    ...(node.items ? objectsOf(node.items, `${path}[]`) : []),
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((child) => objectsOf(child, path)),
  ];
}

describe.each(Object.entries(SCHEMAS))('%s', (name, schema) => {
  const objects = objectsOf(z.toJSONSchema(schema, { reused: 'inline' }) as Node, name);

  it('documents every field', () => {
    const fields = objects.flatMap(({ path, node }) =>
      Object.entries(node.properties ?? {}).map(([key, field]) => ({
        path: `${path}.${key}`,
        field,
      })),
    );
    expect(fields.length).toBeGreaterThan(3);
    expect(fields.filter(({ field }) => !field.description).map(({ path }) => path)).toEqual([]);
  });

  it('refuses keys that it does not know', () => {
    expect(objects.length).toBeGreaterThan(0);
    expect(
      objects.filter(({ node }) => node.additionalProperties !== false).map(({ path }) => path),
    ).toEqual([]);
  });
});
