/** An assessment plan, from a document and what content holds of it. */
import type { EpaPlan } from '../../../model/assessment-plan.ts';
import { present } from '../../../model/text.ts';
import { inSentenceCase } from '../official/identity.ts';
import type { PlanDraft } from '../plan/draft.ts';
import { sameTitle, takeField } from './held.ts';
import type { Kept } from './held.ts';
import { mergeMethod } from './method.ts';
import { mergeBlocks, mergeSections } from './sections.ts';

/** What a plan belongs to. */
export interface PlanPlace {
  /** `REF@version` whose codes it uses. */
  standard: string;
  source: string;
  /** The whole wording of a KSB in that version. */
  wordingOf: (code: string) => string | undefined;
}

/** A merged plan, and the fields that content holds and the document lacks. */
export interface MergedPlan {
  plan: EpaPlan;
  kept: Kept;
}

/** Merges a document into a plan; without one, a new plan. */
export function mergePlan(
  held: EpaPlan | undefined,
  draft: PlanDraft,
  place: PlanPlace,
): MergedPlan {
  const { facts } = draft;
  const kept: Kept = [];
  const take = <T>(field: string, before: T | undefined, now: T): T =>
    takeField<unknown>(field, before, now, '', kept) as T;
  const { onProgramme: before } = held ?? {};
  const { onProgramme: now } = facts;
  const evidence = facts.evidence ?? held?.evidence;
  const plan: EpaPlan = {
    plan: 'epa',
    ref: draft.ref,
    date: draft.date,
    standard: held?.standard ?? place.standard,
    title: held?.title ?? `${inSentenceCase(draft.name)}: end-point assessment plan`,
    level: draft.level,
    source: held?.source ?? place.source,
    integrated: take('integrated', held?.integrated, facts.integrated),
    onProgramme: {
      typicalMonths: take('onProgramme.typicalMonths', before?.typicalMonths, now.typicalMonths),
      minimumMonths: take('onProgramme.minimumMonths', before?.minimumMonths, now.minimumMonths),
      offTheJobPercent: take(
        'onProgramme.offTheJobPercent',
        before?.offTheJobPercent,
        now.offTheJobPercent,
      ),
    },
    gateway: mergeRequirements(held?.gateway, facts.gateway),
    ...(evidence && { evidence }),
    period: mergePeriod(held?.period, facts.period),
    deadlines: mergeRequirements(held?.deadlines, facts.deadlines),
    order: take('order', held?.order, facts.order),
    methods: draft.methods.map((method) =>
      mergeMethod(
        held?.methods.find(({ code }) => code === method.code),
        method,
        place.wordingOf,
        kept,
      ),
    ),
    overallRules: sameSet(held?.overallRules, facts.overallRules),
    overallTable: facts.overallTable.length ? facts.overallTable : (held?.overallTable ?? []),
    roles: facts.roles.map(({ role, responsibilities }) => {
      const same = held?.roles.find((each) => sameTitle(each.role, role));
      return { role, responsibilities: mergeBlocks(same?.responsibilities, responsibilities) };
    }),
    sections: mergeSections(held?.sections, facts.sections),
  };
  return { plan, kept };
}

type Requirements = EpaPlan['gateway'];

/** Requirements of content where they quote the same words; else the document's, with the texts of content. */
function mergeRequirements(held: Requirements | undefined, said: Requirements): Requirements {
  const quotesOf = (list: Requirements) => list.flatMap(({ quote }) => present(quote) ?? []).sort();
  if (held && quotesOf(held).join('\n') === quotesOf(said).join('\n')) return held;
  return said.map((requirement) => {
    const quote = present(requirement.quote);
    const same = held?.find((each) => quote !== undefined && each.quote === quote);
    return same ?? requirement;
  });
}

function mergePeriod(
  held: EpaPlan['period'] | undefined,
  said: EpaPlan['period'],
): EpaPlan['period'] {
  return said.map((statement) => {
    const { months, bound, quote } = statement;
    const same = held?.find(
      (each) => each.months === months && each.bound === bound && each.quote === quote,
    );
    return same ?? statement;
  });
}

/** Items of content in their order where they are the same as those of the document. */
function sameSet<T>(held: T[] | undefined, said: T[]): T[] {
  const texts = (list: T[]) =>
    list
      .map((item) => JSON.stringify(item))
      .sort()
      .join('\n');
  return held && texts(held) === texts(said) ? held : said;
}
