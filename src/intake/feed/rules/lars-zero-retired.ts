import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A version that was in use has a LARS code. */
export const larsZeroRetired = feedRule<RecordSubject>({
  id: 'lars-zero-retired',
  severity: 'warns',
  finds: 'A retired version whose LARS code is 0.',
  run: ({ record }) =>
    record.status === 'retired' &&
    record.facts.larsCode === undefined &&
    record.kind !== 'apprenticeship-unit'
      ? [
          {
            place: placeOf(record),
            field: 'larsCode',
            message: 'is 0, though the version is retired.',
            done: 'The code is left out.',
          },
        ]
      : [],
});
