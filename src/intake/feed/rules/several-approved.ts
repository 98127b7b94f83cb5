import { sayList } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';
import type { FeedVersion } from '../subjects.ts';

/** One version of a standard is approved for delivery at a time. */
export const severalApproved = feedRule<readonly FeedVersion[]>({
  id: 'several-approved',
  severity: 'warns',
  finds: 'A standard with more than one version that is approved for delivery.',
  run: (versions) => {
    const approved = versions.filter(({ standard }) => standard.status === 'approved');
    const [first] = approved;
    if (!first || approved.length === 1) return [];
    return [
      {
        place: first.standard.ref,
        field: 'status',
        message: `Versions ${sayList(approved.map(({ standard }) => standard.version))} are all approved for delivery.`,
        done: 'Each is kept as the feed has it.',
      },
    ];
  },
});
