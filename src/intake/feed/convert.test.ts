import { describe, expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../tests/support/feed-records.ts';
import type { RawFeedRecord } from '../../../tests/support/feed-records.ts';
import type { Standard } from '../../model/standard.ts';

/** The version that a record gives. */
function standardOf(fields: RawFeedRecord): Standard {
  const { versions, findings } = collectRecords(feedRecord(fields));
  const [version] = versions;
  if (!version) throw new Error(JSON.stringify(findings));
  return version.standard;
}

describe('A record', () => {
  test('gives its statements the codes of their places, and says so', () => {
    const standard = standardOf({});
    expect(standard.numbering).toBe('by-place');
    expect(standard.ksbs).toMatchObject([
      { code: 'K1' },
      { code: 'K2' },
      { code: 'S1' },
      { code: 'S2' },
      { code: 'B1' },
    ]);
  });

  test('of a foundation apprenticeship has TK, TS and ESB, and no duties', () => {
    const lists = ['technicalKnowledges', 'technicalSkills', 'employabilitySkillsAndBehaviours'];
    const standard = standardOf({
      referenceNumber: 'FA0001',
      level: 2,
      ...{ knowledges: undefined, skills: undefined, behaviours: undefined, duties: undefined },
      ...Object.fromEntries(
        lists.map((list) => [
          list,
          [
            { id: 'a', detail: `First of ${list}.` },
            { id: 'b', detail: 'Second.' },
          ],
        ]),
      ),
      standardPageUrl: undefined,
      foundationApprenticeshipUrl: 'https://example.org/fa0001',
    });
    expect(standard.kind).toBe('foundation-apprenticeship');
    expect(standard.ksbs).toMatchObject(
      ['TK1', 'TK2', 'TS1', 'TS2', 'ESB1', 'ESB2'].map((code) => ({ code })),
    );
    expect(standard.duties).toEqual({ absent: 'The feed lists no duties for this version.' });
    expect(standard.apprenticeship?.page).toBe('https://example.org/fa0001');
  });

  test('of a unit counts its length in hours, so that its months are left out', () => {
    const unit = standardOf({
      referenceNumber: 'AU0001',
      typicalDuration: 30,
      overviewOfRole: '',
      whoIsItFor: 'All.',
    });
    expect(unit.kind).toBe('apprenticeship-unit');
    expect(unit.apprenticeship).not.toHaveProperty('typicalMonths');
    expect(unit.apprenticeship?.overview).toBe('All.');
  });

  test('ties the duties of an option to it, and those of the core to none', () => {
    const duty = { mappedKnowledge: ['k-1'], mappedOptions: ['{O-1}'] };
    const standard = standardOf({
      coreAndOptions: true,
      options: [{ optionId: 'o-1', title: ' Night watch', occupationCode: 'OCC0001A' }],
      duties: [
        { ...duty, dutyDetail: 'Watch.', isThisACoreDuty: 0 },
        { ...duty, dutyDetail: 'Keep.', isThisACoreDuty: 1 },
      ],
    });
    expect(standard.options).toEqual([
      { id: 'night-watch', title: 'Night watch', ref: 'OCC0001A' },
    ]);
    expect(standard.duties).toEqual([
      { code: 'D1', statement: 'Watch.', ksbs: ['K1'], options: ['night-watch'] },
      { code: 'D2', statement: 'Keep.', ksbs: ['K1'] },
    ]);
  });

  test('lists each KSB of a duty once, in the order of the codes', () => {
    const duties = [
      { dutyDetail: 'All.', mappedBehaviour: ['b-1'], mappedKnowledge: ['k-2', 'k-1', 'k-2'] },
    ];
    expect(standardOf({ duties }).duties).toMatchObject([{ ksbs: ['K1', 'K2', 'B1'] }]);
  });

  test('says of everything that the feed leaves empty why it is absent', () => {
    const empty = standardOf({
      lastUpdated: '',
      route: '',
      regulated: null,
      occupationalSummary: '&lt;p&gt;.&lt;/p&gt;',
      typicalJobTitles: [],
      occupationCode: '',
    });
    expect(empty).toMatchObject({
      updated: { absent: 'The feed prints no day of update.' },
      route: { absent: 'The feed names no route.' },
      regulated: { absent: 'The feed does not say whether the occupation is regulated.' },
      summary: { absent: 'The feed gives no summary of the occupation.' },
      jobTitles: { absent: 'The feed lists no job titles.' },
      related: [],
    });
  });

  test('tells qualifications that cannot be shown from none', () => {
    expect(standardOf({}).qualifications).toEqual({ absent: 'The feed lists no qualifications.' });
    expect(standardOf({ qualifications: [{ title: 'Diploma' }] }).qualifications).toEqual({
      absent: 'The feed names qualifications without their awarding body and day of approval.',
    });
  });
});
