import { sayList } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';
import { meaningsOf } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { quote } from '../words.ts';

/** An id of the feed stands for one thing of its version. */
export const sharedId = feedRule<RecordSubject>({
  id: 'shared-id',
  severity: 'warns',
  finds: 'One id that stands for two options, or for two KSBs, of a version.',
  run: ({ record }) => {
    const { statements, options } = meaningsOf(record);
    const named = [
      ...[...options.values()].map((group) =>
        group.map(({ field, title }) => ({ field, name: quote(title.text) })),
      ),
      ...[...statements.values()].map((group) =>
        group.map(({ field, code }) => ({ field, name: code })),
      ),
    ];
    return named.flatMap((group) => {
      const last = group.at(-1);
      if (!last || group.length < 2) return [];
      return [
        {
          place: placeOf(record),
          field: last.field,
          message: `One id stands for ${sayList(group.map(({ name }) => name))}.`,
          done: 'A duty that maps to it is linked to each of them.',
        },
      ];
    });
  },
});
