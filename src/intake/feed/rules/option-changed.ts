import type { Standard } from '../../../model/standard.ts';
import { feedRule } from '../finding.ts';
import { nameOf } from '../subjects.ts';
import { quote, sayFirst } from '../words.ts';

/** The options of a version stay as they are from one sync to the next. */
export const optionChanged = feedRule<{ held: Standard; next: Standard }>({
  id: 'option-changed',
  severity: 'warns',
  finds:
    'An option of a version that was there at the last sync under this title and is no longer.',
  run: ({ held, next }) => {
    const titles = new Set(next.options.map(({ title }) => title));
    const lost = held.options.filter(({ title }) => !titles.has(title));
    if (!lost.length) return [];
    const before = new Set(held.options.map(({ title }) => title));
    const fresh = next.options.filter(({ title }) => !before.has(title));
    const instead = fresh.length
      ? `, instead ${sayFirst(fresh.map(({ title }) => quote(title)))}`
      : '';
    return [
      {
        place: nameOf(next),
        field: 'options',
        message: `No longer ${lost.length === 1 ? 'lists' : 'list'} ${sayFirst(lost.map(({ title }) => quote(title)))}${instead}.`,
        done: 'The options of the feed count.',
      },
    ];
  },
});
