import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A version has a number. */
export const versionFormat = feedRule<RecordSubject>({
  id: 'version-format',
  severity: 'drops',
  finds: 'A version that is no number such as 1.1.',
  run: ({ record }) =>
    /^\d+\.\d+$/.test(record.version)
      ? []
      : [
          {
            place: placeOf(record),
            field: record.given.version ? 'version' : 'versionNumber',
            message: `"${record.version}" is not a version such as "1.1".`,
            done: 'The record is left out.',
          },
        ],
});
