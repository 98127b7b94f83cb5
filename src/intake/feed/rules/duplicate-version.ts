import { feedRule } from '../finding.ts';

/** Two records of one version: the one that counts, and the one that does not. */
export interface TwoRecords {
  place: string;
  kept: { index: number; createdGiven: string };
  left: { index: number; createdGiven: string };
}

/** A version has one record. */
export const duplicateVersion = feedRule<TwoRecords>({
  id: 'duplicate-version',
  severity: 'warns',
  finds: 'Two records of the same version of the same standard.',
  run: ({ place, kept, left }) => [
    {
      place,
      field: 'createdDate',
      message: `Records ${Math.min(kept.index, left.index)} and ${Math.max(kept.index, left.index)} are of the same version.`,
      done:
        kept.createdGiven === left.createdGiven
          ? `Both have the same createdDate; record ${kept.index}, the last, counts.`
          : `Record ${kept.index} counts: its createdDate is the latest.`,
    },
  ],
});
