/** JSON Schema of each kind of content file, so that editors complete and check as people write. */
import { z } from 'astro/zod';
import { SCHEMAS } from '../model/schemas.ts';
import type { SchemaName } from '../model/schemas.ts';

/** Titles as editors show them. */
const TITLES: Readonly<Record<SchemaName, string>> = {
  standard: 'Version of a standard',
  'assessment-plan': 'Assessment plan',
  programme: 'Programme outline',
  guidance: 'Early help guidance',
  glossary: 'Glossary',
  sources: 'Sources',
  progression: 'Progression links',
  discrepancies: 'Discrepancies',
  changes: 'Changes',
};

/**
 * The JSON Schema of a kind, as the text of its file.
 *
 * Draft 7, which editors of YAML know best. What holds between two fields is left to the checks of content.
 */
export function writeJsonSchema(name: SchemaName): string {
  const { $schema, description, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-7' });
  return `${JSON.stringify({ $schema, title: TITLES[name], description, ...rest }, null, 2)}\n`;
}
