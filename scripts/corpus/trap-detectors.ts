/** Finds each trap in a corpus from its files alone, for the tests of the corpus maker. */
import { dutiesOf, ksbsOf, plainText, versionOf, type ReadCorpus } from './read-corpus.ts';
import type { FeedRecord } from './record.ts';
import { escapeHtml } from './html.ts';
import type { TrapId } from './trap-table.ts';

/** Whether a corpus holds a trap. */
type Detector = (corpus: ReadCorpus) => boolean;

type LaterTrap = Extract<TrapId, `later-${string}`>;

const text = (record: FeedRecord, key: string): string =>
  typeof record[key] === 'string' ? record[key] : '';

const inRecord =
  (found: (record: FeedRecord) => boolean): Detector =>
  ({ records }) =>
    records.some(found);

const inStatement = (found: (detail: string) => boolean): Detector =>
  inRecord((record) => ksbsOf(record).some(({ detail }) => found(detail)));

/** The records of each standard in the order of their versions, each version once. */
function standards({ records }: ReadCorpus): FeedRecord[][] {
  const groups = new Map<string, Map<string, FeedRecord>>();
  for (const record of records) {
    const group = groups.get(record.referenceNumber) ?? new Map<string, FeedRecord>();
    groups.set(record.referenceNumber, group.set(versionOf(record), record));
  }
  const minor = (record: FeedRecord) => Number(versionOf(record).split('.')[1]);
  return [...groups.values()].map((group) =>
    [...group.values()].sort((one, other) => minor(one) - minor(other)),
  );
}

const inStandard =
  (found: (versions: FeedRecord[]) => boolean): Detector =>
  (corpus) =>
    standards(corpus).some(found);

const inPair = (found: (one: FeedRecord, other: FeedRecord) => boolean): Detector =>
  inStandard((versions) =>
    versions.some((one, place) => {
      const other = versions[place + 1];
      return other !== undefined && found(one, other);
    }),
  );

