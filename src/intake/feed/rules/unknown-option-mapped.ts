import { feedRule } from '../finding.ts';
import { meaningsOf, unknownLinks } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { quote } from '../words.ts';

/** A duty maps to options of its version. */
export const unknownOptionMapped = feedRule<RecordSubject>({
  id: 'unknown-option-mapped',
  severity: 'warns',
  finds: 'A duty that maps to an option which its version does not list.',
  run: ({ record }) => {
    const { options } = meaningsOf(record);
    return record.duties.flatMap((duty) =>
      unknownLinks(duty.options, options).map(({ field, id }) => ({
        place: placeOf(record),
        field,
        message: `${duty.code} maps to ${quote(id)}, which is no option of this version.`,
        done: 'The link is left out.',
      })),
    );
  },
});
