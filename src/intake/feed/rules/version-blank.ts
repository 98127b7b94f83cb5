import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A record says which version it is. */
export const versionBlank = feedRule<RecordSubject>({
  id: 'version-blank',
  severity: 'warns',
  finds: 'A record with a blank version.',
  run: ({ record }) =>
    record.given.version
      ? []
      : [
          {
            place: placeOf(record),
            field: 'version',
            message: 'is blank.',
            done: record.given.versionNumber
              ? `versionNumber counts: ${record.version}.`
              : 'It is taken for 1.0, the first version.',
          },
        ],
});
