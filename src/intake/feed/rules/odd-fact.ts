import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** Dates are dates, and numbers numbers. */
export const oddFact = feedRule<RecordSubject>({
  id: 'odd-fact',
  severity: 'warns',
  finds: 'A date, number, address or other fact that cannot be read.',
  run: ({ record }) =>
    record.odd.map(({ field, given, wanted }) => ({
      place: placeOf(record),
      field,
      message: `is ${given}, not ${wanted}.`,
      done: 'The fact is left out.',
    })),
});
