/** Places an assessment plan into content. */
import type { Finding } from '../../../catalogue/finding.ts';
import { fullWording, wordsOf } from '../../../catalogue/discrepancies/naming.ts';
import { compareVersions } from '../../../catalogue/catalogue.ts';
import type { EpaPlan } from '../../../model/assessment-plan.ts';
import { parseId, standardId } from '../../../model/ids.ts';
import type { Standard } from '../../../model/standard.ts';
import { present } from '../../../model/text.ts';
import { mergePlan } from '../merge/plan.ts';
import { mergeStandard } from '../merge/standard.ts';
import { inSentenceCase } from '../official/identity.ts';
import type { PlanDraft } from '../plan/draft.ts';
import { keptInContent } from '../rules/kept-in-content.ts';
import { wordedOtherwise } from '../rules/worded-otherwise.ts';
import type { Placed, Run } from './run.ts';
import { sourceFor } from './source.ts';
import { setStandard, sourceIdOf } from './standard.ts';

/** Places an assessment plan, and its standard where nothing else states the KSBs. */
export function placePlan(path: string, draft: PlanDraft, run: Run): Placed {
  const { held } = run;
  const entry = held.content.plans.find(
    ({ data }) => data.plan === 'epa' && data.ref === draft.ref && data.date === draft.date,
  );
  const before = entry && (held.now(entry) as EpaPlan);
  const name = inSentenceCase(draft.name);
  const source =
    before?.source ?? sourceFor(run, sourceIdOf(draft), 'plan', name, draft, draft.date);
  const findings: Finding[] = [];
  const standard = standardOfPlan(draft, before, held.standards());
  const isOwn = !standard || standard.source === source;
  const stated = isOwn ? stateByPlan(standard, draft, name, source) : standard;
  if (isOwn) setStandard(run, stated);
  const id = standardId(stated.ref, stated.version);
  const wordings = new Map((present(stated.ksbs) ?? []).map((ksb) => [ksb.code, fullWording(ksb)]));
  if (!isOwn)
    for (const { line, ...ksb } of draft.ksbs)
      if (wordings.get(ksb.code) !== fullWording(ksb))
        findings.push(wordedOtherwise.found(path, line, ksb.code, id));
  const merged = mergePlan(before, draft, {
    standard: id,
    source,
    wordingOf: (code) => wordings.get(code),
  });
  const target = `assessment-plans/${draft.ref}/${draft.date}.yaml`;
  held.set('assessment-plan', target, merged.plan, entry);
  findings.push(...merged.kept.map((field) => keptInContent.found(path, field, target)));
  return { standard: id, target, findings };
}

/**
 * The version whose codes a plan uses: that of the plan as held, else the one that states the same codes and most
 * of the same words; the newest of several.
 */
function standardOfPlan(
  draft: PlanDraft,
  before: EpaPlan | undefined,
  standards: readonly Standard[],
): Standard | undefined {
  const versions = standards.filter(({ ref }) => ref === draft.ref).sort(compareVersions);
  if (before) return versions.find(({ version }) => version === parseId(before.standard).version);
  const shares = versions.map((version) => ({ version, share: shareStated(version, draft) }));
  const [best] = shares.toReversed().sort((a, b) => b.share - a.share);
  return best && best.share >= SAME_VERSION ? best.version : undefined;
}

/** Least share of the statements of a plan that are those of its version. */
const SAME_VERSION = 0.5;

/** Share of the statements of a plan that a version words alike; 0 where their codes differ. */
function shareStated({ ksbs }: Standard, draft: PlanDraft): number {
  const held = new Map((present(ksbs) ?? []).map((ksb) => [ksb.code, wordsOf(fullWording(ksb))]));
  const isSame = held.size === draft.ksbs.length && draft.ksbs.every(({ code }) => held.has(code));
  const same = draft.ksbs.filter((ksb) => held.get(ksb.code) === wordsOf(fullWording(ksb)));
  return isSame ? same.length / draft.ksbs.length : 0;
}

/** A version as its plan states it. */
function stateByPlan(
  before: Standard | undefined,
  draft: PlanDraft,
  title: string,
  source: string,
): Standard {
  const { standard } = mergeStandard(
    before,
    {
      kind: 'plan',
      ref: draft.ref,
      version: before?.version ?? draft.date,
      facts: {
        kind: before?.kind ?? 'apprenticeship',
        level: draft.level,
        title,
        updated: draft.date,
        ksbs: draft.ksbs.map(({ code, title: heading, statement }) => ({
          code,
          ...(heading !== undefined && { title: heading }),
          statement,
        })),
      },
    },
    source,
  );
  return standard;
}
