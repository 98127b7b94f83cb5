/** One version of an apprenticeship standard as a record of the feed, with its 79 keys. */
import { writeDay, type DayShape } from './days.ts';
import { writeDetails } from './details.ts';
import { writeDuties } from './duties.ts';
import type { Option } from './body.ts';
import {
  bodyOf,
  chooseJobTitles,
  contactOf,
  mainContactOf,
  regulationOf,
  writeLevel,
  writeVersion,
} from './facts.ts';
import { escapeHtml } from './html.ts';
import {
  writeEmployers,
  writeEntryRequirements,
  writeInformation,
  writeOverview,
  writeSummary,
} from './prose.ts';
import type { Random } from './random.ts';
import type { KsbKind } from './statement.ts';
import { publishedItems, type MadeStandard, type MadeVersion } from './versions.ts';

/** A record of the feed. */
export type FeedRecord = Record<string, unknown> & { referenceNumber: string; createdDate: string };

/** Funding bands in pounds. */
const BANDS = [
  3000, 4000, 5000, 6000, 7000, 8000, 9000, 11000, 12000, 14000, 16000, 18000, 21000, 24000, 27000,
];

const PUBLIC_SITE = 'https://skillsengland.education.gov.uk';

/** Writes one version as the feed gives it. */
export function writeRecord(
  standard: MadeStandard,
  version: MadeVersion,
  edition: 1 | 2,
  random: Random,
): FeedRecord {
  const { plan, vocabulary } = standard;
  const { traps, days, status, number } = version.plan;
  const shape: DayShape = {
    offset: traps.has('date-offset'),
    none: traps.has('date-empty') ? '' : null,
  };
  const day = (text: string | undefined) => writeDay(text, shape);
  const items = publishedItems(version);
  const details = writeDetails(items, traps, random.fork('details'));
  const listed = (kind: KsbKind, key: string) =>
    items
      .filter((item) => item.kind === kind)
      .map((item) => ({ [key]: item.id, detail: details.get(item) ?? '' }));
  const options = optionsOf(version, edition);
  const hasDuties = items.length > 0 && !traps.has('no-duties');
  const duties = hasDuties ? version.body.duties : [];
  const months = 12 + plan.level * 3 + random.between(0, 3) * 3;
  const page = `${PUBLIC_SITE}/apprenticeships/${plan.ref.toLowerCase()}-v${number.replace('.', '-')}`;
  const isPlanned = status !== 'Proposal in development';
  const titles = chooseJobTitles(plan, traps, random.fork('job titles'));
  const bodies = regulationOf(random.fork('regulation'));
  const isDegree = plan.level >= 6 && random.chance(0.5);
  const prose = random.fork('prose');
  return {
    templateType: 'Structured',
    shortAssessment: false,
    larsCode: plan.lars,
    referenceNumber: plan.ref,
    learningAimClassCode: '',
    title: (traps.has('title-leading-space') ? ' ' : '') + version.title,
    status,
    approvedForDeliveryPausedStarts: false,
    url: page,
    qualificationStandardUrl: '',
    versionNumber: writeVersion(version.plan, 'versionNumber'),
    change: version.plan.place === 0 ? '' : random.pick(CHANGES),
    changedDate: day(days.updated),
    earliestStartDate: day(days.earliestStart),
    latestStartDate: day(days.latestStart),
    latestEndDate: day(days.latestEnd),
    overviewOfRole: writeOverview(vocabulary, prose),
    level: writeLevel(plan.level, traps),
    ePALength: traps.has('epa-zero') ? 0 : random.between(3, 6),
    typicalDuration: months,
    minimumHoursForCompliance: traps.has('hours-empty')
      ? ''
      : String(Math.max(187, months * 17 + random.between(0, 40))),
    maxFunding: random.pick(BANDS),
    maxFundingAdditionalInformation: '',
    route: plan.route.route,
    keywords: random.sample([plan.field, ...vocabulary.terms], random.between(3, 8)),
    jobRoles: titles.slice(0, 3),
    entryRequirements: writeEntryRequirements(prose),
    assessmentPlanUrl: isPlanned ? `${page}?view=epa` : '',
    ssa1: plan.route.route,
    ssa2: plan.pathway,
    version: writeVersion(version.plan, 'version'),
    standardInformation: isPlanned
      ? writeInformation(plan, version.body.items, items.length === 0, vocabulary, prose)
      : '',
    occupationalSummary: isPlanned ? writeSummary(version.title, vocabulary, traps, prose) : '',
    knowledges: listed('knowledge', 'knowledgeId'),
    behaviours: listed('behaviour', 'behaviourId'),
    skills: listed('skill', 'skillId'),
    optionsUnstructuredTemplate: [],
    proposalApproved: day(days.created),
    standardApproved: day(days.approved),
    standardPublished: day(days.approved),
    epaApprovalDate: day(days.approved),
    epaPublished: day(days.approved),
    fundingApprovalDate: day(days.approved),
    eQAProvider: contactOf(plan, traps),
    approvedForDelivery: day(days.approved),
    integratedApprenticeship: isDegree,
    integration: '',
    integratedDegree: isDegree ? 'integrated degree' : '',
    tbReference: `TB${plan.digits}`,
    tbMainContact: mainContactOf(plan, traps),
    involvedEmployers: writeEmployers(prose),
    otherInvolvedStakeholders: prose.chance(0.4) ? bodyOf(prose) : '',
    regulated: bodies.length > 0,
    regulatedBody: bodies[0]?.name ?? '',
    coreAndOptions: options.length > 0 || traps.has('core-and-options-without-options'),
    typicalJobTitles: titles,
    greenJobTitles: prose.chance(0.1) ? titles.slice(0, 1) : [],
    englishAndMathsQualifications: escapeHtml(
      '<p>Apprentices without level 2 English and maths will need to achieve this level before they take the end-point assessment.</p>',
    ),
    reviewDetails: prose.chance(0.3) ? 'This standard will be reviewed after three years.' : '',
    pathway: plan.pathway,
    cluster: plan.cluster,
    clusterId: Number(plan.digits) % 180,
    clusterDescription: '',
    createdDate: writeDay(days.created, { ...shape, none: '' }) ?? '',
    lastUpdated: day(days.updated),
    occupationalStandardApprovalDate: day(days.approved),
    banners: prose.chance(0.05) ? ['This apprenticeship is in the process of being revised.'] : [],
    occupationCode: `OCC${plan.digits}`,
    occupationalStandardUrl: `${PUBLIC_SITE}/occupations/OCC${plan.digits}-v${number.replace('.', '-')}`,
    standardPageUrl: page,
    qualifications: qualificationsOf(version.title, prose),
    professionalRecognition: prose.chance(0.3) ? [`${bodyOf(prose)} for Associate`] : [],
    duties: writeDuties(items, duties, options, traps, vocabulary, random.fork('duties')),
    options: options.map(({ id, title, occupationCode }) => ({
      optionId: id,
      title,
      occupationCode,
    })),
    regulationDetail: bodies,
    optionsUnstructuredKsbMapping: null,
    careerStarter: prose.chance(0.1),
    coronationEmblem: prose.chance(0.1),
    publishDate: writeDay(days.published, { ...shape, none: '' }),
  };
}

