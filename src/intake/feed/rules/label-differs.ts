import { sayCount } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';
import { sayFirst } from '../words.ts';

/** A statement that the maps label otherwise than its place in the feed. */
export interface LabelledOtherwise {
  code: string;
  label: string;
}

/** The occupational maps give a statement the code of its place in the feed. */
export const labelDiffers = feedRule<{
  place: string;
  occupation: string;
  differing: LabelledOtherwise[];
}>({
  id: 'label-differs',
  severity: 'warns',
  finds: 'A statement whose label in the occupational maps is not its place in the feed.',
  run: ({ place, occupation, differing }) =>
    differing.length
      ? [
          {
            place,
            message: `${occupation} labels ${sayCount(differing.length, 'statement', 'statements')} otherwise: ${sayFirst(differing.map(({ code, label }) => `${code} as ${label}`))}.`,
            done: 'The order of the feed is kept.',
          },
        ]
      : [],
});
