/** Reads a corpus back, as tests and measurements need it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedDuty } from './duties.ts';
import { CORPUS_FILES } from './make-corpus.ts';
import type { MapEntry } from './maps.ts';
import type { CorpusOrder } from './plan.ts';
import type { FeedRecord } from './record.ts';
import type { TrapId } from './trap-table.ts';
import type { StandardTruth } from './truth.ts';

/** A corpus as it lies in its folder. */
export interface ReadCorpus {
  records: FeedRecord[];
  truth: CorpusOrder & {
    /** Where each trap is: `ST0001` for a standard, `ST0001@1.0` for a version. */
    hosts: Partial<Record<TrapId, string[]>>;
    standards: StandardTruth[];
  };
  maps: MapEntry[];
}

/** One KSB of a record with the code that follows from its place. */
export interface RecordKsb {
  code: string;
  id: string;
  detail: string;
}

/** Reads all three files of a corpus. */
export function readCorpus(dir: string): ReadCorpus {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dir, name), 'utf8'));
  const { entries } = read(CORPUS_FILES.maps) as { entries: MapEntry[] };
  return {
    records: read(CORPUS_FILES.feed) as FeedRecord[],
    truth: read(CORPUS_FILES.truth) as ReadCorpus['truth'],
    maps: entries,
  };
}

/** The lists of KSBs of a record: their key, the key of the id, and the letters of the code. */
const LISTS = [
  ['knowledges', 'knowledgeId', 'K'],
  ['skills', 'skillId', 'S'],
  ['behaviours', 'behaviourId', 'B'],
  ['technicalKnowledges', 'id', 'TK'],
  ['technicalSkills', 'id', 'TS'],
  ['employabilitySkillsAndBehaviours', 'id', 'ESB'],
] as const;

/** All KSBs of a record in the order of its lists. */
export function ksbsOf(record: FeedRecord): RecordKsb[] {
  return LISTS.flatMap(([key, id, letters]) => {
    const list = (record[key] ?? []) as Record<string, string>[];
    return list.map((ksb, place) => ({
      code: `${letters}${place + 1}`,
      id: ksb[id] ?? '',
      detail: ksb.detail ?? '',
    }));
  });
}

/** All duties of a record. */
export function dutiesOf(record: FeedRecord): FeedDuty[] {
  return (record.duties ?? []) as FeedDuty[];
}

/** Number of the version of a record: `version`, or 1.0 where that is blank. */
export function versionOf(record: FeedRecord): string {
  const version = typeof record.version === 'string' ? record.version : '';
  return version.trim() === '' ? '1.0' : version;
}

/**
 * What a reader sees of a text that may hold HTML, escaped up to twice: words with one space between them.
 *
 * @example plainText('&amp;lt;p&amp;gt;One&amp;nbsp;two&amp;lt;/p&amp;gt;') // 'One two'
 */
export function plainText(text: string): string {
  let plain = text;
  // Once more than it is escaped, because a tag may hold an entity.
  for (let layer = 0; layer < 3; layer += 1) {
    plain = unescape(plain.replace(/<[^<>]*>/g, ' '));
  }
  return plain.replace(/\s+/g, ' ').trim();
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
