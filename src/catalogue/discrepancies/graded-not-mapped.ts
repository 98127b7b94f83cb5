/** KSBs that a method grades though the mapping does not give them to it. */
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { PlanSubject } from './index.ts';
import { about, discrepancyId, place } from './naming.ts';

/** One discrepancy for each KSB and method. */
export function gradedNotMapped(subject: PlanSubject): Discrepancy[] {
  const { plan } = subject;
  return plan.methods.flatMap((method) =>
    method.descriptors
      .filter(({ ksb }) => !method.ksbs.includes(ksb))
      .map(({ ksb }) => {
        const mapped = plan.methods
          .filter(({ ksbs }) => ksbs.includes(ksb))
          .map(({ code }) => code);
        return {
          id: discrepancyId(subject, ksb, 'graded-not-mapped', method.code),
          kind: 'graded-not-mapped' as const,
          title: `${ksb} is graded under ${method.code}, but the mapping gives it to ${mapped.join(' and ') || 'no method'}.`,
          about: [about(subject, { codes: [ksb], methods: [method.code, ...mapped] })],
          places: [
            place(subject, `grading table of ${method.code}`, ksb),
            place(
              subject,
              'mapping table',
              `${ksb}: ${mapped.map(methodWords).join(' ') || 'no method'}`,
            ),
          ],
          note: 'The plan does not say which of the two holds. Ask the end-point assessment organisation.',
        };
      }),
  );
}

function methodWords(code: string): string {
  return `Assessment method ${code.slice(2)}`;
}
