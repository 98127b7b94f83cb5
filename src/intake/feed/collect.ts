/** Collects the records of a feed as versions, one for each number of a standard, with all that was found. */
import { standardId } from '../../model/ids.ts';
import { toStandard } from './convert.ts';
import type { FeedFinding } from './finding.ts';
import { heldStatements } from './meaning.ts';
import { readRecord, readRef } from './read-record.ts';
import { DROPPING_RULES, RECORD_RULES } from './record-rules.ts';
import type { FeedRecord } from './record.ts';
import { isRaw } from './record-values.ts';
import { duplicateVersion } from './rules/duplicate-version.ts';
import { noReference } from './rules/no-reference.ts';
import { unsoundVersion } from './rules/unsound-version.ts';
import type { FeedVersion } from './subjects.ts';
import { STANDARD_RULES, WHOLE_RULES } from './version-rules.ts';

/** What a feed, or several, hold. */
export interface CollectedFeed {
  /** In order of reference and version. */
  versions: FeedVersion[];
  /** `REF@version` of those that were dropped: the feed has them, but not soundly. */
  dropped: ReadonlySet<string>;
  /** Kinds of reference that the feeds hold: `ST`. */
  kinds: ReadonlySet<string>;
  findings: FeedFinding[];
  records: number;
}

/** How to collect. */
export interface CollectOptions {
  day: string;
  /** References to take; all where empty. */
  only?: readonly string[];
  /** Whether to keep the feed's ids of statements. */
  keepIds?: boolean;
}

/** A record that was taken: a version, or none where it was dropped, and what was found in it. */
interface Taken {
  index: number;
  createdGiven: string;
  version: FeedVersion | undefined;
  findings: FeedFinding[];
}

/** Takes records one by one, so that none is kept longer than it needs. */
export function createCollector({ day, only = [], keepIds = false }: CollectOptions) {
  const taken = new Map<string, Taken>();
  const findings: FeedFinding[] = [];
  const kinds = new Set<string>();
  let records = 0;

  /** Takes one object of a feed. */
  function take(from: string, raw: unknown, index: number): void {
    records += 1;
    const ref = isRaw(raw) ? readRef(raw) : undefined;
    if (!isRaw(raw) || ref === undefined) {
      findings.push(...noReference.run({ from, index, raw }));
      return;
    }
    kinds.add(ref.slice(0, 2));
    if (only.length && !only.includes(ref)) return;
    const record = readRecord(raw, ref, index);
    const id = standardId(ref, record.version);
    const other = taken.get(id);
    const fresh = examine(record, day, keepIds);
    if (!other) {
      taken.set(id, fresh);
      return;
    }
    const [kept, left] = isLater(other, fresh) ? [other, fresh] : [fresh, other];
    const place = `${ref} ${record.version}`;
    findings.push(...duplicateVersion.run({ place, kept, left }));
    taken.set(id, kept);
  }

  /** Looks at all versions together. */
  function finish(): CollectedFeed {
    const all = [...taken.values()];
    const versions = all.flatMap(({ version }) => version ?? []).sort(compareFeedVersions);
    const standards = Map.groupBy(versions, ({ standard }) => standard.ref);
    return {
      versions,
      dropped: new Set([...taken].flatMap(([id, { version }]) => (version ? [] : [id]))),
      kinds,
      records,
      findings: [
        ...findings,
        ...all.flatMap((one) => one.findings),
        ...[...standards.values()].flatMap((group) =>
          STANDARD_RULES.flatMap((rule) => rule.run(group)),
        ),
        ...WHOLE_RULES.flatMap((rule) => rule.run(versions)),
      ],
    };
  }

  return { take, finish };
}

function examine(record: FeedRecord, day: string, keepIds: boolean): Taken {
  const { index, createdGiven } = record;
  const without = (found: FeedFinding[]) => ({
    index,
    createdGiven,
    version: undefined,
    findings: found,
  });
  const unsound = DROPPING_RULES.flatMap((rule) => rule.run({ record, day }));
  if (unsound.length) return without(unsound);
  const standard = toStandard(record);
  const refused = unsoundVersion.run(standard);
  if (refused.length) return without(refused);
  const ids = keepIds
    ? { ids: new Map(heldStatements(record).map(({ id, code }) => [id, code])) }
    : {};
  return {
    index,
    createdGiven,
    version: { index, createdGiven, standard, ...ids },
    findings: RECORD_RULES.flatMap((rule) => rule.run({ record, day })),
  };
}

/** Whether the record that came first was made later than the one that came after it. */
function isLater(first: Taken, second: Taken): boolean {
  return first.createdGiven > second.createdGiven;
}

function compareFeedVersions({ standard: a }: FeedVersion, { standard: b }: FeedVersion): number {
  return a.ref.localeCompare(b.ref, 'en') || compareNumbers(a.version, b.version);
}

/** Orders version numbers by their parts: 1.9 before 1.10. */
export function compareNumbers(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
