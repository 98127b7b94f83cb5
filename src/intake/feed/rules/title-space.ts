import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A title begins with a word. */
export const titleSpace = feedRule<RecordSubject>({
  id: 'title-space',
  severity: 'warns',
  finds: 'A title that begins with a space.',
  run: ({ record }) =>
    record.titleSpace
      ? [
          {
            place: placeOf(record),
            field: 'title',
            message: 'begins with a space.',
            done: 'The space was taken off.',
          },
        ]
      : [],
});
