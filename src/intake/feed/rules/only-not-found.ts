import { feedRule } from '../finding.ts';

/** A standard that was asked for is in the feed, or was. */
export const onlyNotFound = feedRule<{ from: string; refs: readonly string[] }>({
  id: 'only-not-found',
  severity: 'stops',
  finds: 'A reference after --only that is neither in the feed nor held.',
  run: ({ from, refs }) =>
    refs.map((ref) => ({
      place: from,
      message: `${ref} is not in the feed, and nothing of it is held.`,
      done: 'Mend the reference after --only.',
    })),
});
