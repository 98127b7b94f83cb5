import { feedRule } from '../finding.ts';
import { nameOf } from '../subjects.ts';
import type { FeedVersion } from '../subjects.ts';

/** The numbers of versions follow each other. */
export const versionGap = feedRule<readonly FeedVersion[]>({
  id: 'version-gap',
  severity: 'warns',
  finds: 'A version that does not follow the number of the one before.',
  run: (versions) =>
    versions.flatMap(({ standard }, place) => {
      const before = versions[place - 1]?.standard;
      if (!before || follows(before.version, standard.version)) return [];
      return [
        {
          place: nameOf(standard),
          field: 'version',
          message: `comes after ${before.version}, with nothing between them.`,
          done: 'Both are kept; versions between them may have been held back or withdrawn.',
        },
      ];
    }),
});

function follows(before: string, after: string): boolean {
  const [major = 0, minor = 0] = before.split('.').map(Number);
  return after === `${major}.${minor + 1}` || after === `${major + 1}.0`;
}
