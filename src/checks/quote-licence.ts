import { LICENCES } from '../model/source.ts';
import type { Rule } from './rule.ts';

/** Official words are quoted only from sources whose words may be quoted. */
export const quoteLicence: Rule = {
  id: 'quote-licence',
  finds:
    'A standard or assessment plan, which is quoted word for word, from a source that may not be.',
  run: ({ content }) => {
    const sources = content.sources.flatMap(({ data }) => data.sources);
    return [...content.standards, ...content.plans].flatMap(({ data, file }) => {
      const source = sources.find(({ id }) => id === data.source);
      if (!source || source.use === 'quoted') return [];
      return [
        file.finding(
          quoteLicence.id,
          ['source'],
          `"${data.source}" is ${source.use}, not quoted, in sources.yaml (${LICENCES[source.licence].title}).`,
          'Mend its use where the licence is open; otherwise its words may not stand here.',
        ),
      ];
    });
  },
};
