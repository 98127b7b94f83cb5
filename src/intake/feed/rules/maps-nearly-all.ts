import { feedRule } from '../finding.ts';
import { meaningsOf } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** From which share of the KSBs on a duty maps to "nearly everything". */
const SHARE = 0.9;
/** Versions with fewer KSBs may well have a duty that needs them all. */
const LEAST_KSBS = 20;

/** A duty needs a choice of the KSBs. */
export const mapsNearlyAll = feedRule<RecordSubject>({
  id: 'maps-nearly-all',
  severity: 'warns',
  finds: 'A duty that maps to nine in ten of the KSBs of its version, or more.',
  run: ({ record }) => {
    const { statements } = meaningsOf(record);
    const total = record.statements.length;
    if (total < LEAST_KSBS) return [];
    return record.duties.flatMap(({ code, field, ksbs }) => {
      const mapped = new Set(ksbs.map(({ id }) => id).filter((id) => statements.has(id))).size;
      if (mapped < total * SHARE) return [];
      return [
        {
          place: placeOf(record),
          field,
          message: `${code} maps to ${mapped} of ${total} KSBs.`,
          done: 'The mapping is kept as the feed gives it.',
        },
      ];
    });
  },
});
