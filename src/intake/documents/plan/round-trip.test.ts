/** Any assessment plan, printed as a page and saved, is read as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inventedPlan,
  overallRows,
  planAsHtml,
  planAsText,
  planStyle,
} from '../../../../tests/support/invented-plan.ts';
import type { InventedPlan } from '../../../../tests/support/invented-plan.ts';
import { recognise } from '../kind.ts';
import { readPlanPage } from './plan-page.ts';

const FORMS = { text: planAsText, HTML: planAsHtml };

describe.each(Object.entries(FORMS))('An assessment plan saved as %s', (form, print) => {
  test('gives back KSBs, mapping, descriptors and overall grades, and leaves nothing unplaced', () => {
    fc.assert(
      fc.property(inventedPlan, planStyle, (plan, style) => {
        const found = recognise('page', print(plan, style));
        if (found.kind !== 'plan') throw new Error('The page is not taken for a plan.');
        const { draft, findings } = readPlanPage(found.document);
        expect(findings).toEqual([]);
        expect(draft).toMatchObject({ ref: plan.ref, date: plan.date, level: plan.level });
        expect(draft?.name).toBe(plan.name);
        expect(draft?.ksbs).toMatchObject(
          plan.ksbs.map(({ code, title, statement }) => ({ code, title, statement })),
        );
        expect(draft?.methods.map(({ title, ksbs, graded }) => ({ title, ksbs, graded }))).toEqual(
          plan.methods.map(({ title }, index) => wantedMethod(plan, title, index + 1)),
        );
        expect(draft?.methods.map(({ sections }) => sections)).toEqual(
          plan.methods.map(wantedSections),
        );
        expect(draft?.facts.overallTable).toEqual(
          overallRows(plan).map((row) => ({ methods: row.slice(0, -1), overall: row.at(-1) })),
        );
        if (form === 'text' && style.grading === 'rows')
          expect(draft?.methods.map(({ fail }) => fail)).toEqual(
            plan.methods.map(() => 'Apprentice has not met the pass criteria.'),
          );
      }),
      { numRuns: 60 },
    );
  });
});

function wantedMethod(plan: InventedPlan, title: string, number: number) {
  const mapped = plan.ksbs.filter(({ methods }) => methods.includes(number));
  return {
    title,
    ksbs: mapped.map(({ code }) => code),
    graded: mapped.map((ksb) => {
      const given = plan.grades.filter(
        (grade) => `${number} ${ksb.code} ${grade}` in plan.descriptors,
      );
      return {
        ksb: ksb.code,
        descriptors: Object.fromEntries(
          given.map((grade) => [grade, plan.descriptors[`${number} ${ksb.code} ${grade}`]]),
        ),
        wordings: Object.fromEntries(
          given.map((grade) => [grade, `${ksb.title} – ${ksb.statement}`]),
        ),
      };
    }),
  };
}

function wantedSections({ overview, delivery, list }: InventedPlan['methods'][number]) {
  return [
    { id: 'overview', title: 'Overview', blocks: [overview] },
    { id: 'delivery', title: 'Delivery', blocks: [delivery] },
    { id: 'venue', title: 'Venue', blocks: ['It can take place in:', { list }] },
  ];
}
