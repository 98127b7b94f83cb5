import { feedRule } from '../finding.ts';
import { heldDuties, heldStatements } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A duty maps to the KSBs that it needs. */
export const dutyWithoutMapping = feedRule<RecordSubject>({
  id: 'duty-without-mapping',
  severity: 'warns',
  finds: 'A duty that maps to no KSB, in a version that has KSBs.',
  run: ({ record }) => {
    if (!heldStatements(record).length) return [];
    return heldDuties(record)
      .filter(({ ksbs }) => ksbs.length === 0)
      .map(({ code, field }) => ({
        place: placeOf(record),
        field,
        message: `${code} maps to no KSB.`,
        done: 'Its mapping is kept as absent, with the reason.',
      }));
  },
});
