import type { Rule } from './rule.ts';

/** Each row of the table of overall grades has a grade for each method. */
export const overallTable: Rule = {
  id: 'overall-table',
  finds: 'A row of the table of overall grades with too few or too many grades.',
  run: ({ content }) =>
    content.plans.flatMap(({ data, file }) => {
      if (data.plan !== 'epa') return [];
      const wanted = data.methods.length;
      return data.overallTable.flatMap(({ methods }, index) =>
        methods.length === wanted
          ? []
          : [
              file.finding(
                overallTable.id,
                ['overallTable', index, 'methods'],
                `The row has ${methods.length} grade${methods.length === 1 ? '' : 's'}, but the plan has ${wanted} method${wanted === 1 ? '' : 's'}.`,
                'Write one grade for each method, in their order.',
              ),
            ],
      );
    }),
};
