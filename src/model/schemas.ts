/** Every kind of content file and its schema, by the name under which the JSON Schema is published. */
import type { z } from 'astro/zod';
import { AssessmentPlanSchema } from './assessment-plan.ts';
import { ChangesFileSchema } from './change.ts';
import { DiscrepanciesFileSchema } from './discrepancy.ts';
import { GlossaryFileSchema } from './glossary.ts';
import { GuidanceSchema } from './guidance.ts';
import { ProgrammeSchema } from './programme.ts';
import { ProgressionFileSchema } from './progression.ts';
import { SourcesFileSchema } from './source.ts';
import { StandardSchema } from './standard.ts';

/** Schemas of the files under `content/`. */
export const SCHEMAS = {
  standard: StandardSchema,
  'assessment-plan': AssessmentPlanSchema,
  programme: ProgrammeSchema,
  guidance: GuidanceSchema,
  glossary: GlossaryFileSchema,
  sources: SourcesFileSchema,
  progression: ProgressionFileSchema,
  discrepancies: DiscrepanciesFileSchema,
  changes: ChangesFileSchema,
} as const satisfies Record<string, z.ZodType>;

/** Name of a kind of content file: `standard`, `assessment-plan` … */
export type SchemaName = keyof typeof SCHEMAS;

/**
 * The kind of a file by its path below the folder of content; undefined where it is of none.
 *
 * @example schemaNameOf('standards/OCC0868/2021-06-10.yaml') // 'standard'
 */
export function schemaNameOf(path: string): SchemaName | undefined {
  const [first = '', ...rest] = path.split('/');
  const name = rest.length ? FOLDERS[first] : first.replace(/\.(?:yaml|json)$/, '');
  return name !== undefined && Object.hasOwn(SCHEMAS, name) ? (name as SchemaName) : undefined;
}

/** Folders whose files are of one kind. */
const FOLDERS: Readonly<Record<string, SchemaName>> = {
  standards: 'standard',
  'assessment-plans': 'assessment-plan',
  programmes: 'programme',
  guidance: 'guidance',
};

/**
 * The first line of a YAML file of content: it names the schema to the editor, relative to the file.
 *
 * @example schemaLine('glossary', 'glossary.yaml') // '# yaml-language-server: $schema=../public/data/schema/glossary.json'
 */
export function schemaLine(name: SchemaName, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  return `# yaml-language-server: $schema=${up}public/data/schema/${name}.json`;
}
