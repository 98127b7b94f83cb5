import type { Rule } from './rule.ts';

/** Prose cites sources by their number in the list of its page, so the list must have them. */
export const citeNotListed: Rule = {
  id: 'cite-not-listed',
  finds: 'A source that prose cites and the list of its page leaves out.',
  run: ({ content }) => {
    const known = new Set(content.sources.flatMap(({ data }) => data.sources.map(({ id }) => id)));
    return content.guidance.flatMap(({ data, file, cited }) =>
      [...new Set(cited)]
        .filter((id) => known.has(id) && !data.sources.includes(id)) // unknown-source names the others
        .map((id) =>
          file.finding(
            citeNotListed.id,
            ['sources'],
            `leaves out "${id}", which the prose cites.`,
            'Add it to the list.',
          ),
        ),
    );
  },
};
