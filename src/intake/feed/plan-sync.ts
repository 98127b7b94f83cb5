/** Compares what the feed holds with what a folder of content holds, and says what to write. */
import type { Change, ChangeKind } from '../../model/change.ts';
import { standardId } from '../../model/ids.ts';
import type { Standard } from '../../model/standard.ts';
import type { CollectedFeed } from './collect.ts';
import { describeAdded, describeChange } from './describe-change.ts';
import type { Outcome, VersionOutcome } from './counts.ts';
import type { FeedFinding } from './finding.ts';
import { listHeld, readHeld, syncedPath } from './held.ts';
import type { HeldFile } from './held.ts';
import { keptByHand } from './rules/kept-by-hand.ts';
import { optionChanged } from './rules/option-changed.ts';
import { FEED_SOURCE } from './sources.ts';
import { nameOf } from './subjects.ts';
import { writeStandard } from './write-json.ts';

/** What to write, and why. */
export interface SyncPlan {
  /** Paths below the folder of content, and what gives their new texts: all of them at once are many. */
  writes: Map<string, () => string>;
  changes: Change[];
  outcomes: VersionOutcome[];
  findings: FeedFinding[];
}

/** What to compare. */
export interface PlanOptions {
  day: string;
  /** References to look at; all where empty. */
  only: readonly string[];
}

/** Plans the versions: those of the feed first, then those that are held and that the feed no longer has. */
export function planVersions(
  dir: string,
  feed: CollectedFeed,
  { day, only }: PlanOptions,
): SyncPlan {
  const plan: SyncPlan = { writes: new Map(), changes: [], outcomes: [], findings: [] };
  const held = listHeld(dir);
  const named = new Set<string>(feed.dropped);
  const note = (standard: Standard, what: ChangeKind, details: string[]) => {
    const { ref, version } = standard;
    plan.writes.set(syncedPath(ref, version), () => writeStandard(standard));
    plan.changes.push({ day, by: 'sync', ref, version, what, details });
  };

  for (const { standard } of feed.versions) {
    const { ref, version } = standard;
    const id = standardId(ref, version);
    named.add(id);
    const outcome = planVersion(dir, standard, held.get(id) ?? [], plan, note);
    plan.outcomes.push({ ref, outcome, held: held.has(id) });
  }
  for (const id of feed.dropped)
    plan.outcomes.push({ ref: id.split('@')[0] ?? '', outcome: 'dropped', held: held.has(id) });

  const isMissing = ({ ref }: HeldFile) =>
    feed.kinds.has(ref.slice(0, 2)) && (only.length === 0 || only.includes(ref));
  for (const [id, files] of held) {
    const file = files.find(({ path }) => path.endsWith('.json'));
    if (named.has(id) || !file || !isMissing(file)) continue;
    const { standard } = readHeld(dir, file.path);
    if (standard?.source !== FEED_SOURCE) continue;
    const isNew = standard.gone === undefined;
    if (isNew) note({ ...standard, gone: day }, 'gone', []);
    plan.outcomes.push({ ref: file.ref, outcome: isNew ? 'gone' : 'unchanged', held: true });
  }
  return plan;
}

/** Plans one version that the feed has. */
function planVersion(
  dir: string,
  standard: Standard,
  files: readonly HeldFile[],
  plan: SyncPlan,
  note: (standard: Standard, what: ChangeKind, details: string[]) => void,
): Outcome {
  const keep = ({ path }: HeldFile): Outcome => {
    plan.findings.push(...keptByHand.run({ place: nameOf(standard), path }));
    return 'kept';
  };
  const byHand = files.find(({ path }) => !path.endsWith('.json'));
  if (byHand) return keep(byHand);
  const [file] = files;
  if (!file) {
    note(standard, 'added', describeAdded(standard));
    return 'added';
  }
  const { text, standard: before } = readHeld(dir, file.path);
  if (before && before.source !== FEED_SOURCE) return keep(file);
  if (text === writeStandard(standard)) return 'unchanged';
  const what = before?.gone === undefined ? 'changed' : 'back';
  note(standard, what, before ? describeChange(before, standard) : []);
  if (before) plan.findings.push(...optionChanged.run({ held: before, next: standard }));
  return what;
}
