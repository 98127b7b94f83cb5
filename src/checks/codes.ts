/** Codes as findings speak of them: ranges, and lists of codes with the field of each. */
import type { FieldPath } from '../catalogue/finding.ts';
import { groupBy } from '../catalogue/catalogue.ts';
import type { AssessmentPlan } from '../model/assessment-plan.ts';
import { compareCodes, splitCode } from '../model/ids.ts';
import type { Programme } from '../model/programme.ts';
import type { Standard } from '../model/standard.ts';
import { present } from '../model/text.ts';

/** A list of codes: where it stands, and the field of each code in it. */
export interface CodeList {
  codes: readonly string[];
  fieldOf: (index: number) => FieldPath;
}

/**
 * Codes as ranges of one letter each; those of one letter alone where `code` has a letter that is known.
 *
 * @example writeRanges(['K1', 'K2', 'S1']) // 'K1–K2, S1'
 * @example writeRanges(['K1', 'K2', 'S1'], 'K9') // 'K1–K2'
 */
export function writeRanges(codes: readonly string[], code?: string): string {
  const byLetters = groupBy([...codes].sort(compareCodes), (known) => splitCode(known)[0]);
  const same = code === undefined ? undefined : byLetters.get(splitCode(code)[0]);
  return (same ? [same] : [...byLetters.values()])
    .map((group) =>
      group.length > 1 ? `${group[0] ?? ''}–${group.at(-1) ?? ''}` : (group[0] ?? ''),
    )
    .join(', ');
}

/**
 * The code that was most likely meant: the same with one digit less, or the same number of another letter.
 *
 * @example nearestCode('K99', ['K1', 'K9', 'S9']) // 'K9'
 * @example nearestCode('B12', ['K12', 'S12', 'B1']) // 'B1'
 */
export function nearestCode(code: string, codes: readonly string[]): string | undefined {
  const [letters, number] = splitCode(code);
  const digits = String(number);
  const shorter = Array.from(
    digits,
    (_digit, index) => letters + digits.slice(0, index) + digits.slice(index + 1),
  );
  return (
    shorter.reverse().find((candidate) => codes.includes(candidate)) ??
    codes.find((candidate) => splitCode(candidate)[1] === number)
  );
}

/** A plain list of codes, such as the KSBs of a method. */
export function listAt(codes: readonly string[], ...path: FieldPath): CodeList {
  return { codes, fieldOf: (index) => [...path, index] };
}

/** A list of things that have a code, such as duties. */
export function listOf<K extends string>(
  key: K,
  items: readonly Readonly<Record<K, string>>[],
  ...path: FieldPath
): CodeList {
  return { codes: items.map((item) => item[key]), fieldOf: (index) => [...path, index, key] };
}

/** Lists of a standard that give each thing its code: duties and KSBs. */
export function codesOfStandard(standard: Standard): CodeList[] {
  return [
    listOf('code', present(standard.duties) ?? [], 'duties'),
    listOf('code', present(standard.ksbs) ?? [], 'ksbs'),
  ];
}

/** Lists of a plan that give each thing its code: methods or outcomes. */
export function codesOfPlan(plan: AssessmentPlan): CodeList[] {
  return plan.plan === 'epa'
    ? [listOf('code', plan.methods, 'methods')]
    : [listOf('code', plan.outcomes, 'outcomes')];
}

/** Lists of a standard that name KSBs: the mapping of each duty. */
export function ksbsNamedByStandard(standard: Standard): CodeList[] {
  return (present(standard.duties) ?? []).map((duty, index) =>
    listAt(present(duty.ksbs) ?? [], 'duties', index, 'ksbs'),
  );
}

/** Lists of a plan that name KSBs: mapping and grading of each method, or the lists of each outcome. */
export function ksbsNamedByPlan(plan: AssessmentPlan): CodeList[] {
  if (plan.plan === 'epa')
    return plan.methods.flatMap((method, index) => [
      listAt(method.ksbs, 'methods', index, 'ksbs'),
      listOf('ksb', method.descriptors, 'methods', index, 'descriptors'),
    ]);
  return [
    ...plan.outcomes.flatMap((outcome, index) => [
      listAt(outcome.mandatory, 'outcomes', index, 'mandatory'),
      listAt(outcome.sampled, 'outcomes', index, 'sampled'),
    ]),
    listAt(plan.behaviours.ksbs, 'behaviours', 'ksbs'),
  ];
}

/** Lists of a programme that name KSBs of the standard: the alignments of each printed code. */
export function ksbsNamedByProgramme(programme: Programme): CodeList[] {
  return programme.codes.map(({ alignments }, index) => {
    const aligned = present(alignments) ?? 'none';
    return listOf('ksb', aligned === 'none' ? [] : aligned, 'codes', index, 'alignments');
  });
}
