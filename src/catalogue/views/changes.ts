/** Changes as their pages show them: the newest first, by day and command, so many to a page. */
import type { Change, ChangeKind } from '../../model/change.ts';
import { CHANGE_KINDS } from '../../model/change.ts';
import { standardId } from '../../model/ids.ts';
import { groupBy } from '../catalogue.ts';
import type { Catalogue, StandardVersion } from '../catalogue.ts';

/** Changes that one page shows: its size does not depend on how many standards there are. */
export const CHANGES_PER_PAGE = 200;

/** One change and the version that it touched. */
export interface ChangeRow {
  change: Change;
  /** Undefined where the version is not held. */
  version: StandardVersion | undefined;
}

/** Changes of one day and command, or those of them that stand on one page. */
export interface ChangeGroup {
  day: string;
  by: Change['by'];
  /** How many the day and command have on all pages, by kind; kinds of which there is none are left out. */
  counts: { what: ChangeKind; count: number }[];
  /** Whether the first of them stand on the page before. */
  continued: boolean;
  rows: ChangeRow[];
}

/** How many pages the changes fill: at least one. */
export function countChangePages({ changes }: Catalogue): number {
  return Math.max(1, Math.ceil(changes.length / CHANGES_PER_PAGE));
}

/** The groups of one page, counted from 1. */
export function changesOnPage({ changes, versions }: Catalogue, number: number): ChangeGroup[] {
  const start = (number - 1) * CHANGES_PER_PAGE;
  const shown = changes.slice(start, start + CHANGES_PER_PAGE);
  const before = changes[start - 1];
  return [...groupBy(shown, groupOf)].flatMap(([group, [first, ...rest]]) => {
    if (!first) return [];
    const whole = changes.filter((change) => groupOf(change) === group);
    return [
      {
        day: first.day,
        by: first.by,
        counts: countKinds(whole),
        continued: before !== undefined && groupOf(before) === group,
        rows: [first, ...rest].map((change) => ({
          change,
          version: versions.get(standardId(change.ref, change.version)),
        })),
      },
    ];
  });
}

function groupOf({ day, by }: Change): string {
  return `${day} ${by}`;
}

function countKinds(changes: readonly Change[]): ChangeGroup['counts'] {
  return (Object.keys(CHANGE_KINDS) as ChangeKind[])
    .map((kind) => ({ what: kind, count: changes.filter(({ what }) => what === kind).length }))
    .filter(({ count }) => count > 0);
}
