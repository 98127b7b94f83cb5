import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** The state of approval is one of those that are known. */
export const unknownStatus = feedRule<RecordSubject>({
  id: 'unknown-status',
  severity: 'warns',
  finds: 'A state of approval that is missing or not one of the five of the feed.',
  run: ({ record }) =>
    record.status === undefined
      ? [
          {
            place: placeOf(record),
            field: 'status',
            message: record.statusGiven
              ? `"${record.statusGiven}" is not a state of approval that is known here.`
              : 'is missing.',
            done: 'It is kept as absent.',
          },
        ]
      : [],
});
