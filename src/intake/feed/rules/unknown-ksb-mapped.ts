import { feedRule } from '../finding.ts';
import { meaningsOf, unknownLinks } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { quote } from '../words.ts';

/** A duty maps to KSBs of its version. */
export const unknownKsbMapped = feedRule<RecordSubject>({
  id: 'unknown-ksb-mapped',
  severity: 'warns',
  finds: 'A duty that maps to a KSB which its version does not list.',
  run: ({ record }) => {
    const { statements } = meaningsOf(record);
    return record.duties.flatMap(({ code, ksbs }) =>
      unknownLinks(ksbs, statements).map(({ field, id }) => ({
        place: placeOf(record),
        field,
        message: `${code} maps to ${quote(id)}, which is no KSB of this version.`,
        done: 'The link is left out.',
      })),
    );
  },
});
