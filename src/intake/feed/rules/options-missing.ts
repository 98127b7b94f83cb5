import { feedRule } from '../finding.ts';
import { heldOptions } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A core and options standard lists its options. */
export const optionsMissing = feedRule<RecordSubject>({
  id: 'options-missing',
  severity: 'warns',
  finds: 'A version that is said to be core and options and lists no option.',
  run: ({ record }) =>
    record.coreAndOptions && heldOptions(record).length === 0
      ? [
          {
            place: placeOf(record),
            field: 'coreAndOptions',
            message: 'is true, but no option is listed.',
            done: 'The version is shown without options.',
          },
        ]
      : [],
});
