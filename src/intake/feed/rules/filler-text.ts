import { isFiller } from '../feed-text.ts';
import { feedRule } from '../finding.ts';
import { heldDuties, heldStatements } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { quote } from '../words.ts';

/** A statement or duty says something. */
export const fillerText = feedRule<RecordSubject>({
  id: 'filler-text',
  severity: 'warns',
  finds: 'A statement or duty that is only a mark such as a full stop.',
  run: ({ record }) =>
    [...heldStatements(record), ...heldDuties(record)]
      .filter(({ text }) => isFiller(text.text))
      .map(({ code, field, text }) => ({
        place: placeOf(record),
        field,
        message: `${code} says only ${quote(text.text)}.`,
        done: 'It is kept as the feed prints it, so that the codes after it keep their places.',
      })),
});
