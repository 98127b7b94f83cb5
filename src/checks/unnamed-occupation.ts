import { present } from '../model/text.ts';
import type { Rule } from './rule.ts';

/** Both ends of a progression link can be named to a reader. */
export const unnamedOccupation: Rule = {
  id: 'unnamed-occupation',
  finds: 'An end of a progression link whose occupation is not held and has no title.',
  run: ({ content, isUnread }) => {
    const held = new Set(
      content.standards.flatMap(({ data }) => [data.ref, ...data.related.map(({ ref }) => ref)]),
    );
    return content.progression.flatMap(({ file, data }) =>
      data.links.flatMap((link, index) =>
        (['from', 'to'] as const).flatMap((end) => {
          const ref = present(link[end].ref);
          const known = ref === undefined || held.has(ref) || isUnread('standards/');
          if (known || link[end].title !== undefined) return [];
          return [
            file.finding(
              unnamedOccupation.id,
              ['links', index, end, 'ref'],
              `"${ref}" is not held here and has no title that a reader could be shown.`,
              'Add the title that the source gives, or mend the reference.',
            ),
          ];
        }),
      ),
    );
  },
};
