/** Combinations of grades whose overall grade follows from the rules but is not in the printed table. */
import type { EpaPlan } from '../../model/assessment-plan.ts';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Grade } from '../../model/grade.ts';
import { gradeByRule, gradeByTable, gradeCombinations } from '../grading.ts';
import type { PlanSubject } from './index.ts';
import { about, discrepancyId, place } from './naming.ts';

/** A combination that the table leaves out, and the overall grade that the rules give it. */
export interface UnlistedCombination {
  methods: Grade[];
  overall: Grade;
}

/** Every combination that a rule decides and the printed table leaves out. */
export function unlistedCombinations(plan: EpaPlan): UnlistedCombination[] {
  if (!plan.overallTable.length) return [];
  return gradeCombinations(plan).flatMap((methods) => {
    const decided = gradeByRule(plan, methods);
    return decided && gradeByTable(plan, methods) === undefined
      ? [{ methods, overall: decided.grade }]
      : [];
  });
}

/** One discrepancy for each overall grade of which combinations are left out. */
export function gradeNotInTable(subject: PlanSubject): Discrepancy[] {
  const { plan } = subject;
  const unlisted = unlistedCombinations(plan);
  return plan.overallRules.flatMap((rule) => {
    const cases = unlisted.filter(({ overall }) => overall === rule.grade);
    if (!cases.length) return [];
    return [
      {
        id: discrepancyId(subject, 'grade-not-in-table', rule.grade),
        kind: 'grade-not-in-table' as const,
        title: `The table of overall grades leaves out ${countOf(cases.length)} that the rules grade as ${rule.grade}.`,
        about: [about(subject, { plan: true })],
        places: [place(subject, 'rules of overall grading', rule.quote)],
        note: `Not in the table, in the order ${plan.methods.map(({ code }) => code).join(', ')}: ${cases
          .map(({ methods }) => methods.join(', '))
          .join('; ')}.`,
      },
    ];
  });
}

function countOf(cases: number): string {
  return cases === 1 ? 'a case' : `${cases} cases`;
}
