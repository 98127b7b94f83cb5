/** Plans an import: reads every document, places what they say, and writes nothing yet. */
import type { Finding } from '../../catalogue/finding.ts';
import { parseId } from '../../model/ids.ts';
import { HeldContent } from './held-content.ts';
import { placeOutline } from './place/outline.ts';
import { placePlan } from './place/plan.ts';
import type { Placed, Run } from './place/run.ts';
import { placeStandard } from './place/standard.ts';
import { readDocument, stops } from './read-documents.ts';
import type { Draft, ReadDocument } from './read-documents.ts';
import { sameEntity } from './rules/same-entity.ts';
import { summarise } from './summary.ts';

/** What a person asked for. */
export interface ImportRequest {
  paths: readonly string[];
  /** Folder of content. */
  dir: string;
  /** Id of the source of new documents; made from the document where left out. */
  sourceId?: string | undefined;
  /** Day of the run. */
  day: string;
}

/** What a run would do. */
export interface ImportPlan {
  request: ImportRequest;
  /** One line for each document that was taken, in the order of the request. */
  lines: string[];
  findings: Finding[];
  held: HeldContent;
}

/** Standards come before what belongs to them. */
const ORDER = ['standard', 'map', 'plan', 'outline'];

/** Reads and places every document of a request; where a finding stops the run, nothing is placed. */
export function planImport(request: ImportRequest): ImportPlan {
  const held = new HeldContent(request.dir);
  const documents = request.paths.map(readDocument);
  const findings = [...held.findings, ...documents.flatMap((document) => document.findings)];
  const lines = new Map<ReadDocument, string>();
  const isStopped = findings.some(stops);
  const run: Run = { held, sourceId: request.sourceId, day: request.day };
  const owners = new Map<string, string>();
  for (const document of isStopped ? [] : inOrder(documents)) {
    const { path, draft } = document;
    if (!draft) continue;
    const placed = place(path, draft, run);
    if ('rule' in placed) {
      findings.push(placed);
      continue;
    }
    findings.push(...placed.findings);
    const owned = `${draft.kind} ${placed.target}`;
    const other = owners.get(owned);
    if (other !== undefined) findings.push(sameEntity.found(path, other, placed.target));
    owners.set(owned, path);
    lines.set(document, summarise(draft, parseId(placed.standard).version));
  }
  return {
    request,
    lines: documents.flatMap((document) => lines.get(document) ?? []),
    findings,
    held,
  };
}

function place(path: string, draft: Draft, run: Run): Placed | Finding {
  if (draft.kind === 'outline') return placeOutline(path, draft, run);
  return 'methods' in draft ? placePlan(path, draft, run) : placeStandard(path, draft, run);
}

function inOrder(documents: readonly ReadDocument[]): ReadDocument[] {
  const rank = ({ draft }: ReadDocument) => ORDER.indexOf(draft?.kind ?? '');
  return [...documents].sort((a, b) => rank(a) - rank(b));
}
