import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { wordingsOf } from '../texts-of.ts';
import { sayTexts } from '../words.ts';

/** A statement begins with a capital letter. */
export const lowerCaseStart = feedRule<RecordSubject>({
  id: 'lower-case-start',
  severity: 'warns',
  finds: 'A statement or duty that begins in lower case.',
  run: ({ record }) => {
    const lower = wordingsOf(record).filter(({ text }) => /^\p{Ll}/u.test(text.text));
    const [first] = lower;
    if (!first) return [];
    return [
      {
        place: placeOf(record),
        field: first.field,
        message: `${sayTexts(lower.length)} ${lower.length === 1 ? 'begins' : 'begin'} in lower case.`,
        done: 'The words are kept as the feed prints them.',
      },
    ];
  },
});
