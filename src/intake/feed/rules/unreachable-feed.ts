import { feedRule } from '../finding.ts';

/** The feed can be fetched, or its file read. */
export const unreachableFeed = feedRule<{ from: string; why: string; remedy?: string }>({
  id: 'unreachable-feed',
  severity: 'stops',
  finds: 'A feed that cannot be fetched, or a file of it that cannot be read.',
  run: ({ from, why, remedy = 'Try again later, or name a saved copy with --from FILE.' }) => [
    { place: from, message: `${why}.`, done: remedy },
  ],
});
