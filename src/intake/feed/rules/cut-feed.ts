import { sayCount } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';

/** The feed goes on to the end of its list. */
export const cutFeed = feedRule<{ from: string; bytes: number; records: number }>({
  id: 'cut-feed',
  severity: 'stops',
  finds: 'A feed that ends before its list does.',
  run: ({ from, bytes, records }) => [
    {
      place: `${from}: byte ${bytes}`,
      message: `The feed ends in the middle, after ${sayCount(records, 'whole record', 'whole records')}.`,
      done: 'Fetch it again.',
    },
  ],
});
