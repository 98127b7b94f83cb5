import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A standard has a level from 2 to 8. */
export const levelRange = feedRule<RecordSubject>({
  id: 'level-range',
  severity: 'drops',
  finds: 'A level that is missing or not from 2 to 8.',
  run: ({ record }) =>
    record.level === undefined
      ? [
          {
            place: placeOf(record),
            field: 'level',
            message: record.levelGiven
              ? `"${record.levelGiven}" is not a level from 2 to 8.`
              : 'is missing.',
            done: 'The version is left out; what is held of it stays.',
          },
        ]
      : [],
});
