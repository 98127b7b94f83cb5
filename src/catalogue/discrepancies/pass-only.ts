/** KSBs that a method can pass but, for want of a descriptor, not raise to a distinction. */
import type { Discrepancy } from '../../model/discrepancy.ts';
import { isAbsent, present } from '../../model/text.ts';
import type { PlanSubject } from './index.ts';
import { about, discrepancyId, place } from './naming.ts';

/** One discrepancy for each KSB and method. */
export function passOnly(subject: PlanSubject): Discrepancy[] {
  return subject.plan.methods.flatMap((method) =>
    method.descriptors.flatMap(({ ksb, pass, distinction }) => {
      const quote = present(pass);
      if (quote === undefined || !isAbsent(distinction)) return [];
      return [
        {
          id: discrepancyId(subject, ksb, 'pass-only', method.code),
          kind: 'pass-only' as const,
          title: `Under ${method.code}, ${ksb} has a pass descriptor and no distinction descriptor.`,
          about: [about(subject, { codes: [ksb], methods: [method.code] })],
          places: [place(subject, `grading table of ${method.code}, pass row`, quote)],
          note: 'Other KSBs of the method have both.',
        },
      ];
    }),
  );
}
