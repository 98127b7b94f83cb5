import { parseId } from '../model/ids.ts';
import type { Rule } from './rule.ts';

/** An assessment plan carries the reference of the standard whose codes it uses. */
export const planRef: Rule = {
  id: 'plan-ref',
  finds: 'An assessment plan under another reference than the standard that it assesses.',
  run: ({ content }) =>
    content.plans
      .filter(({ data }) => parseId(data.standard).ref !== data.ref)
      .map(({ data, file }) =>
        file.finding(
          planRef.id,
          ['ref'],
          `is "${data.ref}", but the plan assesses "${data.standard}".`,
          'Mend one of the two.',
        ),
      ),
};
