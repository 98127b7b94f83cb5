import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { textsOf } from '../texts-of.ts';
import { sayTexts } from '../words.ts';

/** HTML is escaped once where it is HTML by rights, and not at all elsewhere. */
export const escapedTwice = feedRule<RecordSubject>({
  id: 'escaped-twice',
  severity: 'warns',
  finds: 'A text whose tags are escaped twice.',
  run: ({ record }) => {
    const fields = [
      ...(record.summaryEscapedTwice ? ['occupationalSummary'] : []),
      ...textsOf(record).flatMap(({ field, text }) => (text.escapedTwice ? [field] : [])),
    ];
    const [first] = fields;
    if (first === undefined) return [];
    return [
      {
        place: placeOf(record),
        field: first,
        message: `${sayTexts(fields.length)} ${fields.length === 1 ? 'is' : 'are'} escaped twice.`,
        done: 'It was unescaped until no tag was left.',
      },
    ];
  },
});
