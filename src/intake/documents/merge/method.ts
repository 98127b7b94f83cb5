/** One assessment method, from a document and what content holds of it. */
import type { Descriptor, Method, Test } from '../../../model/assessment-plan.ts';
import { isAbsent, present } from '../../../model/text.ts';
import type { MethodDraft } from '../plan/draft.ts';
import type { Graded } from '../plan/grading.ts';
import { sameTitle, takeAbsent, takeField } from './held.ts';
import type { Kept } from './held.ts';
import { mergeSections } from './sections.ts';

/** Merges a document into a method; `wordingOf` gives the whole wording of a KSB in the standard. */
export function mergeMethod(
  held: Method | undefined,
  { graded, ...draft }: MethodDraft,
  wordingOf: (code: string) => string | undefined,
  kept: Kept,
): Method {
  const take = <T>(field: string, before: T | undefined, now: T): T =>
    takeField<unknown>(`methods.${draft.code}.${field}`, before, now, '', kept) as T;
  const test = draft.test ? mergeTest(held?.test, draft.test) : held?.test;
  const share = draft.distinctionShare ?? held?.distinctionShare;
  return {
    code: draft.code,
    title: held && sameTitle(held.title, draft.title) ? held.title : draft.title,
    shortTitle: held?.shortTitle ?? draft.title,
    ksbs: draft.ksbs,
    durations: draft.durations.map((duration) => {
      const same = held?.durations.find(
        ({ minutes, bound }) => minutes === duration.minutes && bound === duration.bound,
      );
      return same ?? duration;
    }),
    extraTimePercent: take('extraTimePercent', held?.extraTimePercent, draft.extraTimePercent),
    questions: take('questions', held?.questions, draft.questions),
    grades: take('grades', held?.grades, draft.grades),
    ...(share !== undefined && { distinctionShare: share }),
    fail: take('fail', held?.fail, draft.fail),
    descriptors: graded.map((each) =>
      mergeDescriptor(
        held?.descriptors.find(({ ksb }) => ksb === each.ksb),
        each,
        wordingOf(each.ksb),
      ),
    ),
    ...(test && { test }),
    sections: mergeSections(held?.sections, draft.sections),
  };
}

function mergeDescriptor(
  held: Descriptor | undefined,
  { ksb, descriptors, wordings }: Graded,
  statement: string | undefined,
): Descriptor {
  const { pass, merit, distinction } = descriptors;
  const none = (grade: string) => ({
    absent: `The grading table has no ${grade} descriptor for this KSB under this method.`,
  });
  const differs = (wording: string | undefined) =>
    wording !== undefined && wording !== statement ? wording : undefined;
  const wording = {
    ...(differs(wordings.pass) !== undefined && { pass: wordings.pass }),
    ...(differs(wordings.distinction) !== undefined && { distinction: wordings.distinction }),
  };
  return {
    ksb,
    pass: takeAbsent(reasonOf(held?.pass), pass ?? none('pass')),
    ...(merit !== undefined && { merit }),
    distinction: takeAbsent(reasonOf(held?.distinction), distinction ?? none('distinction')),
    ...(Object.keys(wording).length > 0 && { wording }),
  };
}

/** Of what content holds, the reason of an absence alone: descriptors are those of the document. */
function reasonOf(held: Descriptor['pass'] | undefined) {
  return isAbsent(held) ? held : undefined;
}

function mergeTest(held: Test | undefined, said: Test): Test {
  const types = present(said.questionTypes);
  return {
    ...said,
    closedBook: takeAbsent(held?.closedBook, said.closedBook),
    questionTypes: types
      ? types.map((type) => {
          const same = present(held?.questionTypes)?.find(({ name }) => sameTitle(name, type.name));
          return {
            ...type,
            name: same?.name ?? type.name,
            count: takeAbsent(same?.count, type.count),
          };
        })
      : takeAbsent(held?.questionTypes, said.questionTypes),
    apprenticesPerInvigilator: takeAbsent(
      held?.apprenticesPerInvigilator,
      said.apprenticesPerInvigilator,
    ),
  };
}
