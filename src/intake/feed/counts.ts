/** Counts what became of versions, and of the standards that they belong to. */

/** What a sync makes of a version. */
export const OUTCOMES = [
  'added',
  'changed',
  'gone',
  'back',
  'unchanged',
  'kept',
  'dropped',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How many had each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** A version and what became of it. */
export interface VersionOutcome {
  ref: string;
  outcome: Outcome;
  /** Whether anything of the version was held before. */
  held: boolean;
}

/** Counts versions by outcome. */
export function countVersions(outcomes: readonly VersionOutcome[]): OutcomeCounts {
  return countOf(outcomes.map(({ outcome }) => outcome));
}

/**
 * Counts standards: one is added where nothing of it was held, gone or back where its versions are, changed
 * where some of them are not as they were.
 */
export function countStandards(outcomes: readonly VersionOutcome[]): OutcomeCounts {
  const groups = Map.groupBy(outcomes, ({ ref }) => ref);
  return countOf([...groups.values()].map(outcomeOfStandard));
}

function outcomeOfStandard(versions: readonly VersionOutcome[]): Outcome {
  const [first] = new Set(versions.map(({ outcome }) => outcome));
  const isAlike = versions.every(({ outcome }) => outcome === first);
  const isNew = versions.every(({ held }) => !held);
  if (isNew && versions.some(({ outcome }) => outcome === 'added')) return 'added';
  if (first !== undefined && isAlike) return first === 'added' ? 'changed' : first;
  const touched: readonly Outcome[] = ['added', 'changed', 'gone', 'back'];
  return versions.some(({ outcome }) => touched.includes(outcome)) ? 'changed' : 'unchanged';
}

function countOf(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}
