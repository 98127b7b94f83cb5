/** Progression links of one occupation, from a map page and what content holds of them. */
import type { ProgressionEnd, ProgressionLink } from '../../../model/progression.ts';
import { isAbsent } from '../../../model/text.ts';

/**
 * All links of content, with those of one map page as the page gives them: names and reasons that content knows
 * stay where the copy lost them, and so do links that it lacks. Links are in order of id.
 */
export function mergeLinks(
  held: readonly ProgressionLink[],
  said: readonly Omit<ProgressionLink, 'source'>[],
  { ref, source }: { ref: string; source: string },
): ProgressionLink[] {
  const own = new RegExp(`^${ref.toLowerCase()}-(?:in|out)-\\d+$`);
  const others = held.filter(({ id }) => !own.test(id));
  const links = said.map((link) => {
    const same = held.find(({ id }) => id === link.id);
    return {
      id: link.id,
      from: mergeEnd(same?.from, link.from),
      to: mergeEnd(same?.to, link.to),
      source: same?.source ?? source,
    };
  });
  const lost = held.filter(({ id }) => own.test(id) && !said.some((link) => link.id === id));
  return [...others, ...links, ...lost].sort((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
}

function mergeEnd(held: ProgressionEnd | undefined, said: ProgressionEnd): ProgressionEnd {
  if (held?.level !== said.level || !isAbsent(said.ref)) return said;
  const title = said.title ?? held.title;
  return { ref: held.ref, ...(title !== undefined && { title }), level: said.level };
}
