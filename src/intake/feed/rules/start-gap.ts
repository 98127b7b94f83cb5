import { sayDate } from '../../../catalogue/wording.ts';
import { addDays } from '../dates.ts';
import { feedRule } from '../finding.ts';
import { startsOf } from '../starts.ts';
import { nameOf } from '../subjects.ts';
import type { FeedVersion } from '../subjects.ts';

/** No day lies between the starts of two versions. */
export const startGap = feedRule<readonly FeedVersion[]>({
  id: 'start-gap',
  severity: 'warns',
  finds: 'Days between two versions on which neither can be started.',
  run: (versions) =>
    startsOf(versions).flatMap(({ before, after, last, first }) =>
      last !== undefined && first > addDays(last, 1)
        ? [
            {
              place: nameOf(after),
              field: 'earliestStartDate',
              message: `Starts begin on ${sayDate(first)}, while those of ${before.version} end on ${sayDate(last)}.`,
              done: 'Both dates are kept as the feed has them.',
            },
          ]
        : [],
    ),
});
