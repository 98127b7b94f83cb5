import { sayDate } from '../../../catalogue/wording.ts';
import { addDays } from '../dates.ts';
import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** Days after approval by which a LARS code is there. */
const WAIT = 14;

/** A version that is approved gets its LARS code within two weeks. */
export const larsZeroApproved = feedRule<RecordSubject>({
  id: 'lars-zero-approved',
  severity: 'warns',
  finds: 'A version that was approved more than two weeks ago and whose LARS code is 0.',
  run: ({ record, day }) => {
    const { status, facts, published, kind } = record;
    const approved = facts.approved ?? published;
    if (status !== 'approved' || facts.larsCode !== undefined || kind === 'apprenticeship-unit')
      return [];
    if (approved === undefined || addDays(approved, WAIT) >= day) return [];
    return [
      {
        place: placeOf(record),
        field: 'larsCode',
        message: `is 0, though the version was approved on ${sayDate(approved)}.`,
        done: 'The code is left out.',
      },
    ];
  },
});
