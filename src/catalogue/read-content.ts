/** Reads a folder of content: every file parsed and held against its schema, every finding in one run. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { AssessmentPlanSchema } from '../model/assessment-plan.ts';
import type { AssessmentPlan } from '../model/assessment-plan.ts';
import { ChangesFileSchema } from '../model/change.ts';
import { DiscrepanciesFileSchema } from '../model/discrepancy.ts';
import { GlossaryFileSchema } from '../model/glossary.ts';
import { GuidanceSchema } from '../model/guidance.ts';
import type { Guidance } from '../model/guidance.ts';
import { ProgrammeSchema } from '../model/programme.ts';
import type { Programme } from '../model/programme.ts';
import { ProgressionFileSchema } from '../model/progression.ts';
import { SourcesFileSchema } from '../model/source.ts';
import { StandardSchema } from '../model/standard.ts';
import type { Standard } from '../model/standard.ts';
import { parseContentFile } from './content-file.ts';
import type { ContentFile } from './content-file.ts';
import type { Finding } from './finding.ts';
import { recoverContent } from './recover-content.ts';
import { schemaFindings } from './schema-findings.ts';

/** One entity and the file that it stands in. */
export interface Entry<T> {
  data: T;
  file: ContentFile;
}

/** A page of guidance: its facts, and the sources that its prose cites. */
export interface GuidanceEntry extends Entry<Guidance> {
  /** File name without extension: `overview`, `wales`. */
  name: string;
  /** Ids in the `<Cite id="…" />` of the prose. */
  cited: string[];
}

/** Everything in a folder of content that meets its schema. */
export interface Content {
  standards: Entry<Standard>[];
  plans: Entry<AssessmentPlan>[];
  programmes: Entry<Programme>[];
  guidance: GuidanceEntry[];
  /** Links of people (`progression.yaml`) and of a sync (`progression.json`), a file each. */
  progression: Entry<z.infer<typeof ProgressionFileSchema>>[];
  /** Sources of people (`sources.yaml`) and of a sync (`sources.json`), a file each. */
  sources: Entry<z.infer<typeof SourcesFileSchema>>[];
  discrepancies: Entry<z.infer<typeof DiscrepanciesFileSchema>>;
  glossary: Entry<z.infer<typeof GlossaryFileSchema>>;
  /** The ledger of changes, which commands append to. */
  changes: Entry<z.infer<typeof ChangesFileSchema>>;
}

/** Content as read, and what is wrong with it. */
export interface ReadResult {
  content: Content;
  findings: Finding[];
}

/**
 * Reads every file under a folder of content.
 *
 * What is wrong is returned as findings of the rules `syntax`, `schema`, `stray-file` and `no-content`;
 * an entity that does not meet its schema is left out of `content`.
 */
export function readContent(dir: string): ReadResult {
  recoverContent(dir);
  const findings: Finding[] = [];

  function read<T extends z.ZodType>(
    path: string,
    schema: T,
  ): (Entry<z.infer<T>> & { body: string }) | undefined {
    const parsed = parseContentFile(path, readFileSync(path, 'utf8'));
    const wrong = parsed.findings.length
      ? parsed.findings
      : schemaFindings({ file: parsed.file, data: parsed.data, schema });
    findings.push(...wrong);
    return wrong.length
      ? undefined
      : { data: parsed.data as z.infer<T>, file: parsed.file, body: parsed.body };
  }

  /** Entities that have a file each, in a folder, at one or two levels of depth. */
  function readAll<T extends z.ZodType>(folder: string, schema: T, extensions: RegExp) {
    const root = join(dir, folder);
    if (!existsSync(root)) return [];
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .flatMap((path) => {
        if (extensions.test(path)) return read(path, schema) ?? [];
        findings.push(stray(path, extensions));
        return [];
      });
  }

  function readOne<T extends z.ZodType>(
    name: string,
    schema: T,
    empty: z.infer<T>,
  ): Entry<z.infer<T>> {
    const path = join(dir, name);
    const entry = existsSync(path) ? read(path, schema) : undefined;
    return entry ?? { data: empty, file: parseContentFile(path, '').file };
  }

  /** A list that people keep as YAML and a sync as JSON; both together count. */
  function readBoth<T extends z.ZodType>(name: string, schema: T): Entry<z.infer<T>>[] {
    return [`${name}.yaml`, `${name}.json`]
      .map((file) => join(dir, file))
      .filter((path) => existsSync(path))
      .flatMap((path) => read(path, schema) ?? []);
  }

  const data = /\.(?:yaml|json)$/;
  const content: Content = {
    standards: readAll('standards', StandardSchema, data),
    plans: readAll('assessment-plans', AssessmentPlanSchema, data),
    programmes: readAll('programmes', ProgrammeSchema, data),
    guidance: readAll('guidance', GuidanceSchema, /\.mdx$/).map((entry) => ({
      data: entry.data,
      file: entry.file,
      name: entry.file.path.replace(/^.*[/\\]|\.mdx$/g, ''),
      cited: [...entry.body.matchAll(/<Cite\s+id="([^"]*)"/g)].map((match) => match[1] ?? ''),
    })),
    progression: readBoth('progression', ProgressionFileSchema),
    sources: readBoth('sources', SourcesFileSchema),
    discrepancies: readOne('discrepancies.yaml', DiscrepanciesFileSchema, { discrepancies: [] }),
    glossary: readOne('glossary.yaml', GlossaryFileSchema, { terms: [] }),
    changes: readOne('changes.json', ChangesFileSchema, { changes: [] }),
  };
  if (!content.standards.length && !findings.length) findings.push(noContent(dir));
  return { content, findings };
}

function stray(path: string, extensions: RegExp): Finding {
  const wanted = extensions.source.includes('mdx') ? '.mdx' : '.yaml or .json';
  return {
    rule: 'stray-file',
    path,
    line: 1,
    field: '',
    message: `The file is no content: its name does not end in ${wanted}.`,
    remedy: 'Rename it or move it out of the folder.',
  };
}

function noContent(dir: string): Finding {
  return {
    rule: 'no-content',
    path: dir,
    line: 1,
    field: '',
    message: 'The folder holds no standard.',
    remedy:
      'Name a folder of content in CONTENT_DIR, or leave it out for the content shipped with the project.',
  };
}
