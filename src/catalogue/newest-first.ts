/** The order in which readers meet changes. */
import type { Change } from '../model/change.ts';

/**
 * The newest day first and, of one day, the command that ran last; within a command the order of the ledger.
 *
 * @example newestFirst([hand, sync1, sync2]) // [sync1, sync2, hand], all of one day
 */
export function newestFirst(oldestFirst: readonly Change[]): Change[] {
  const groups = Map.groupBy(oldestFirst, ({ day, by }) => `${day} ${by}`);
  return [...groups.values()]
    .reverse()
    .sort(([a], [b]) => (b?.day ?? '').localeCompare(a?.day ?? ''))
    .flat();
}
