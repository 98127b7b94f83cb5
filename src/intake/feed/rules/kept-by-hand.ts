import { feedRule } from '../finding.ts';

/** A version that people keep stays theirs. */
export const keptByHand = feedRule<{ place: string; path: string }>({
  id: 'kept-by-hand',
  severity: 'warns',
  finds: 'A version of the feed that is already held in a file that no sync wrote.',
  run: ({ place, path }) => [
    {
      place,
      message: `${path} holds this version and was not written by a sync.`,
      done: 'It is kept as it is; take the file away to have the version of the feed.',
    },
  ],
});
