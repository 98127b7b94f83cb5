import { sayCount } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';

/** Each progression link is given once by one map. */
export const repeatedProgression = feedRule<{ occupation: string; pairs: readonly string[] }>({
  id: 'repeated-progression',
  severity: 'warns',
  finds: 'A pair of occupations that one progression map gives more than once.',
  run: ({ occupation, pairs }) =>
    pairs.length
      ? [
          {
            place: occupation,
            message: `repeats ${sayCount(pairs.length, 'pair', 'pairs')}, the first ${pairs[0] ?? ''}.`,
            done: 'Each pair is one link.',
          },
        ]
      : [],
});
