/** A programme, from an outline and what content holds of it: facts of the outline, words of our own. */
import { sayCount } from '../../../catalogue/wording.ts';
import { ksbType } from '../../../model/ids.ts';
import type { Programme, ProgrammeCode } from '../../../model/programme.ts';
import type { OutlineDraft } from '../outline/draft.ts';
import { takeAbsent, takeField } from './held.ts';
import type { Kept } from './held.ts';

/** What a programme belongs to. */
export interface ProgrammePlace {
  slug: string;
  /** `REF@version` of its standard. */
  standard: string;
  /** Title of that standard. */
  title: string;
  source: string;
}

/** A merged programme, and the fields that content holds and the outline lacks. */
export interface MergedProgramme {
  programme: Programme;
  kept: Kept;
}

const NOT_LABELLED =
  'Nobody has labelled this code yet; the words of the outline may not be copied.';
const NOT_COMPARED = 'Nobody has compared this code with the standard yet.';

/** Merges an outline into a programme; without one, a new programme whose own words are still absent. */
export function mergeProgramme(
  held: Programme | undefined,
  draft: OutlineDraft,
  place: ProgrammePlace,
): MergedProgramme {
  const kept: Kept = [];
  const { facts, level, provider } = draft;
  const programme: Programme = {
    slug: held?.slug ?? place.slug,
    title: held?.title ?? `${place.title}, level ${level}, with ${provider}`,
    provider: held?.provider ?? provider,
    standard: held?.standard ?? place.standard,
    level,
    overview: held?.overview ?? [
      `A level ${level} apprenticeship (${place.title.toLowerCase()}) with ${provider}.`,
    ],
    numbering:
      held?.numbering ??
      `The outline prints ${sayCodes(draft.codes)}. Nobody has compared them with the standard yet.`,
    codes: draft.codes.map(
      (code) => held?.codes.find((each) => each.code === code) ?? newCode(code),
    ),
    functionalSkills: facts.functionalSkills.map((skill) => {
      const same = held?.functionalSkills.find(({ subject }) => subject === skill.subject);
      return {
        ...skill,
        credits: takeField('functionalSkills.credits', same?.credits, skill.credits, '', kept),
        tests: skill.tests.map((test, index) => ({
          name: same?.tests[index]?.name ?? test.name,
          minutes: test.minutes,
        })),
      };
    }),
    length: mergeLength(held?.length, facts.length, kept),
    delivery: facts.delivery.map((row, index) => {
      const same = { ...(held?.delivery[index] ?? row) };
      delete same.minutes;
      return { ...same, ...(row.minutes !== undefined && { minutes: row.minutes }) };
    }),
    assessment: facts.assessment.map((method, index) => {
      const same = held?.assessment[index];
      return {
        ...(same ?? method),
        weightPercent: takeField(
          'assessment.weightPercent',
          same?.weightPercent,
          method.weightPercent,
          '',
          kept,
        ),
        minutes: takeField('assessment.minutes', same?.minutes, method.minutes, '', kept),
      };
    }),
    notes: held?.notes ?? [],
    source: held?.source ?? place.source,
  };
  return { programme, kept };
}

function newCode(code: string): ProgrammeCode {
  return {
    code,
    label: { absent: NOT_LABELLED },
    alignments: { absent: NOT_COMPARED },
    reason: { absent: NOT_COMPARED },
  };
}

/** Counts of codes by kind: "17 knowledge, 15 skill and 6 behaviour codes". */
function sayCodes(codes: readonly string[]): string {
  const count = (type: string) => codes.filter((code) => ksbType(code) === type).length;
  return `${count('knowledge')} knowledge, ${count('skill')} skill and ${sayCount(count('behaviour'), 'behaviour code', 'behaviour codes')}`;
}

type Length = Programme['length'];

function mergeLength(held: Length | undefined, said: Length, kept: Kept): Length {
  const take = <K extends keyof Length>(field: K): Length[K] =>
    takeField<unknown>(`length.${field}`, held?.[field], said[field], '', kept) as Length[K];
  return {
    minimumMonths: take('minimumMonths'),
    offTheJobPercent: take('offTheJobPercent'),
    offTheJobHoursPerWeek: take('offTheJobHoursPerWeek'),
    workingWeekHours: take('workingWeekHours'),
    offTheJobIncludes: held?.offTheJobIncludes ?? takeAbsent(undefined, said.offTheJobIncludes),
  };
}
