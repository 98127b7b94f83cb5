/** Overall grading of an end-point assessment, driven by the plan's own rules and printed table. */
import type { EpaPlan, OverallRule } from '../model/assessment-plan.ts';
import { GRADES } from '../model/grade.ts';
import type { Grade } from '../model/grade.ts';

/** An overall grade and the rule that decided it. */
export interface OverallGrade {
  grade: Grade;
  rule: OverallRule;
}

/** Where a grade stands among all grades: 0 is a fail. */
function rank(grade: Grade): number {
  return GRADES.indexOf(grade);
}

/** The overall grade that the rules give to grades of the methods, or undefined where no rule holds. */
export function gradeByRule(plan: EpaPlan, methods: readonly Grade[]): OverallGrade | undefined {
  const rule = plan.overallRules.find((candidate) => holds(candidate, methods));
  return rule && { grade: rule.grade, rule };
}

function holds(rule: OverallRule, methods: readonly Grade[]): boolean {
  const counts = (grade: Grade) =>
    rule.methodsAt === 'fail' ? grade === 'fail' : rank(grade) >= rank(rule.methodsAt);
  const others = methods.filter((grade) => !counts(grade));
  const lowest = rule.othersAtLeast;
  return (
    methods.length - others.length >= rule.atLeast &&
    (lowest === undefined || others.every((grade) => rank(grade) >= rank(lowest)))
  );
}

/** The overall grade that the printed table gives, or undefined where it has no such row. */
export function gradeByTable(plan: EpaPlan, methods: readonly Grade[]): Grade | undefined {
  return plan.overallTable.find((row) => row.methods.join() === methods.join())?.overall;
}

/** Grades that a plan awards for its methods: those its table prints, the lowest first. */
export function methodGrades(plan: EpaPlan): Grade[] {
  const printed = new Set(plan.overallTable.flatMap((row) => row.methods));
  return GRADES.filter((grade) => printed.has(grade));
}

/** Every combination of grades of the methods, in the order of the grades. */
export function gradeCombinations(plan: EpaPlan): Grade[][] {
  return plan.methods.reduce<Grade[][]>(
    (combinations) =>
      combinations.flatMap((start) => methodGrades(plan).map((grade) => [...start, grade])),
    [[]],
  );
}
