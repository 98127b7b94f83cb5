import { feedRule } from '../finding.ts';

/** The feed holds records. */
export const emptyFeed = feedRule<{ from: string; bytes: number }>({
  id: 'empty-feed',
  severity: 'stops',
  finds: 'A feed without a single record.',
  run: ({ from, bytes }) => [
    {
      place: from,
      message: bytes === 0 ? 'The feed is empty.' : 'The feed is a list without a record.',
      done: 'Look at the address, or try again later.',
    },
  ],
});
