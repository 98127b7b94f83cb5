import { didYouMean } from '../catalogue/nearest.ts';
import { present } from '../model/text.ts';
import type { Rule } from './rule.ts';

/** A term that is named has an entry in the glossary, and so has every flag of an occupational map. */
export const unknownTerm: Rule = {
  id: 'unknown-term',
  finds: 'A related term, or a flag of an occupational map, that has no entry in the glossary.',
  run: ({ content, isUnread }) => {
    if (isUnread('glossary.yaml')) return [];
    const { file, data } = content.glossary;
    const ids = data.terms.map(({ id }) => id);
    const related = data.terms.flatMap(({ related = [] }, item) =>
      related.map((id, index) => ({ id, field: ['terms', item, 'related', index], file })),
    );
    const flags = content.standards.flatMap((entry) =>
      (present(entry.data.map?.flags) ?? []).map((id, index) => ({
        id,
        field: ['map', 'flags', index],
        file: entry.file,
      })),
    );
    return [...related, ...flags]
      .filter(({ id }) => !ids.includes(id))
      .map((term) =>
        term.file.finding(
          unknownTerm.id,
          term.field,
          `"${term.id}" has no entry in the glossary.`,
          didYouMean(term.id, ids, 'Add it to glossary.yaml.'),
        ),
      );
  },
};
