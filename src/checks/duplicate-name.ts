import type { Rule } from './rule.ts';

/** A term or synonym leads a search to one entry of the glossary. */
export const duplicateName: Rule = {
  id: 'duplicate-name',
  finds: 'A term or synonym of the glossary that is also a term or synonym of another entry.',
  run: ({ content }) => {
    const { file, data } = content.glossary;
    const first = new Map<string, string>();
    const names = data.terms.flatMap(({ id, term, synonyms = [] }, index) => [
      { id, name: term, field: ['terms', index, 'term'] },
      ...synonyms.map((name, place) => ({ id, name, field: ['terms', index, 'synonyms', place] })),
    ]);
    return names.flatMap(({ id, name, field }) => {
      const key = name.toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, id);
        return [];
      }
      return [
        file.finding(
          duplicateName.id,
          field,
          `"${name}" is already a name of ${other === id ? 'this term' : `the term "${other}"`}.`,
          other === id
            ? 'Take it out.'
            : 'Take it out of one of the two: search must know which is meant.',
        ),
      ];
    });
  },
};
