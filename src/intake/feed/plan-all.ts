/** Plans everything that a sync writes: versions, sources and progression links. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedFeed } from './collect.ts';
import type { TakenMaps } from './maps/take-maps.ts';
import { PROGRESSION, SOURCES, planProgression, planSources } from './plan-lists.ts';
import { planVersions } from './plan-sync.ts';
import type { PlanOptions, SyncPlan } from './plan-sync.ts';
import { feedSource, mapsSource } from './sources.ts';

/** Plans against a folder; what would not change is not written. */
export function planAll(
  dir: string,
  feed: CollectedFeed,
  maps: TakenMaps | undefined,
  options: PlanOptions,
): SyncPlan {
  const plan = planVersions(dir, feed, options);
  const { day, only } = options;
  const sources = [feedSource(day), ...(maps ? [mapsSource(day)] : [])];
  const lists: [path: string, text: string][] = [
    [SOURCES, planSources(dir, sources, only.length === 0)],
  ];
  if (maps) lists.push([PROGRESSION, planProgression(dir, maps.links, maps.asked)]);
  for (const [path, text] of lists)
    if (textOf(dir, path) !== text) plan.writes.set(path, () => text);
  return plan;
}

function textOf(dir: string, path: string): string | undefined {
  const file = join(dir, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
