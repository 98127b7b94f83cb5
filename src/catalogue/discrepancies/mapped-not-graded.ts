/** KSBs that the mapping gives to a method whose grading leaves them out. */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { PlanSubject } from './index.ts';
import { about, discrepancyId, place } from './naming.ts';

/** One discrepancy for each KSB and method. */
export function mappedNotGraded(subject: PlanSubject): Discrepancy[] {
  const { plan } = subject;
  return plan.methods.flatMap((method) => {
    const graded = new Set(method.descriptors.map(({ ksb }) => ksb));
    return method.ksbs
      .filter((ksb) => !graded.has(ksb))
      .map((ksb) => {
        const elsewhere = plan.methods
          .filter(({ descriptors }) => descriptors.some((item) => item.ksb === ksb))
          .map(({ code }) => code);
        return {
          id: discrepancyId(subject, ksb, 'mapped-not-graded', method.code),
          kind: 'mapped-not-graded' as const,
          title: `The mapping gives ${ksb} to ${method.code}, whose grading has no descriptor for it.`,
          about: [about(subject, { codes: [ksb], methods: [method.code] })],
          places: [
            place(subject, 'mapping table', `${ksb}: Assessment method ${method.code.slice(2)}`),
            place(
              subject,
              elsewhere.length ? `grading table of ${elsewhere.join(' and ')}` : 'grading tables',
              elsewhere.length ? ksb : 'no row',
            ),
          ],
          note: 'What earns a grade for it under this method is not stated.',
        };
      });
  });
}
