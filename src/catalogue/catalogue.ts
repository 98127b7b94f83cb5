/** The catalogue: all content, joined and indexed once, with every inverse that pages ask for. */
import type { AssessmentPlan, Descriptor, Method } from '../model/assessment-plan.ts';
import type { Change } from '../model/change.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import { compareCodes, parseId, standardId } from '../model/ids.ts';
import type { AlignmentRelation, Programme, ProgrammeCode } from '../model/programme.ts';
import type { ProgressionLink } from '../model/progression.ts';
import type { Source } from '../model/source.ts';
import type { Duty, Ksb, Standard } from '../model/standard.ts';
import { present } from '../model/text.ts';
import type { Content, GuidanceEntry } from './read-content.ts';
import { findDiscrepancies } from './discrepancies/index.ts';
import { newestFirst } from './newest-first.ts';

/** How one method assesses one KSB. */
export interface Assessment {
  method: Method;
  /** Whether the mapping gives the KSB to the method. */
  mapped: boolean;
  /** The grade descriptors; undefined where the grading leaves the KSB out. */
  descriptor: Descriptor | undefined;
}

/** A code printed by a programme that aligns to a KSB. */
export interface ProgrammeAlignment {
  programme: Programme;
  printed: ProgrammeCode;
  relation: AlignmentRelation;
}

/** One version of one standard with all that is connected to it. */
export interface StandardVersion {
  /** `REF@version`. */
  id: string;
  standard: Standard;
  /** Whether this is the newest version held. */
  newest: boolean;
  ksbs: ReadonlyMap<string, Ksb>;
  duties: ReadonlyMap<string, Duty>;
  /** KSB → duties that name it. */
  dutiesOf: ReadonlyMap<string, readonly Duty[]>;
  /** Newest assessment plan of the version. */
  plan: AssessmentPlan | undefined;
  /** KSB → methods that assess it. */
  assessmentsOf: ReadonlyMap<string, readonly Assessment[]>;
  /** KSB → printed codes of programmes that align to it. */
  programmesOf: ReadonlyMap<string, readonly ProgrammeAlignment[]>;
  /** KSB → guidance that it rests on. */
  guidanceOf: ReadonlyMap<string, readonly GuidanceEntry[]>;
  /** Discrepancies that touch the version. */
  discrepancies: readonly Discrepancy[];
}

/** All content, validated and joined. */
export interface Catalogue {
  /** Reference → versions held, the newest first. */
  standards: ReadonlyMap<string, readonly StandardVersion[]>;
  /** `REF@version` → version. */
  versions: ReadonlyMap<string, StandardVersion>;
  /** Other references of a standard → the reference under which it is held. */
  aliases: ReadonlyMap<
    string,
    { ref: string; relation: 'apprenticeship' | 'occupation' | 'parent' }
  >;
  programmes: ReadonlyMap<string, Programme>;
  guidance: ReadonlyMap<string, GuidanceEntry>;
  progression: readonly ProgressionLink[];
  sources: ReadonlyMap<string, Source>;
  glossary: readonly GlossaryTerm[];
  /** Found by reading and by code, in order of id. */
  discrepancies: readonly Discrepancy[];
  /** What imports, syncs and hands changed, the newest day and command first. */
  changes: readonly Change[];
}

