import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { wordingsOf } from '../texts-of.ts';
import { sayTexts } from '../words.ts';

/** Words stand one space apart, and none at the ends. */
export const whiteSpace = feedRule<RecordSubject>({
  id: 'white-space',
  severity: 'warns',
  finds: 'A statement or duty with spaces at an end, double ones, or ones that do not break.',
  run: ({ record }) => {
    const loose = wordingsOf(record).filter(({ text }) => text.loose);
    const [first] = loose;
    if (!first) return [];
    return [
      {
        place: placeOf(record),
        field: first.field,
        message: `${sayTexts(loose.length)} ${loose.length === 1 ? 'has' : 'have'} loose white space.`,
        done: 'White space was mended, and nothing else.',
      },
    ];
  },
});
