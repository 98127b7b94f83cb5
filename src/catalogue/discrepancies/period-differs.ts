/** An EPA period that the plan states in more than one way. */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { PlanSubject } from './index.ts';
import { about, discrepancyId, place } from './naming.ts';

/** One discrepancy for the plan, with every statement of the period. */
export function periodDiffers(subject: PlanSubject): Discrepancy[] {
  const { period } = subject.plan;
  const months = [...new Set(period.map((statement) => statement.months))];
  if (months.length < 2) return [];
  return [
    {
      id: discrepancyId(subject, 'period-differs'),
      kind: 'period-differs',
      title: `The EPA period is said in ${months.length} ways: ${listed(months)} months.`,
      about: [about(subject, { plan: true })],
      places: period.map(({ where, quote }) => place(subject, where, quote)),
      note: 'Each counts from another day or is meant otherwise; the plan does not reconcile them.',
    },
  ];
}

function listed(numbers: readonly number[]): string {
  return new Intl.ListFormat('en-GB').format(numbers.map(String));
}