/** Joins content that has passed its checks. Given content with broken references, it leaves those out. */
export function buildCatalogue(content: Content): Catalogue {
  const plans = newestPlans(content);
  const discrepancies = [
    ...content.discrepancies.data.discrepancies,
    ...findDiscrepancies(
      content.standards.map(({ data }) => ({
        standard: data,
        plan: plans.get(standardId(data.ref, data.version)),
      })),
    ),
  ].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

  const byStandard = groupBy(
    discrepancies.flatMap((item) =>
      item.about.map((about) => ({ item, standard: about.standard })),
    ),
    (pair) => pair.standard,
  );
  const programmes = groupBy(
    content.programmes.map(({ data }) => data),
    (programme) => programme.standard,
  );
  const guidance = guidanceByKsb(content.guidance);

  const standards = new Map<string, StandardVersion[]>();
  for (const [ref, entries] of groupBy(content.standards, ({ data }) => data.ref)) {
    const newestFirst = entries.map(({ data }) => data).sort((a, b) => compareVersions(b, a));
    standards.set(
      ref,
      newestFirst.map((standard, index) => {
        const id = standardId(ref, standard.version);
        const plan = plans.get(id);
        const duties = present(standard.duties) ?? [];
        return {
          id,
          standard,
          newest: index === 0,
          ksbs: new Map((present(standard.ksbs) ?? []).map((ksb) => [ksb.code, ksb])),
          duties: new Map(duties.map((duty) => [duty.code, duty])),
          dutiesOf: invert(duties, (duty) => present(duty.ksbs) ?? []),
          plan,
          assessmentsOf: assessmentsByKsb(plan),
          programmesOf: alignmentsByKsb(programmes.get(id) ?? []),
          guidanceOf: guidance.get(id) ?? new Map<string, GuidanceEntry[]>(),
          discrepancies: [...new Set((byStandard.get(id) ?? []).map((pair) => pair.item))],
        };
      }),
    );
  }

  const held = [...standards.values()].flat();
  return {
    standards,
    versions: new Map(held.map((version) => [version.id, version])),
    aliases: new Map(
      held
        .filter((version) => version.newest)
        .flatMap(({ standard }) =>
          standard.related
            .filter(({ ref }) => !standards.has(ref))
            .map(({ ref, relation }) => [ref, { ref: standard.ref, relation }] as const),
        ),
    ),
    programmes: new Map(content.programmes.map(({ data }) => [data.slug, data])),
    guidance: new Map(content.guidance.map((entry) => [entry.name, entry])),
    progression: content.progression.flatMap(({ data }) => data.links),
    sources: new Map(
      content.sources.flatMap(({ data }) => data.sources).map((source) => [source.id, source]),
    ),
    glossary: content.glossary.data.terms,
    discrepancies,
    changes: newestFirst(content.changes.data.changes),
  };
}

/**
 * Orders versions of one standard from the oldest to the newest: by day, else by number; those of the feed by
 * number alone, for it touches old versions again when they retire.
 */
export function compareVersions(a: Standard, b: Standard): number {
  const byNumber = a.version.localeCompare(b.version, 'en', { numeric: true });
  if (a.apprenticeship && b.apprenticeship) return byNumber;
  return dayOf(a).localeCompare(dayOf(b)) || byNumber;
}

function dayOf({ apprenticeship, updated }: Standard): string {
  return apprenticeship?.created ?? present(updated) ?? '';
}

/** Groups values by a key, in the order in which they come. */
export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function invert<T>(
  values: readonly T[],
  codesOf: (value: T) => readonly string[],
): Map<string, T[]> {
  const inverse = new Map<string, T[]>();
  for (const value of values)
    for (const code of codesOf(value)) inverse.set(code, [...(inverse.get(code) ?? []), value]);
  return inverse;
}

function newestPlans(content: Content): Map<string, AssessmentPlan> {
  const oldestFirst = content.plans
    .map(({ data }) => data)
    .sort((a, b) => a.date.localeCompare(b.date));
  return new Map(oldestFirst.map((plan) => [plan.standard, plan]));
}

function assessmentsByKsb(plan: AssessmentPlan | undefined): Map<string, Assessment[]> {
  const found = new Map<string, Assessment[]>();
  if (plan?.plan !== 'epa') return found;
  for (const method of plan.methods) {
    const descriptors = new Map(method.descriptors.map((item) => [item.ksb, item]));
    const mapped = new Set(method.ksbs);
    for (const code of [...new Set([...mapped, ...descriptors.keys()])].sort(compareCodes))
      found.set(code, [
        ...(found.get(code) ?? []),
        { method, mapped: mapped.has(code), descriptor: descriptors.get(code) },
      ]);
  }
  return found;
}

function alignmentsByKsb(programmes: readonly Programme[]): Map<string, ProgrammeAlignment[]> {
  const found = new Map<string, ProgrammeAlignment[]>();
  for (const programme of programmes)
    for (const printed of programme.codes) {
      const alignments = present(printed.alignments) ?? 'none';
      if (alignments === 'none') continue;
      for (const { ksb, relation } of alignments)
        found.set(ksb, [...(found.get(ksb) ?? []), { programme, printed, relation }]);
    }
  return found;
}

function guidanceByKsb(
  entries: readonly GuidanceEntry[],
): Map<string, Map<string, GuidanceEntry[]>> {
  const found = new Map<string, Map<string, GuidanceEntry[]>>();
  for (const entry of entries)
    for (const id of entry.data.ksbs) {
      const { ref, version, code = '' } = parseId(id);
      const standard = standardId(ref, version);
      const codes = found.get(standard) ?? new Map<string, GuidanceEntry[]>();
      codes.set(code, [...(codes.get(code) ?? []), entry]);
      found.set(standard, codes);
    }
  return found;
}
