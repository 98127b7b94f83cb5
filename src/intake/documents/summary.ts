/** What was taken from one document, on one line. */
import { sayCount } from '../../catalogue/wording.ts';
import { present } from '../../model/text.ts';
import type { StandardDraft } from './official/draft.ts';
import type { OutlineDraft } from './outline/draft.ts';
import type { PlanDraft } from './plan/draft.ts';

/** One line: `OCC0868 2021-06-10: 11 duties, 68 KSBs, 217 links, 12 job titles, 2 qualifications`. */
export function summarise(
  draft: StandardDraft | PlanDraft | OutlineDraft,
  version: string,
): string {
  if ('methods' in draft) return `${draft.ref} ${draft.date}: ${counts(ofPlan(draft))}`;
  if (draft.kind === 'outline')
    return `${draft.provider}, ${draft.standardName}: ${counts(ofOutline(draft))}`;
  return `${draft.ref} ${version}: ${counts(ofStandard(draft))}`;
}

type Count = readonly [count: number, one: string, many: string];

function counts(list: readonly Count[]): string {
  return list.map(([count, one, many]) => sayCount(count, one, many)).join(', ');
}

function ofStandard({ kind, facts, links = [] }: StandardDraft): Count[] {
  const duties = present(facts.duties) ?? [];
  const ksbs = present(facts.ksbs) ?? [];
  const titles = present(facts.jobTitles) ?? [];
  if (kind === 'map')
    return [
      [ksbs.length, 'KSB', 'KSBs'],
      [titles.length, 'job title', 'job titles'],
      [facts.map?.keywords.length ?? 0, 'keyword', 'keywords'],
      [facts.map?.employers.length ?? 0, 'employer', 'employers'],
      [links.length, 'progression link', 'progression links'],
    ];
  return [
    [duties.length, 'duty', 'duties'],
    [ksbs.length, 'KSB', 'KSBs'],
    [duties.flatMap((duty) => present(duty.ksbs) ?? []).length, 'link', 'links'],
    [titles.length, 'job title', 'job titles'],
    [(present(facts.qualifications) ?? []).length, 'qualification', 'qualifications'],
  ];
}

function ofPlan({ ksbs, methods, facts }: PlanDraft): Count[] {
  const descriptors = methods.flatMap(({ graded }) =>
    graded.flatMap((each) => Object.values(each.descriptors)),
  );
  return [
    [ksbs.length, 'KSB', 'KSBs'],
    [methods.length, 'method', 'methods'],
    [descriptors.length, 'descriptor', 'descriptors'],
    [facts.overallTable.length, 'row of overall grades', 'rows of overall grades'],
  ];
}

function ofOutline({ codes, facts }: OutlineDraft): Count[] {
  return [
    [codes.length, 'code', 'codes'],
    [facts.delivery.length, 'row of delivery', 'rows of delivery'],
    [facts.assessment.length, 'assessment method', 'assessment methods'],
    [facts.functionalSkills.length, 'functional skill', 'functional skills'],
  ];
}
