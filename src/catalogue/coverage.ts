/** Counts of what a version holds. */
import { ksbType } from '../model/ids.ts';
import type { KsbType } from '../model/ids.ts';
import { present } from '../model/text.ts';
import type { StandardVersion } from './catalogue.ts';

/** Counts of one version. */
export interface Coverage {
  ksbs: number;
  byType: Record<KsbType, number>;
  duties: number;
  /** Links between duties and KSBs. */
  links: number;
  methods: number;
  /** Pass, merit and distinction descriptors together. */
  descriptors: number;
  /** KSBs that no duty names; undefined where the version has no duties. */
  withoutDuty: string[] | undefined;
  /** KSBs that the mapping gives to no method; undefined where there is no plan. */
  withoutMethod: string[] | undefined;
}

/** Counts a version. */
export function countCoverage(version: StandardVersion): Coverage {
  const codes = [...version.ksbs.keys()];
  const byType = { knowledge: 0, skill: 0, behaviour: 0 };
  for (const code of codes) byType[ksbType(code)] += 1;
  const duties = [...version.duties.values()];
  const methods = version.plan?.plan === 'epa' ? version.plan.methods : [];
  const mapped = new Set(methods.flatMap(({ ksbs }) => ksbs));
  return {
    ksbs: codes.length,
    byType,
    duties: duties.length,
    links: duties.reduce((sum, { ksbs }) => sum + (present(ksbs)?.length ?? 0), 0),
    methods: methods.length,
    descriptors: methods
      .flatMap(({ descriptors }) => descriptors)
      .reduce(
        (sum, { pass, merit, distinction }) =>
          sum + [pass, merit, distinction].filter((text) => typeof text === 'string').length,
        0,
      ),
    withoutDuty: duties.length ? codes.filter((code) => !version.dutiesOf.has(code)) : undefined,
    withoutMethod: methods.length ? codes.filter((code) => !mapped.has(code)) : undefined,
  };
}
