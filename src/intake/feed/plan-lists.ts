/** The lists that a sync keeps beside the versions: its sources, and the links of the occupational maps. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseContentFile } from '../../catalogue/content-file.ts';
import { writeFinding } from '../../catalogue/finding.ts';
import { schemaFindings } from '../../catalogue/schema-findings.ts';
import { ProgressionFileSchema } from '../../model/progression.ts';
import type { ProgressionLink } from '../../model/progression.ts';
import { SourcesFileSchema } from '../../model/source.ts';
import type { Source } from '../../model/source.ts';
import { MAPS_SOURCE } from './sources.ts';
import { writeJson } from './write-json.ts';

/** File of the sources that a sync quotes. */
export const SOURCES = 'sources.json';
/** File of the links that a sync takes from the occupational maps. */
export const PROGRESSION = 'progression.json';

/**
 * The text of the sources with these in it; those that people keep under the same id are left to them.
 *
 * @param isWhole whether everything was compared; else the day of an earlier comparison stays.
 */
export function planSources(dir: string, wanted: readonly Source[], isWhole: boolean): string {
  const byHand = new Set(readSources(join(dir, 'sources.yaml')).map(({ id }) => id));
  const merged = new Map(readSources(join(dir, SOURCES)).map((source) => [source.id, source]));
  for (const source of wanted) {
    const checked = isWhole ? undefined : merged.get(source.id)?.checked;
    if (!byHand.has(source.id))
      merged.set(source.id, { ...source, checked: checked ?? source.checked });
  }
  const sorted = [...merged.values()].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return writeJson({ sources: sorted.map((source) => ordered(source)) });
}

/** The text of the links: these, and those of the maps between occupations that were not asked for. */
export function planProgression(
  dir: string,
  links: readonly ProgressionLink[],
  asked: ReadonlySet<string>,
): string {
  const wasAsked = ({ from, to }: ProgressionLink) =>
    [from.ref, to.ref].some((ref) => typeof ref === 'string' && asked.has(ref));
  const kept = readLinks(join(dir, PROGRESSION)).filter(
    (link) => link.source !== MAPS_SOURCE || !wasAsked(link),
  );
  const merged = new Map([...kept, ...links].map((link) => [link.id, link]));
  const sorted = [...merged.values()].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return writeJson({ links: sorted });
}

/** A source with its fields in the order of the schema. */
function ordered(source: Source): Source {
  const [first] = SourcesFileSchema.parse({ sources: [source] }).sources;
  return first ?? source;
}

function readSources(path: string): Source[] {
  return readList(path, SourcesFileSchema)?.sources ?? [];
}

function readLinks(path: string): ProgressionLink[] {
  return readList(path, ProgressionFileSchema)?.links ?? [];
}

/** A list that is there; one that cannot be read is never written over. */
function readList<T extends z.ZodType>(path: string, schema: T): z.infer<T> | undefined {
  if (!existsSync(path)) return undefined;
  const { file, data, findings } = parseContentFile(path, readFileSync(path, 'utf8'));
  const wrong = findings.length ? findings : schemaFindings({ file, data, schema });
  if (wrong.length) throw new Error(wrong.map(writeFinding).join('\n'));
  return schema.parse(data);
}
