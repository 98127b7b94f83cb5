import { sayList } from '../../../catalogue/wording.ts';
import { feedRule } from '../finding.ts';
import type { FeedVersion } from '../subjects.ts';

/** A LARS code belongs to one standard. */
export const larsShared = feedRule<readonly FeedVersion[]>({
  id: 'lars-shared',
  severity: 'warns',
  finds: 'A LARS code that two standards have.',
  run: (versions) => {
    const refs = new Map<number, Set<string>>();
    for (const { standard } of versions) {
      const code = standard.apprenticeship?.larsCode;
      if (code === undefined) continue;
      refs.set(code, (refs.get(code) ?? new Set()).add(standard.ref));
    }
    return [...refs].flatMap(([code, owners]) => {
      const [first, ...others] = [...owners].sort();
      if (first === undefined || !others.length) return [];
      return [
        {
          place: first,
          field: 'larsCode',
          message: `${code} is also the LARS code of ${sayList(others)}.`,
          done: 'Each keeps the code that the feed gives it.',
        },
      ];
    });
  },
});
