/** Discrepancies found by code: places of an assessment plan that contradict each other. */
import type { AssessmentPlan, EpaPlan } from '../../model/assessment-plan.ts';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Standard } from '../../model/standard.ts';
import { gradeNotInTable } from './grade-not-in-table.ts';
import { gradedNotMapped } from './graded-not-mapped.ts';
import { mappedNotGraded } from './mapped-not-graded.ts';
import { passOnly } from './pass-only.ts';
import { periodDiffers } from './period-differs.ts';
import { wordingDiffers } from './wording-differs.ts';

/** A standard and the end-point assessment plan that is held against it. */
export interface PlanSubject {
  standard: Standard;
  plan: EpaPlan;
}

const RULES: readonly ((subject: PlanSubject) => Discrepancy[])[] = [
  gradedNotMapped,
  mappedNotGraded,
  wordingDiffers,
  passOnly,
  periodDiffers,
  gradeNotInTable,
];

/** Everything that the rules find in standards with an end-point assessment plan. */
export function findDiscrepancies(
  subjects: readonly { standard: Standard; plan: AssessmentPlan | undefined }[],
): Discrepancy[] {
  return subjects.flatMap(({ standard, plan }) =>
    plan?.plan === 'epa' ? RULES.flatMap((rule) => rule({ standard, plan })) : [],
  );
}
