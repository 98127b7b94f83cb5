import { sayDate } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';
import { startsOf } from '../starts.ts';
import { nameOf } from '../subjects.ts';
import type { FeedVersion } from '../subjects.ts';

/** On each day, an apprentice can start on one version. */
export const startOverlap = feedRule<readonly FeedVersion[]>({
  id: 'start-overlap',
  severity: 'warns',
  finds: 'A version that can be started before the last start of the version before it.',
  run: (versions) =>
    startsOf(versions).flatMap(({ before, after, last, first }) =>
      last === undefined || first <= last
        ? [
            {
              place: nameOf(after),
              field: 'earliestStartDate',
              message: `Starts begin on ${sayDate(first)}, while those of ${before.version} ${last === undefined ? 'have no end' : `end on ${sayDate(last)}`}.`,
              done: 'Both dates are kept as the feed has them.',
            },
          ]
        : [],
    ),
});
