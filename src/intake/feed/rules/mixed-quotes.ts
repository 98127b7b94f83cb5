import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { wordingsOf } from '../texts-of.ts';
import { sayTexts } from '../words.ts';

/** Quotation marks of a version are of one kind. */
export const mixedQuotes = feedRule<RecordSubject>({
  id: 'mixed-quotes',
  severity: 'warns',
  finds: 'A version that uses curly and straight quotation marks.',
  run: ({ record }) => {
    const wordings = wordingsOf(record);
    const curly = wordings.filter(({ text }) => /[‘’“”]/.test(text.text));
    const straight = wordings.filter(({ text }) => /['"]/.test(text.text));
    const [first] = straight;
    if (!first || !curly.length) return [];
    return [
      {
        place: placeOf(record),
        field: first.field,
        message: `${sayTexts(straight.length)} ${straight.length === 1 ? 'uses' : 'use'} straight quotation marks, ${curly.length} curly ones.`,
        done: 'They are kept as the feed prints them; searches and comparisons take them for the same.',
      },
    ];
  },
});
