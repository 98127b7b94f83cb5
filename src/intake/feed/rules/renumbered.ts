import { sayCount } from '../../../catalogue/wording.ts';
import type { Standard } from '../../../model/standard.ts';
import { present } from '../../../model/text.ts';
import { feedRule } from '../finding.ts';
import { nameOf } from '../subjects.ts';
import type { FeedVersion } from '../subjects.ts';
import { sayFirst } from '../words.ts';

/** A code means in a version what it meant in the one before. */
export const renumbered = feedRule<readonly FeedVersion[]>({
  id: 'renumbered',
  severity: 'warns',
  finds: 'A version whose codes stand for other statements than in the version before it.',
  run: (versions) =>
    versions.flatMap(({ standard }, place) => {
      const before = versions[place - 1]?.standard;
      const moved = before ? movedCodes(before, standard) : [];
      if (!before || !moved.length) return [];
      return [
        {
          place: nameOf(standard),
          field: '',
          message: `${sayCount(moved.length, 'code changes its', 'codes change their')} meaning from ${before.version}: ${sayFirst(moved)}.`,
          done: 'Each version keeps its own codes, and no code is shown without its version.',
        },
      ];
    }),
});

/** Codes of the earlier version whose statement now stands under another code, as `S10 (now S9)`. */
function movedCodes(before: Standard, after: Standard): string[] {
  const later = statementsOf(after);
  const codeOf = new Map(later.map(({ code, key }) => [key, code]));
  const keyOf = new Map(later.map(({ code, key }) => [code, key]));
  return statementsOf(before).flatMap(({ code, key }) => {
    const now = codeOf.get(key);
    return now === undefined || keyOf.get(code) === key ? [] : [`${code} (now ${now})`];
  });
}

/** Statements with a key that is the same for the same words of the same kind. */
function statementsOf(standard: Standard) {
  return (present(standard.ksbs) ?? []).map(({ code, statement }) => ({
    code,
    key: `${code.replace(/\d+$/, '')} ${statement.toLowerCase()}`,
  }));
}
