import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';
import { textsOf } from '../texts-of.ts';
import { sayFirst, sayTexts } from '../words.ts';

/** Statements, duties and titles are plain text. */
export const htmlInText = feedRule<RecordSubject>({
  id: 'html-in-text',
  severity: 'warns',
  finds: 'A statement, duty or title that holds tags or entities of HTML.',
  run: ({ record }) => {
    const marked = textsOf(record).filter(({ text }) => text.markup.length > 0);
    const [first] = marked;
    if (!first) return [];
    const markup = new Set(marked.flatMap(({ text }) => text.markup));
    return [
      {
        place: placeOf(record),
        field: first.field,
        message: `${sayTexts(marked.length)} ${marked.length === 1 ? 'holds' : 'hold'} HTML: ${sayFirst([...markup])}.`,
        done: 'Paragraphs and lists became lines, entities became characters, and all else was taken out.',
      },
    ];
  },
});
