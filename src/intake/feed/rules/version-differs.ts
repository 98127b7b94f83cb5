import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** `version` and `versionNumber` say the same. */
export const versionDiffers = feedRule<RecordSubject>({
  id: 'version-differs',
  severity: 'warns',
  finds: 'A record whose version and versionNumber are not the same.',
  run: ({ record }) => {
    const { version, versionNumber } = record.given;
    if (!version || !versionNumber || version === versionNumber) return [];
    return [
      {
        place: placeOf(record),
        field: 'versionNumber',
        message: `is "${versionNumber}", but version is "${version}".`,
        done: 'version counts.',
      },
    ];
  },
});
