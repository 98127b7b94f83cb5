import { describe, expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../tests/support/feed-records.ts';
import type { RawFeedRecord } from '../../../tests/support/feed-records.ts';
import { ChangeSchema } from '../../model/change.ts';
import type { Standard } from '../../model/standard.ts';
import { describeAdded, describeChange } from './describe-change.ts';

function standardOf(fields: RawFeedRecord = {}): Standard {
  const [version] = collectRecords(feedRecord(fields)).versions;
  if (!version) throw new Error('The record gives a version.');
  return version.standard;
}

const said = (fields: RawFeedRecord) => describeChange(standardOf(), standardOf(fields));

describe('describeAdded', () => {
  test('counts what the version holds', () => {
    expect(describeAdded(standardOf())).toEqual(['5 KSBs, 2 duties and 6 links between them']);
    expect(describeAdded(standardOf({ duties: [] }))).toEqual(['5 KSBs']);
    expect(
      describeAdded(standardOf({ knowledges: [], skills: [], behaviours: [], duties: [] })),
    ).toEqual(['No KSBs yet']);
  });
});

describe('describeChange', () => {
  test('says nothing of a version that is the same', () => {
    expect(said({})).toEqual([]);
  });

  test('names facts with their old and new values', () => {
    expect(
      said({
        title: 'Port keeper',
        level: 4,
        status: 'Retired',
        larsCode: 0,
        latestStartDate: '2026-12-31T00:00:00',
        regulated: true,
      }),
    ).toEqual([
      'Title: "Port keeper", was "Harbour keeper"',
      'Level: 4, was 3',
      'Regulated: yes, was no',
      'Status: Retired, was Approved',
      'LARS code: not given, was 101',
      'Last start: 31 December 2026, was not given',
    ]);
  });

  test('names long texts and lists without quoting them', () => {
    expect(
      said({ overviewOfRole: 'x'.repeat(200), keywords: ['sea'], typicalJobTitles: ['Pilot'] }),
    ).toEqual(['Overview', 'Keywords', 'Job titles']);
  });

  test('counts statements that are new, gone or in other words, and duties and their mapping', () => {
    const changed = {
      knowledges: [
        { knowledgeId: 'k-1', detail: 'How the lamps of the harbour work.' },
        { knowledgeId: 'k-2', detail: 'The tides of the harbour.' },
        { knowledgeId: 'k-3', detail: 'The log.' },
      ],
      behaviours: [],
      duties: [
        { dutyDetail: 'Keep the lights lit.', isThisACoreDuty: 1, mappedKnowledge: ['k-3'] },
        {
          dutyDetail: 'Moor boats.',
          isThisACoreDuty: 1,
          mappedKnowledge: ['k-2'],
          mappedSkills: ['s-2'],
        },
      ],
    };
    expect(said(changed)).toEqual([
      '1 KSB added: K3',
      '1 KSB taken out: B1',
      '1 KSB in other words: K1',
      '1 duty in other words: D2',
      'Mapping of 2 duties: D1 and D2',
    ]);
  });

  test('always says what the ledger takes', () => {
    const details = said({ title: 'Port "keeper"', summary: null, change: 'A\nB' });
    const change = {
      day: '2026-10-09',
      by: 'sync',
      ref: 'ST0001',
      version: '1.0',
      what: 'changed',
      details,
    };
    expect(ChangeSchema.safeParse(change).error?.issues).toBeUndefined();
  });
});
