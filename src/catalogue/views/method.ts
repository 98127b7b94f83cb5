/** What the page of one assessment method shows, ready to render. */
import type { Descriptor, EpaPlan, Method } from '../../model/assessment-plan.ts';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Ksb } from '../../model/standard.ts';
import type { StandardVersion } from '../catalogue.ts';

/** Everything connected to one method. */
export interface MethodView {
  version: StandardVersion;
  plan: EpaPlan;
  method: Method;
  /** KSBs with descriptors, in order. */
  graded: { ksb: Ksb; descriptor: Descriptor; mapped: boolean }[];
  discrepancies: Discrepancy[];
  previous: Method | undefined;
  next: Method | undefined;
}

/** The view of a method, or undefined where the version has no such method. */
export function methodView(version: StandardVersion, code: string): MethodView | undefined {
  const { plan } = version;
  if (plan?.plan !== 'epa') return undefined;
  const index = plan.methods.findIndex((method) => method.code === code);
  const method = plan.methods[index];
  if (!method) return undefined;
  return {
    version,
    plan,
    method,
    graded: method.descriptors.flatMap((descriptor) => {
      const ksb = version.ksbs.get(descriptor.ksb);
      return ksb ? [{ ksb, descriptor, mapped: method.ksbs.includes(ksb.code) }] : [];
    }),
    discrepancies: version.discrepancies.filter((item) =>
      item.about.some((about) => about.standard === version.id && about.methods?.includes(code)),
    ),
    previous: plan.methods[index - 1],
    next: plan.methods[index + 1],
  };
}
