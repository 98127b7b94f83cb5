import { feedRule } from '../finding.ts';
import { heldDuties, heldStatements } from '../meaning.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A statement or duty has a text. */
export const emptyText = feedRule<RecordSubject>({
  id: 'empty-text',
  severity: 'warns',
  finds: 'A statement or duty without a text, in a list that has others.',
  run: ({ record }) => {
    const { statements, duties } = record;
    const gaps = [
      ...(heldStatements(record).length ? statements : []),
      ...(heldDuties(record).length ? duties : []),
    ].filter(({ text }) => text.text === '');
    return gaps.map(({ code, field }) => ({
      place: placeOf(record),
      field,
      message: `${code} has no text.`,
      done: 'The code is left out, and so are links to it; the codes after it keep their places.',
    }));
  },
});
