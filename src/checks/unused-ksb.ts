import { standardId } from '../model/ids.ts';
import { isAbsent, present } from '../model/text.ts';
import type { Standard } from '../model/standard.ts';
import { ksbsNamedByPlan, ksbsNamedByStandard } from './codes.ts';
import { mayHaveUnknownPlan, weigh } from './rule.ts';
import type { Rule } from './rule.ts';

/** Every KSB is needed by a duty or assessed, where the duties or the plan are known. */
export const unusedKsb: Rule = {
  id: 'unused-ksb',
  finds: 'A KSB that no duty, method or outcome uses, where the version has duties or a plan.',
  run: (subject) =>
    subject.content.standards.flatMap(({ data, file }) => {
      const plans = subject.plans.get(standardId(data.ref, data.version)) ?? [];
      const everyUseIsKnown = plans.length > 0 || isMappingComplete(data);
      if (!everyUseIsKnown || mayHaveUnknownPlan(subject, data)) return [];
      const used = new Set(
        [
          ...ksbsNamedByStandard(data),
          ...plans.flatMap((plan) => ksbsNamedByPlan(plan.data)),
        ].flatMap(({ codes }) => codes),
      );
      return (present(data.ksbs) ?? []).flatMap(({ code }, index) =>
        used.has(code)
          ? []
          : [
              weigh(
                file,
                file.finding(
                  unusedKsb.id,
                  ['ksbs', index, 'code'],
                  `"${code}" is used by no duty and no part of the assessment.`,
                  'Add it to the duty, method or outcome that uses it, or take it out.',
                ),
              ),
            ],
      );
    }),
};

/** Whether the standard has duties and the mapping of none of them is absent. */
function isMappingComplete({ duties }: Standard): boolean {
  return present(duties)?.every(({ ksbs }) => !isAbsent(ksbs)) ?? false;
}
