import { feedRule } from '../finding.ts';
import { nameOf } from '../subjects.ts';
import type { FeedVersion } from '../subjects.ts';
import { quote } from '../words.ts';

/** A standard keeps its title. */
export const titleChanges = feedRule<readonly FeedVersion[]>({
  id: 'title-changes',
  severity: 'warns',
  finds: 'A version with another title than the version before it.',
  run: (versions) =>
    versions.flatMap(({ standard }, place) => {
      const before = versions[place - 1]?.standard;
      if (!before || before.title === standard.title) return [];
      return [
        {
          place: nameOf(standard),
          field: 'title',
          message: `is ${quote(standard.title)}; that of ${before.version} is ${quote(before.title)}.`,
          done: 'Each version keeps its own title.',
        },
      ];
    }),
});