const daysBetween = (one: string, other: string): number =>
  (Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / 86_400_000;

const mappedOf = (duty: ReturnType<typeof dutiesOf>[number]) => [
  ...duty.mappedKnowledge,
  ...duty.mappedSkills,
  ...duty.mappedBehaviour,
];

const optionsOf = (record: FeedRecord) =>
  (record.options ?? []) as { optionId: string; title: string }[];

const isFeedApprenticeship = (record: FeedRecord) => record.referenceNumber.startsWith('ST');
const isApproved = (record: FeedRecord) => record.status === 'Approved for delivery';
const DATES = ['earliestStartDate', 'latestStartDate', 'latestEndDate', 'approvedForDelivery'];

/** How to find each trap of a first edition. */
export const DETECTORS: Readonly<Record<Exclude<TrapId, LaterTrap>, Detector>> = {
  'version-gap': inPair(
    (one, other) => Number(versionOf(other).slice(2)) - Number(versionOf(one).slice(2)) > 1,
  ),
  'title-changed': inPair(
    (one, other) => text(one, 'title').trim() !== text(other, 'title').trim(),
  ),
  'approved-twice': inStandard((versions) => versions.filter(isApproved).length > 1),
  'start-overlap': inPair(
    (one, other) => daysBetween(text(one, 'latestStartDate'), text(other, 'earliestStartDate')) < 0,
  ),
  'start-gap': inPair(
    (one, other) => daysBetween(text(one, 'latestStartDate'), text(other, 'earliestStartDate')) > 1,
  ),
  'lars-zero-retired': inStandard(
    (versions) =>
      isFeedApprenticeship(versions[0] as FeedRecord) &&
      versions.every(({ status, larsCode }) => status === 'Retired' && larsCode === 0),
  ),
  'lars-zero-approved': inRecord(
    (record) =>
      isApproved(record) &&
      record.larsCode === 0 &&
      daysBetween(text(record, 'approvedForDelivery'), '2026-10-09') > 14,
  ),
  'lars-shared': (corpus) => {
    const codes = standards(corpus).flatMap(([first]) => (first?.larsCode ? [first.larsCode] : []));
    return new Set(codes).size < codes.length;
  },
  'curly-quotes': inStatement((detail) => /‘.*’/.test(detail) && /\w’s/.test(detail)),
  'straight-quotes': inStatement((detail) => /"[^"]+"/.test(detail)),
  'lower-case-start': inStatement((detail) => /^\p{Ll}/u.test(plainText(detail))),
  'html-entity': inStatement((detail) => detail.includes(' &amp; ')),
  'statement-list': inStatement((detail) => /:<ul>\s*<li>/.test(detail)),
  'maps-label-differs': ({ maps }) =>
    maps.some(({ occupation }) => {
      const skills = (occupation?.skills ?? []) as { skillId: string }[];
      return skills.some(({ skillId }, place) => skillId !== `S${place + 1}`);
    }),
  'maps-soc-zero': ({ maps }) =>
    maps.some(({ occupation }) => {
      const soc = occupation?.soc as { soc2020Code: number } | undefined;
      return soc?.soc2020Code === 0;
    }),
  'maps-missing': ({ maps }) => maps.some(({ occupation }) => occupation === null),
  'progression-missing': ({ maps }) => maps.some(({ progression }) => progression === null),
  'progression-pair-twice': ({ maps }) =>
    maps.some(({ progression }) => {
      const pairs = (progression?.progressions ?? []).map((pair) => JSON.stringify(pair));
      return new Set(pairs).size < pairs.length;
    }),
  'no-structured-ksbs': inRecord(
    (record) =>
      ksbsOf(record).length === 0 &&
      dutiesOf(record).length === 0 &&
      text(record, 'standardInformation').includes('&lt;strong&gt;K1'),
  ),
  'no-duties': inRecord(
    (record) =>
      isFeedApprenticeship(record) && ksbsOf(record).length > 0 && dutiesOf(record).length === 0,
  ),
  'duty-without-ksbs': inRecord((record) =>
    dutiesOf(record).some((duty) => duty.dutyDetail !== '.' && mappedOf(duty).length === 0),
  ),
  'duty-maps-nearly-all': inRecord((record) => {
    const count = ksbsOf(record).length;
    // Small standards have duties that need most of their KSBs in any case.
    return count > 45 && dutiesOf(record).some((duty) => mappedOf(duty).length === count - 2);
  }),
  'duty-unknown-ksb': inRecord((record) => {
    const ids = new Set(ksbsOf(record).map(({ id }) => id));
    return dutiesOf(record).some((duty) => mappedOf(duty).some((id) => !ids.has(id)));
  }),
  'duty-unknown-option': inRecord((record) => {
    const ids = new Set(optionsOf(record).map(({ optionId }) => optionId));
    return dutiesOf(record).some(({ mappedOptions }) => mappedOptions.some((id) => !ids.has(id)));
  }),
  'ksb-without-duty': inRecord((record) => {
    const mapped = new Set(dutiesOf(record).flatMap(mappedOf));
    return mapped.size > 0 && ksbsOf(record).some(({ id }) => !mapped.has(id));
  }),
  'option-id-twice': inRecord((record) => {
    const options = optionsOf(record);
    return new Set(options.map(({ optionId }) => optionId)).size < options.length;
  }),
  'core-and-options-without-options': inRecord(
    (record) => record.coreAndOptions === true && optionsOf(record).length === 0,
  ),
  'statement-twice': inPair((one, other) => {
    const repeated = (record: FeedRecord) => {
      const texts = ksbsOf(record).map(({ detail }) => plainText(detail));
      return new Set(texts).size < texts.length;
    };
    return repeated(one) && !repeated(other);
  }),
  'record-twice': ({ records }) => {
    const keys = records.map((record) => `${record.referenceNumber}@${versionOf(record)}`);
    const days = records.map((record, place) => `${keys[place] ?? ''} ${record.createdDate}`);
    return new Set(keys).size < keys.length && new Set(days).size === days.length;
  },
  'version-blank': inRecord(({ version }) => version === ''),
  'version-differs': inRecord(({ version, versionNumber }) => version !== versionNumber),
  'level-as-text': inRecord(({ level }) => typeof level === 'string'),
  'title-leading-space': inRecord((record) => text(record, 'title').startsWith(' ')),
  'job-title-twice': inRecord((record) => {
    const titles = record.typicalJobTitles as string[];
    return new Set(titles).size < titles.length;
  }),
  'statement-br': inStatement((detail) => /<br ?\/?>/.test(detail)),
  'statement-closing-tag': inStatement((detail) => /^[^<]*<\/p>$/.test(detail)),
  'statement-nbsp': inStatement((detail) => detail.includes('&nbsp;')),
  'statement-escaped-once': inStatement((detail) => detail.startsWith('&lt;p&gt;')),
  'statement-escaped-twice': inStatement((detail) => detail.startsWith('&amp;lt;p&amp;gt;')),
  'statement-spaces': inStatement((detail) => / {2}|^ | $/.test(detail)),
  'summary-escaped-twice': inRecord((record) =>
    text(record, 'occupationalSummary').startsWith('&amp;lt;p&amp;gt;'),
  ),
  'summary-filler': inRecord(
    (record) => text(record, 'occupationalSummary') === escapeHtml('<p>.</p>'),
  ),
  'summary-script': inRecord((record) =>
    text(record, 'occupationalSummary').includes('&lt;script&gt;'),
  ),
  'filler-duty': inRecord((record) =>
    dutiesOf(record).some(({ dutyDetail }) => dutyDetail === '.'),
  ),
  'filler-criteria': inRecord((record) =>
    dutiesOf(record).some(
      ({ dutyDetail, criteriaForMeasuringPerformance }) =>
        dutyDetail !== '.' && criteriaForMeasuringPerformance === '.',
    ),
  ),
  'date-offset': inRecord((record) => text(record, 'earliestStartDate').endsWith(' +00:00')),
  'date-empty': inRecord((record) => DATES.some((key) => record[key] === '')),
  'hours-empty': inRecord(({ minimumHoursForCompliance }) => minimumHoursForCompliance === ''),
  'personal-contact': inRecord((record) => JSON.stringify(record).includes('PERSONAL-')),
  'epa-zero': inRecord(({ ePALength }) => ePALength === 0),
};

/** How to find each trap of a second edition beside the first. */
export const LATER_DETECTORS: Readonly<
  Record<LaterTrap, (first: ReadCorpus, second: ReadCorpus) => boolean>
> = {
  'later-gone': (first, second) => standards(second).length < standards(first).length,
  'later-version': (first, second) =>
    beside(first, second).some(([before, after]) => !before && after !== undefined),
  'later-statement': (first, second) =>
    beside(first, second).some(([before, after]) => {
      if (!before || !after) return false;
      const texts = (record: FeedRecord) => ksbsOf(record).map(({ detail }) => plainText(detail));
      const old = texts(before);
      return texts(after).filter((one, place) => one !== old[place]).length === 1;
    }),
  'later-option-title': (first, second) =>
    beside(first, second).some(([before, after]) => {
      const old = new Map(
        (before ? optionsOf(before) : []).map((one) => [one.optionId, one.title]),
      );
      return (after ? optionsOf(after) : []).some(
        ({ optionId, title }) => old.has(optionId) && old.get(optionId) !== title,
      );
    }),
  'later-option-gone': (first, second) =>
    beside(first, second).some(
      ([before, after]) => before && after && optionsOf(after).length < optionsOf(before).length,
    ),
};

/** The records of both editions, by standard and version. */
function beside(
  first: ReadCorpus,
  second: ReadCorpus,
): [before: FeedRecord | undefined, after: FeedRecord | undefined][] {
  const index = ({ records }: ReadCorpus) =>
    new Map(records.map((record) => [`${record.referenceNumber}@${versionOf(record)}`, record]));
  const [before, after] = [index(first), index(second)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => [before.get(key), after.get(key)]);
}
