import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { quote, sayFirst } from '../words.ts';

/** Each job title stands once. */
export const repeatedJobTitle = feedRule<RecordSubject>({
  id: 'repeated-job-title',
  severity: 'warns',
  finds: 'A job title that is listed more than once.',
  run: ({ record }) =>
    record.repeatedTitles.length
      ? [
          {
            place: placeOf(record),
            field: 'typicalJobTitles',
            message: `repeats ${sayFirst(record.repeatedTitles.map(quote))}.`,
            done: 'Each is listed once.',
          },
        ]
      : [],
});
