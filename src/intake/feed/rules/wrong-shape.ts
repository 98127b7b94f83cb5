import { isFiller } from '../feed-text.ts';
import { feedRule } from '../finding.ts';
import { placeOf } from '../record.ts';
import type { RecordSubject } from '../subjects.ts';

/** A record has a title, and its lists are lists: else codes by place could not be trusted. */
export const wrongShape = feedRule<RecordSubject>({
  id: 'wrong-shape',
  severity: 'drops',
  finds:
    'A record without a title, or with something else where a list of statements, duties or options must be.',
  run: ({ record }) => [
    ...(isFiller(record.title.text)
      ? [{ place: placeOf(record), field: 'title', message: 'is missing.', done: DONE }]
      : []),
    ...record.broken.map(({ field, given, wanted }) => ({
      place: placeOf(record),
      field,
      message: `is ${given}, not ${wanted}.`,
      done: DONE,
    })),
  ],
});

const DONE = 'The version is left out; what is held of it stays.';
