/** Texts of a record that ought to be plain, with the field of each. */
import type { FeedText } from './feed-text.ts';
import type { FeedRecord } from './record.ts';

/** A text and where it stands. */
export interface PlacedText {
  field: string;
  text: FeedText;
}

/** Title, statements, duties and options. */
export function textsOf({ title, statements, duties, options }: FeedRecord): PlacedText[] {
  return [
    { field: 'title', text: title },
    ...wordingsOf({ statements, duties }),
    ...options.map(({ field, title: text }) => ({ field: `${field}.title`, text })),
  ];
}

/** The official wording: statements and duties. */
export function wordingsOf({
  statements,
  duties,
}: Pick<FeedRecord, 'statements' | 'duties'>): PlacedText[] {
  return [
    ...statements.map(({ field, text }) => ({ field: `${field}.detail`, text })),
    ...duties.map(({ field, text }) => ({ field: `${field}.dutyDetail`, text })),
  ];
}
