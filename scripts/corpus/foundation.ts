/** Records of foundation apprenticeships and of apprenticeship units: no duties, other lists of KSBs. */
import { writeDay, type DayShape } from './days.ts';
import { writeDetails } from './details.ts';
import { chooseJobTitles, contactOf, regulationOf, writeLevel, writeVersion } from './facts.ts';
import { writeOverview } from './prose.ts';
import type { Random } from './random.ts';
import type { FeedRecord } from './record.ts';
import type { KsbKind } from './statement.ts';
import type { MadeStandard, MadeVersion } from './versions.ts';

const PUBLIC_SITE = 'https://skillsengland.education.gov.uk';

/** Writes one version of a foundation apprenticeship or of an apprenticeship unit. */
export function writeShortRecord(
  standard: MadeStandard,
  version: MadeVersion,
  related: readonly { name: string; reference: string }[],
  random: Random,
): FeedRecord {
  const { plan, vocabulary } = standard;
  const { traps, days, status, number } = version.plan;
  const shape: DayShape = {
    offset: traps.has('date-offset'),
    none: traps.has('date-empty') ? '' : null,
  };
  const day = (text: string | undefined) => writeDay(text, shape);
  const details = writeDetails(version.body.items, traps, random.fork('details'));
  const listed = (kind: KsbKind) =>
    version.body.items
      .filter((item) => item.kind === kind)
      .map((item) => ({ id: item.id, detail: details.get(item) ?? '' }));
  const bodies = regulationOf(random);
  const common = {
    referenceNumber: plan.ref,
    title: (traps.has('title-leading-space') ? ' ' : '') + version.title,
    status,
    version: writeVersion(version.plan, 'version'),
    versionNumber: writeVersion(version.plan, 'versionNumber'),
    change: '',
    changedDate: day(days.updated),
    createdDate: writeDay(days.created, { ...shape, none: '' }) ?? '',
    publishDate: writeDay(days.published, { ...shape, none: '' }),
    lastUpdated: day(days.updated),
    approvedForDelivery: day(days.approved),
    earliestStartDate: day(days.earliestStart),
    latestStartDate: day(days.latestStart),
    latestEndDate: day(days.latestEnd),
    level: writeLevel(plan.level, traps),
    maxFunding: random.pick([1000, 2000, 3500, 4500]),
    route: plan.route.route,
    keywords: random.sample([plan.field, ...vocabulary.terms], 5),
    typicalJobTitles: chooseJobTitles(plan, traps, random),
    regulated: bodies.length > 0,
    regulatedBody: bodies[0]?.name ?? '',
    regulationDetail: bodies,
    technicalKnowledges: listed('knowledge'),
    technicalSkills: listed('skill'),
  };
  const page = `${PUBLIC_SITE}/${plan.kind === 'FA' ? 'foundation-apprenticeships' : 'apprenticeship-units'}/${plan.ref.toLowerCase()}-v${number.replace('.', '-')}`;
  if (plan.kind === 'AU') {
    return {
      ...common,
      learningAimClassCode: `ZSC0${plan.digits}`,
      minimumHoursForCompliance: random.between(30, 140),
      entryRequirements: '',
      greenJobTitles: [],
      whoIsItFor: writeOverview(vocabulary, random),
      apprenticeshipUnitUrl: page,
    };
  }
  return {
    ...common,
    larsCode: plan.lars,
    assessmentChanged: false,
    assessmentPlanUrl: `${page}?view=assessment`,
    eQAProvider: contactOf(plan, traps),
    employabilitySkillsAndBehaviours: listed('behaviour'),
    foundationApprenticeshipUrl: page,
    standardPageUrl: page,
    minimumHoursForCompliance: traps.has('hours-empty') ? '' : '187',
    overviewOfRole: writeOverview(vocabulary, random),
    qualifications: [],
    relatedOccupations: related,
    typicalDuration: 8,
  };
}
