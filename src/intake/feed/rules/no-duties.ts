import { feedRule } from '../finding.ts';
import { heldDuties, heldStatements } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** An apprenticeship that has KSBs has duties; foundation apprenticeships and units have none by rights. */
export const noDuties = feedRule<RecordSubject>({
  id: 'no-duties',
  severity: 'warns',
  finds: 'A version with KSBs but without duties.',
  run: ({ record }) => {
    const lacks = heldStatements(record).length > 0 && heldDuties(record).length === 0;
    if (record.kind !== 'apprenticeship' || !lacks) return [];
    return [
      {
        place: placeOf(record),
        field: 'duties',
        message: record.duties.length
          ? 'are only filler that maps to nothing.'
          : 'are missing, though there are KSBs.',
        done: 'They are kept as absent, with the reason.',
      },
    ];
  },
});
