/** Takes the standards feed, and the occupational maps where asked, into a folder of content. */
import { recoverContent } from '../../catalogue/recover-content.ts';
import { replaceContent, writeFileInto } from '../content-folder.ts';
import { appendChanges } from '../ledger.ts';
import { createCollector } from './collect.ts';
import type { CollectedFeed } from './collect.ts';
import { countStandards, countVersions } from './counts.ts';
import type { OutcomeCounts } from './counts.ts';
import { compareFeedFindings } from './finding.ts';
import type { FeedFinding } from './finding.ts';
import { listHeld } from './held.ts';
import { createMapsClient } from './maps/client.ts';
import type { MapsAccess } from './maps/client.ts';
import { takeMaps } from './maps/take-maps.ts';
import type { TakenMaps } from './maps/take-maps.ts';
import { RequestFailure } from './net/failure.ts';
import { nameFeed, obtainFeed } from './obtain-feed.ts';
import type { ObtainOptions } from './obtain-feed.ts';
import { planAll } from './plan-all.ts';
import type { SyncPlan } from './plan-sync.ts';
import { onlyNotFound } from './rules/only-not-found.ts';
import { unreachableMaps } from './rules/unreachable-maps.ts';

/** What to take, where to, and how. */
export interface SyncOptions extends ObtainOptions {
  /** Addresses and paths of feeds. */
  from: readonly string[];
  /** References to take; all where empty. */
  only: readonly string[];
  dryRun: boolean;
  /** The folder of content. */
  into: string;
  /** Day of the run. */
  day: string;
  /** Set where the maps are asked. */
  maps?: MapsAccess;
}

/** What a run did. */
export interface SyncResult {
  /** Whether the run was stopped, so that nothing was written. */
  stopped: boolean;
  dryRun: boolean;
  into: string;
  records: number;
  standards: OutcomeCounts;
  versions: OutcomeCounts;
  /** Paths below the folder that were written, or would be. */
  written: string[];
  maps?: Pick<TakenMaps, 'missing'> & { asked: number; links: number };
  /** In order of severity, rule and place. */
  findings: FeedFinding[];
}

/**
 * Runs a sync. Everything that stops it is found before anything is written.
 *
 * @throws Error in plain words where the folder cannot be written.
 */
export async function syncFeed(options: SyncOptions): Promise<SyncResult> {
  const { into, day, only, dryRun, log } = options;
  recoverContent(into);
  const { feed, findings } = await collect(options);
  const maps = findings.some(isStopping) ? undefined : await askMaps(options, feed, findings);
  const stopped = findings.some(isStopping);
  const plan = (dir: string) => planAll(dir, feed, maps, { day, only });
  let planned: SyncPlan | undefined;
  if (!stopped) {
    planned = plan(into);
    if (planned.writes.size && !dryRun) {
      log.say(`Writing ${planned.writes.size} files into ${into}.`);
      await replaceContent(into, async (next) => {
        planned = plan(next); // as it is now that nobody else can change it
        for (const [path, text] of planned.writes) writeFileInto(next, path, text());
        appendChanges(next, planned.changes);
        return Promise.resolve();
      });
    }
  }
  return {
    stopped,
    dryRun,
    into,
    records: feed.records,
    standards: countStandards(planned?.outcomes ?? []),
    versions: countVersions(planned?.outcomes ?? []),
    written: [...(planned?.writes.keys() ?? [])].sort(),
    ...(maps
      ? { maps: { missing: maps.missing, asked: maps.asked.size, links: maps.links.length } }
      : {}),
    findings: [...findings, ...(planned?.findings ?? [])].sort(compareFeedFindings),
  };
}

function isStopping({ severity }: FeedFinding): boolean {
  return severity === 'stops';
}

/** Reads every feed, all to the end, so that all that stops is found in one run. */
async function collect(
  options: SyncOptions,
): Promise<{ feed: CollectedFeed; findings: FeedFinding[] }> {
  const { from, only, day, into, maps } = options;
  const collector = createCollector({ day, only, keepIds: maps !== undefined });
  const findings: FeedFinding[] = [];
  for (const one of from) findings.push(...(await obtainFeed(one, collector.take, options)));
  const feed = collector.finish();
  if (!findings.length) {
    const refs = new Set([
      ...feed.versions.map(({ standard }) => standard.ref),
      ...[...feed.dropped, ...listHeld(into).keys()].map((id) => id.split('@')[0]),
    ]);
    const unknown = only.filter((ref) => !refs.has(ref));
    findings.push(...onlyNotFound.run({ from: from.map(nameFeed).join(', '), refs: unknown }));
  }
  return { feed, findings: [...findings, ...feed.findings] };
}

async function askMaps(
  { maps, log }: SyncOptions,
  feed: CollectedFeed,
  findings: FeedFinding[],
): Promise<TakenMaps | undefined> {
  if (!maps) return undefined;
  const progress = log.begin('Asking the occupational maps', 'questions');
  try {
    const ask = createMapsClient(maps, (line) => {
      log.say(line);
    });
    const taken = await takeMaps(feed.versions, ask, (asked, total) => {
      progress.show(asked, total);
    });
    findings.push(...taken.findings);
    return taken;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const { message: why, remedy } = error;
    findings.push(
      ...unreachableMaps.run({
        address: maps.base,
        why,
        ...(remedy === undefined ? {} : { remedy }),
      }),
    );
    return undefined;
  } finally {
    progress.end();
  }
}