/** The older of two records of one version: what it says must never be shown. */
export function supersede(record: FeedRecord): FeedRecord {
  const marked = `SUPERSEDED-${record.referenceNumber} words of the older record.`;
  const [first, ...rest] = record.knowledges as { knowledgeId: string; detail: string }[];
  return {
    ...record,
    createdDate: record.createdDate.replace(/^\d{4}/, (year) => String(Number(year) - 1)),
    overviewOfRole: marked,
    knowledges: first ? [{ ...first, detail: marked }, ...rest] : rest,
  };
}

const CHANGES = [
  'Revised version of the standard and end-point assessment plan',
  'End-point assessment plan revised',
  'Occupational standard, end-point assessment plan and funding band revised',
  'Standard and funding band adjusted. Apprentices may switch to the new version',
  'Knowledge, skills and behaviours updated in line with current practice',
  'Regulation details updated',
];

function optionsOf({ body, plan }: MadeVersion, edition: 1 | 2): Option[] {
  const [first, second, ...rest] = body.options;
  if (!first || !second || plan.status === 'Proposal in development') return [];
  const { traps } = plan;
  if (traps.has('option-id-twice')) return [first, { ...second, id: first.id }, ...rest];
  if (edition === 2 && traps.has('later-option-gone')) return [first, ...rest];
  if (edition === 2 && traps.has('later-option-title')) {
    return [{ ...first, title: `${first.title} (revised)` }, second, ...rest];
  }
  return [...body.options];
}

function qualificationsOf(title: string, random: Random) {
  const count = random.chance(0.7) ? 0 : random.between(1, 3);
  return Array.from({ length: count }, (_, place) => ({
    qualificationId: random.uuid(),
    title: `Level ${place + 2} Diploma for the ${title}`,
    level: String(place + 2),
    anyAdditionalInformation: '',
  }));
}
