/** Invented records of the standards feed, and what the rules of the feed say of them. */
import { createCollector } from '../../src/intake/feed/collect.ts';
import type { CollectedFeed } from '../../src/intake/feed/collect.ts';
import { compareFeedFindings, writeFeedFinding } from '../../src/intake/feed/finding.ts';

/** A record of the feed: any fields. */
export type RawFeedRecord = Record<string, unknown>;

/** Contacts of people in the sound record, which must never be written anywhere. */
export const CONTACTS = [
  'Ada Contact',
  '1 Private Lane, Harbour',
  'ada.contact@example.org',
  'Main Contact Person',
];

/** Day on which the rules look at the records. */
export const FEED_DAY = '2026-10-09';

/** A record in which no rule finds anything. */
export const SOUND_RECORD: RawFeedRecord = {
  referenceNumber: 'ST0001',
  occupationCode: 'OCC0001',
  larsCode: 101,
  title: 'Harbour keeper',
  level: 3,
  route: 'Transport and logistics',
  pathway: 'Harbours',
  cluster: 'Keeping',
  status: 'Approved for delivery',
  version: '1.0',
  versionNumber: '1.0',
  createdDate: '2024-01-03T00:00:00',
  publishDate: '2024-01-20T00:00:00',
  lastUpdated: '2024-02-01T00:00:00 +00:00',
  approvedForDelivery: '2024-01-15T00:00:00',
  earliestStartDate: '2024-03-01T00:00:00',
  latestStartDate: null,
  latestEndDate: '',
  change: 'First version',
  typicalDuration: 18,
  ePALength: 3,
  minimumHoursForCompliance: '418',
  maxFunding: 9000,
  overviewOfRole: 'Keep a small harbour.',
  occupationalSummary:
    '&lt;p&gt;A harbour keeper looks after:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;lights&lt;/li&gt;&lt;li&gt;moorings&lt;/li&gt;&lt;/ul&gt;',
  regulated: false,
  knowledges: [
    { knowledgeId: 'k-1', detail: 'How the lights of the harbour work.' },
    { knowledgeId: 'k-2', detail: 'The tides of the harbour.' },
  ],
  skills: [
    { skillId: 's-1', detail: 'Trim and light a lamp.' },
    { skillId: 's-2', detail: 'Moor a boat in a cross wind.' },
  ],
  behaviours: [{ behaviourId: 'b-1', detail: 'Be calm in bad weather.' }],
  duties: [
    {
      dutyID: 'd-1',
      dutyDetail: 'Keep the lights lit.',
      isThisACoreDuty: 1,
      criteriaForMeasuringPerformance: '.',
      mappedKnowledge: ['k-1'],
      mappedSkills: ['s-1'],
      mappedBehaviour: ['b-1'],
      mappedOptions: [],
    },
    {
      dutyID: 'd-2',
      dutyDetail: 'Moor visiting boats.',
      isThisACoreDuty: 1,
      criteriaForMeasuringPerformance: '.',
      mappedKnowledge: ['k-2'],
      mappedSkills: ['s-2'],
      mappedBehaviour: ['b-1'],
      mappedOptions: [],
    },
  ],
  coreAndOptions: false,
  options: [],
  typicalJobTitles: ['Harbour keeper', 'Lamplighter'],
  keywords: ['harbour'],
  qualifications: [],
  eQAProvider: {
    providerName: 'Office of Harbours',
    contactName: CONTACTS[0],
    contactAddress: CONTACTS[1],
    contactEmail: CONTACTS[2],
    webLink: 'https://example.org/',
  },
  tbMainContact: CONTACTS[3],
  standardPageUrl: 'https://example.org/st0001',
  assessmentPlanUrl: 'https://example.org/st0001-plan',
};

/** The sound record with other fields. */
export function feedRecord(fields: RawFeedRecord = {}): RawFeedRecord {
  return { ...SOUND_RECORD, ...fields };
}

/** The next version of the sound record with other fields: one that follows it without a finding. */
export function nextRecord(fields: RawFeedRecord = {}): RawFeedRecord {
  return feedRecord({
    version: '1.1',
    versionNumber: '1.1',
    status: 'In development',
    earliestStartDate: null,
    ...fields,
  });
}

/** What comes of records, without a file and without content. */
export function collectRecords(...records: readonly unknown[]): CollectedFeed {
  const collector = createCollector({ day: FEED_DAY });
  for (const [place, raw] of records.entries()) collector.take('feed.json', raw, place + 1);
  return collector.finish();
}

/** What a rule says of records, each finding as it is printed; what all rules say where none is named. */
export function saidOf(rule: string | undefined, ...records: readonly unknown[]): string[] {
  return collectRecords(...records)
    .findings.filter((finding) => rule === undefined || finding.rule === rule)
    .sort(compareFeedFindings)
    .map(writeFeedFinding);
}
