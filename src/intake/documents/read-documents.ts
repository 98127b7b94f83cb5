/** Reads the documents of a run: each told by its content and parsed, or named with what is wrong. */
import type { Finding } from '../../catalogue/finding.ts';
import { recognise } from './kind.ts';
import type { StandardDraft } from './official/draft.ts';
import { readMapPage } from './official/map-page.ts';
import { readStandardPage } from './official/standard-page.ts';
import type { OutlineDraft } from './outline/draft.ts';
import { readOutline } from './outline/outline-page.ts';
import type { SavedDocument } from './passage.ts';
import type { Parsed } from './parsed.ts';
import type { PlanDraft } from './plan/draft.ts';
import { readPlanPage } from './plan/plan-page.ts';
import { readSavedFile } from './read/read-file.ts';

/** What any document says. */
export type Draft = StandardDraft | PlanDraft | OutlineDraft;

/** One document of a run. */
export interface ReadDocument {
  path: string;
  draft: Draft | undefined;
  findings: Finding[];
}

const PARSERS = {
  standard: readStandardPage,
  map: readMapPage,
  plan: readPlanPage,
  outline: readOutline,
} satisfies Record<string, (document: SavedDocument) => Parsed<Draft | undefined>>;

/** Reads one document. */
export function readDocument(path: string): ReadDocument {
  const file = readSavedFile(path);
  if ('finding' in file) return { path, draft: undefined, findings: [file.finding] };
  const found = recognise(path, file.text);
  if (found.kind === undefined) return { path, draft: undefined, findings: [found.finding] };
  return { path, ...PARSERS[found.kind](found.document) };
}

/** Whether a finding stops a run. */
export function stops({ severity }: Finding): boolean {
  return severity !== 'warns';
}
