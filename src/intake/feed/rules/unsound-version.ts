import { parseContentFile } from '../../../catalogue/content-file.ts';
import { schemaFindings } from '../../../catalogue/schema-findings.ts';
import { StandardSchema } from '../../../model/standard.ts';
import type { Standard } from '../../../model/standard.ts';
import { feedRule } from '../finding.ts';
import { nameOf } from '../subjects.ts';

/** What comes of a record meets the schema of content: the net below all other rules. */
export const unsoundVersion = feedRule<Standard>({
  id: 'unsound-version',
  severity: 'drops',
  finds: 'A version that does not meet the schema of content, whatever the reason.',
  run: (standard) => {
    if (StandardSchema.safeParse(standard).success) return [];
    const { file, data } = parseContentFile('version.json', JSON.stringify(standard));
    return schemaFindings({ file, data, schema: StandardSchema }).map(({ field, message }) => ({
      place: nameOf(standard),
      field,
      message,
      done: 'The version is left out; what is held of it stays.',
    }));
  },
});
