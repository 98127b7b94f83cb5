/** Reads one object of the feed as a record: which standard and version it is, and all that we take of it. */
import type { Apprenticeship, StandardKind, Status } from '../../model/standard.ts';
import { isFiller, readBlocks } from './feed-text.ts';
import type { FeedText } from './feed-text.ts';
import { readDuties, readOptions, readStatements } from './record-parts.ts';
import { valuesOf } from './record-values.ts';
import type { RawRecord, Values } from './record-values.ts';
import type { FeedRecord } from './record.ts';

const KINDS: Record<string, StandardKind> = {
  ST: 'apprenticeship',
  FA: 'foundation-apprenticeship',
  AU: 'apprenticeship-unit',
};

const STATUSES: Record<string, Status> = {
  'approved for delivery': 'approved',
  'in development': 'in-development',
  'proposal in development': 'proposal-in-development',
  retired: 'retired',
  withdrawn: 'withdrawn',
};

/** The reference of a record of the feed; undefined where it has none that is one. */
export function readRef({ referenceNumber }: RawRecord): string | undefined {
  const ref = typeof referenceNumber === 'string' ? referenceNumber.trim() : '';
  return /^(?:ST|FA|AU)\d{4}$/.test(ref) ? ref : undefined;
}

/** Reads a record whose reference is known. */
export function readRecord(raw: RawRecord, ref: string, index: number): FeedRecord {
  const values = valuesOf(raw);
  const given = { version: values.word('version'), versionNumber: values.word('versionNumber') };
  const kind = KINDS[ref.slice(0, 2)] ?? 'apprenticeship';
  const statusGiven = values.word('status');
  const levelGiven = values.word('level');
  const summary = readBlocks(
    typeof raw['occupationalSummary'] === 'string' ? raw['occupationalSummary'] : '',
  );
  const jobTitles = values.texts('typicalJobTitles');
  const occupation = values.word('occupationCode');
  if (occupation !== '' && !OCCUPATION.test(occupation))
    values.odd.push({
      field: 'occupationCode',
      given: JSON.stringify(occupation),
      wanted: 'a reference such as "OCC0868"',
    });
  return {
    index,
    ref,
    version: given.version || given.versionNumber || '1.0',
    given,
    kind,
    title: values.text('title'),
    titleSpace: typeof raw['title'] === 'string' && /^\s/.test(raw['title']),
    level: /^[2-8]$/.test(levelGiven) ? Number(levelGiven) : undefined,
    levelGiven,
    status: STATUSES[statusGiven.toLowerCase()],
    statusGiven,
    route: values.text('route'),
    regulated: values.flag('regulated'),
    occupation: OCCUPATION.test(occupation) ? occupation : undefined,
    notices: Array.isArray(raw['banners']) ? values.texts('banners').texts : [],
    summary: summary.blocks.some((block) => typeof block !== 'string' || !isFiller(block))
      ? summary.blocks
      : [],
    summaryEscapedTwice: summary.escapedTwice,
    jobTitles: jobTitles.texts,
    repeatedTitles: jobTitles.repeated,
    coreAndOptions: values.flag('coreAndOptions') ?? false,
    options: readOptions(values),
    statements: readStatements(values),
    duties: readDuties(values),
    listsQualifications: Array.isArray(raw['qualifications']) && raw['qualifications'].length > 0,
    facts: readFacts(values, kind),
    updated: values.day('lastUpdated') ?? values.day('changedDate'),
    published: values.day('publishDate'),
    createdGiven: values.word('createdDate'),
    odd: values.odd,
    broken: values.broken,
  };
}

const OCCUPATION = /^OCC\d{4}[A-Z]?$/;

/** Facts that only the feed gives; a unit counts its length in hours, so that its months are unknown. */
function readFacts(values: Values, kind: StandardKind): Apprenticeship {
  const isUnit = kind === 'apprenticeship-unit';
  const overview = values.text('overviewOfRole');
  const keywords = values.texts('keywords').texts;
  return withoutGaps({
    overview: said(isFiller(overview.text) ? values.text('whoIsItFor') : overview),
    pathway: said(values.text('pathway')),
    cluster: said(values.text('cluster')),
    larsCode: values.count('larsCode'),
    typicalMonths: isUnit ? undefined : values.count('typicalDuration'),
    epaMonths: values.count('ePALength'),
    offTheJobHours: values.count('minimumHoursForCompliance'),
    maxFunding: values.count('maxFunding'),
    earliestStart: values.day('earliestStartDate'),
    latestStart: values.day('latestStartDate'),
    latestEnd: values.day('latestEndDate'),
    approved: values.day('approvedForDelivery'),
    created: values.day('createdDate'),
    change: said(values.text('change')),
    keywords: keywords.length ? keywords : undefined,
    regulatedBody: said(values.text('regulatedBody')),
    assessmentPlan: values.address('assessmentPlanUrl'),
    page: values.address('standardPageUrl', 'foundationApprenticeshipUrl', 'apprenticeshipUnitUrl'),
  });
}

/** A text that says something, else undefined. */
function said({ text }: FeedText): string | undefined {
  return isFiller(text) ? undefined : text;
}

function withoutGaps<T extends object>(facts: {
  [K in keyof T]: T[K] | undefined;
}): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}
