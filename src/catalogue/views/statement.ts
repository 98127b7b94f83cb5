/** What the page of one KSB or duty shows, ready to render. */
import { isDeepStrictEqual } from 'node:util';
import type { Discrepancy } from '../../model/discrepancy.ts';
import type { Descriptor, Method } from '../../model/assessment-plan.ts';
import { ksbType } from '../../model/ids.ts';
import type { KsbType } from '../../model/ids.ts';
import type { Duty, Ksb } from '../../model/standard.ts';
import { present } from '../../model/text.ts';
import { groupBy } from '../catalogue.ts';
import type { ProgrammeAlignment, StandardVersion } from '../catalogue.ts';
import type { GuidanceEntry } from '../read-content.ts';

/** Methods that assess a KSB by the same descriptors. */
export interface AssessmentGroup {
  methods: { method: Method; mapped: boolean }[];
  descriptor: Descriptor | undefined;
}

/** Everything connected to one KSB. */
export interface KsbView {
  version: StandardVersion;
  ksb: Ksb;
  type: KsbType;
  duties: readonly Duty[];
  assessments: AssessmentGroup[];
  programmes: readonly ProgrammeAlignment[];
  guidance: readonly GuidanceEntry[];
  discrepancies: Discrepancy[];
  previous: Ksb | undefined;
  next: Ksb | undefined;
}

/** Everything connected to one duty. */
export interface DutyView {
  version: StandardVersion;
  duty: Duty;
  ksbs: Ksb[];
  discrepancies: Discrepancy[];
  previous: Duty | undefined;
  next: Duty | undefined;
}

/** The view of a KSB, or undefined where the version has no such code. */
export function ksbView(version: StandardVersion, code: string): KsbView | undefined {
  const ksb = version.ksbs.get(code);
  if (!ksb) return undefined;
  return {
    version,
    ksb,
    type: ksbType(code),
    duties: version.dutiesOf.get(code) ?? [],
    assessments: groupAssessments(version, code),
    programmes: version.programmesOf.get(code) ?? [],
    guidance: version.guidanceOf.get(code) ?? [],
    discrepancies: discrepanciesOf(version, code),
    ...neighbours([...version.ksbs.values()], ksb),
  };
}

/** The view of a duty, or undefined where the version has no such code. */
export function dutyView(version: StandardVersion, code: string): DutyView | undefined {
  const duty = version.duties.get(code);
  if (!duty) return undefined;
  return {
    version,
    duty,
    ksbs: (present(duty.ksbs) ?? []).flatMap((ksb) => version.ksbs.get(ksb) ?? []),
    discrepancies: discrepanciesOf(version, code),
    ...neighbours([...version.duties.values()], duty),
  };
}

/** KSBs by kind, in the order of the field; kinds without KSBs are left out. */
export function ksbsByType(ksbs: Iterable<Ksb>): Map<KsbType, Ksb[]> {
  return groupBy(ksbs, (ksb) => ksbType(ksb.code));
}

function discrepanciesOf(version: StandardVersion, code: string): Discrepancy[] {
  return version.discrepancies.filter((item) =>
    item.about.some((about) => about.standard === version.id && about.codes?.includes(code)),
  );
}

function groupAssessments(version: StandardVersion, code: string): AssessmentGroup[] {
  const groups: AssessmentGroup[] = [];
  for (const { method, mapped, descriptor } of version.assessmentsOf.get(code) ?? []) {
    const same = groups.find((group) => isDeepStrictEqual(group.descriptor, descriptor));
    if (same) same.methods.push({ method, mapped });
    else groups.push({ methods: [{ method, mapped }], descriptor });
  }
  return groups;
}

function neighbours<T>(
  all: readonly T[],
  one: T,
): { previous: T | undefined; next: T | undefined } {
  const index = all.indexOf(one);
  return { previous: all[index - 1], next: all[index + 1] };
}
