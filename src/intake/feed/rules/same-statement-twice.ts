import { isFiller } from '../feed-text.ts';
import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { quote } from '../words.ts';

/** Each statement stands once in its version. */
export const sameStatementTwice = feedRule<RecordSubject>({
  id: 'same-statement-twice',
  severity: 'warns',
  finds: 'A statement that is listed twice in one version.',
  run: ({ record }) => {
    const first = new Map<string, string>();
    return record.statements.flatMap(({ code, field, text }) => {
      if (isFiller(text.text)) return [];
      const key = `${code.replace(/\d+$/, '')} ${text.text.toLowerCase()}`;
      const other = first.get(key);
      first.set(key, other ?? code);
      if (other === undefined) return [];
      return [
        {
          place: placeOf(record),
          field,
          message: `${code} is, word for word, ${other}: ${quote(text.text)}.`,
          done: 'Both are kept, as the feed lists them.',
        },
      ];
    });
  },
});
