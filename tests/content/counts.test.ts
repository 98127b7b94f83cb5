/** The numbers that a reader of the five source documents finds, asserted one by one. */
import { describe, expect, it } from 'vitest';
import { countCoverage } from '../../src/catalogue/coverage.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { StandardVersion } from '../../src/catalogue/catalogue.ts';
import { buildMatrix } from '../../src/catalogue/views/matrix.ts';
import { present } from '../../src/model/text.ts';
import type { EpaPlan } from '../../src/model/assessment-plan.ts';

const catalogue = loadCatalogue('content');

function held(id: string): StandardVersion {
  const version = catalogue.versions.get(id);
  if (!version) throw new Error(`${id} is not held.`);
  return version;
}

function planOf(id: string): EpaPlan {
  const { plan } = held(id);
  if (plan?.plan !== 'epa') throw new Error(`${id} has no end-point assessment plan.`);
  return plan;
}

describe('the occupational standard OCC0868', () => {
  const version = held('OCC0868@2021-06-10');
  const counts = countCoverage(version);

  it('has 31 knowledge, 31 skills and 6 behaviours', () => {
    expect(counts.byType).toEqual({ knowledge: 31, skill: 31, behaviour: 6 });
  });
  it('has 11 duties with 217 links to KSBs', () => {
    expect([counts.duties, counts.links]).toEqual([11, 217]);
    expect(buildMatrix(version).links).toBe(217);
  });
  it('names every KSB in at least one duty', () => {
    expect(counts.withoutDuty).toEqual([]);
  });
  it('has 12 job titles, 6 responsibilities and 2 groups that the role works with', () => {
    const { jobTitles, responsibilities, worksWith } = version.standard;
    expect([jobTitles, responsibilities, worksWith].map((list) => present(list)?.length)).toEqual([
      12, 6, 2,
    ]);
  });
  it('has 2 Higher Technical Qualifications with awarding body and day of approval', () => {
    expect(
      present(version.standard.qualifications)?.map(({ awardingBody, type, approved }) => [
        awardingBody,
        type,
        approved,
      ]),
    ).toEqual([
      ['NCG', 'HTQ', '2024-05-02'],
      ['Royal Holloway and Bedford New College', 'HTQ', '2024-12-19'],
    ]);
  });
  it('says that it is not the latest approved version', () => {
    expect(version.standard.newerVersion?.notice).toBe(
      'This is not the latest approved version of this apprenticeship.',
    );
  });
  it('is level 4, of the route Care services, updated 10 June 2021, not regulated', () => {
    const { level, route, updated, regulated } = version.standard;
    expect([level, route, updated, regulated]).toEqual([4, 'Care services', '2021-06-10', false]);
  });
});

describe('the occupational map page OCC0088B', () => {
  const { standard } = held('OCC0088B@undated');
  const counts = countCoverage(held('OCC0088B@undated'));

  it('has 22 knowledge, 22 skills and 6 behaviours, and no duties, with the reason', () => {
    expect(counts.byType).toEqual({ knowledge: 22, skill: 22, behaviour: 6 });
    expect(standard.duties).toEqual({ absent: 'The occupational map page lists no duties.' });
  });
  it('gives the median salary, the SOC code and four sub-unit groups', () => {
    expect(standard.map?.medianSalary).toEqual({ pounds: 35492, per: 'year' });
    const soc = present(standard.map?.soc);
    expect([soc?.code, soc?.subUnitGroups.length]).toEqual(['2236', 4]);
  });
  it('has 97 entries of employers, 7 keywords and two options', () => {
    expect([
      standard.map?.employers.length,
      standard.map?.keywords.length,
      standard.options.length,
    ]).toEqual([97, 7, 2]);
  });
  it('records its flags as absent with the reason, and each flag has a glossary entry', async () => {
    const { MAP_FLAGS } = await import('../../src/model/standard.ts');
    const terms = new Set(catalogue.glossary.map(({ id }) => id));
    expect(standard.map?.flags).toHaveProperty('absent');
    expect(MAP_FLAGS.filter((flag) => !terms.has(flag))).toEqual([]);
  });
  it('has one progression link in and four out, known by level only', () => {
    const into = catalogue.progression.filter(({ to }) => to.ref === 'OCC0088B');
    const out = catalogue.progression.filter(({ from }) => from.ref === 'OCC0088B');
    expect(into.map(({ from }) => from.level)).toEqual([3]);
    expect(out.map(({ to }) => to.level)).toEqual([4, 5, 5, 6]);
    expect(
      [...into.map(({ from }) => from.ref), ...out.map(({ to }) => to.ref)].every(
        (ref) => typeof ref === 'object',
      ),
    ).toBe(true);
  });
});

describe('the assessment plan ST0663', () => {
  const plan = planOf('ST0663@2022-05-22');
  const counts = countCoverage(held('ST0663@2022-05-22'));

  it('has 19 knowledge, 23 skills and 11 behaviours, and no duties', () => {
    expect(counts.byType).toEqual({ knowledge: 19, skill: 23, behaviour: 11 });
    expect(counts.duties).toBe(0);
  });
  it('has 3 methods that grade 37, 14 and 10 KSBs by 120 descriptors', () => {
    expect(plan.methods.map(({ descriptors }) => descriptors.length)).toEqual([37, 14, 10]);
    expect(counts.descriptors).toBe(120);
  });
  it('has a pass descriptor only for two KSBs of method 3', () => {
    const passOnly = plan.methods.map(({ descriptors }) =>
      descriptors
        .filter(({ distinction }) => typeof distinction === 'object')
        .map(({ ksb }) => ksb),
    );
    expect(passOnly).toEqual([[], [], ['K17', 'B7']]);
  });
  it('maps every KSB to a method: 34, 13 and 10', () => {
    expect(counts.withoutMethod).toEqual([]);
    expect(plan.methods.map(({ ksbs }) => ksbs.length)).toEqual([34, 13, 10]);
  });
  it('has a test of 40 questions and 66 marks with the bands 53–66, 46–52 and 0–45', () => {
    const test = plan.methods[2]?.test;
    expect([test?.questions, test?.marks]).toEqual([40, 66]);
    expect(test?.bands).toEqual([
      { grade: 'distinction', from: 53, to: 66 },
      { grade: 'pass', from: 46, to: 52 },
      { grade: 'fail', from: 0, to: 45 },
    ]);
  });
  it('says the EPA period three ways and prints 14 rows of overall grades', () => {
    expect(plan.period.map(({ months }) => months)).toEqual([3, 1, 4]);
    expect(plan.overallTable.length).toBe(14);
  });
});

describe("the provider's outline", () => {
  const programme = catalogue.programmes.get('quest-early-intervention-practitioner');

  it('prints 17 knowledge, 15 skills and 6 behaviours of an earlier numbering', () => {
    const letters = programme?.codes.map(({ code }) => code.charAt(0)) ?? [];
    expect(
      ['K', 'S', 'B'].map((letter) => letters.filter((each) => each === letter).length),
    ).toEqual([17, 15, 6]);
  });
  it('gives each code a label and a reason of our own', () => {
    expect(programme?.codes.length).toBe(38);
    expect(programme?.codes.filter(({ label, reason }) => !label || !reason)).toEqual([]);
  });
  it('has two assessment methods of 60 and 30 minutes at 50% each', () => {
    expect(
      programme?.assessment.map(({ minutes, weightPercent }) => [minutes, weightPercent]),
    ).toEqual([
      [60, 50],
      [30, 50],
    ]);
  });
  it('has functional skills of 5 and 5 credits with tests of 75, 75, 30 and 90 minutes', () => {
    expect(programme?.functionalSkills.map(({ credits }) => credits)).toEqual([5, 5]);
    expect(
      programme?.functionalSkills.flatMap(({ tests }) => tests.map(({ minutes }) => minutes)),
    ).toEqual([75, 75, 30, 90]);
  });
  it('lasts 12 months at least, with 20% off the job: 7 hours of a 35-hour week', () => {
    expect(programme?.length).toMatchObject({
      minimumMonths: 12,
      offTheJobPercent: 20,
      offTheJobHoursPerWeek: 7,
      workingWeekHours: 35,
    });
  });
});

describe('early help guidance', () => {
  const overview = catalogue.guidance.get('overview')?.data;

  it('names 15 groups more likely to need help and 4 less likely to receive it', () => {
    expect([overview?.moreLikely?.length, overview?.lessLikely?.length]).toEqual([15, 4]);
  });
  it('has an overview and a page for each of the four nations', () => {
    expect([...catalogue.guidance.keys()].sort()).toEqual([
      'england',
      'northern-ireland',
      'overview',
      'scotland',
      'wales',
    ]);
  });
});

describe('other references', () => {
  it('lead to the standard that is held', () => {
    expect(
      Object.fromEntries([...catalogue.aliases].map(([ref, alias]) => [ref, alias.ref])),
    ).toEqual({
      ST0868: 'OCC0868',
      ST0088: 'OCC0088B',
      OCC0663: 'ST0663',
    });
  });
});

describe('discrepancies found by code in the assessment plan ST0663', () => {
  const codesOf = (kind: string) =>
    catalogue.discrepancies
      .filter((item) => item.kind === kind)
      .flatMap(({ about }) => about.flatMap(({ codes = [] }) => codes));

  it('are 7 KSBs graded under a method that the mapping does not give them', () => {
    expect(new Set(codesOf('graded-not-mapped'))).toEqual(
      new Set(['K3', 'K16', 'K19', 'S10', 'B6', 'B7', 'B8']),
    );
  });
  it('are 3 KSBs mapped to a method whose grading leaves them out', () => {
    expect(new Set(codesOf('mapped-not-graded'))).toEqual(new Set(['K3', 'K16', 'B8']));
  });
  it('are 24 KSBs worded otherwise in the grading than in the mapping', () => {
    expect(codesOf('wording-differs').length).toBe(24);
  });
  it('are 2 KSBs with a pass descriptor and no distinction', () => {
    expect(codesOf('pass-only').sort()).toEqual(['B7', 'K17']);
  });
  it('are one EPA period said three ways', () => {
    const [period, ...more] = catalogue.discrepancies.filter(
      ({ kind }) => kind === 'period-differs',
    );
    expect(more).toEqual([]);
    expect(period?.title).toBe('The EPA period is said in 3 ways: 3, 1 and 4 months.');
    expect(period?.places.length).toBe(3);
  });
  it('are 13 cases of overall grades not in the table, distinction, pass, distinction among them', () => {
    const notes = catalogue.discrepancies
      .filter(({ kind }) => kind === 'grade-not-in-table')
      .map(({ note }) => note ?? '');
    expect(notes.flatMap((note) => note.split(': ')[1]?.split('; ') ?? []).length).toBe(13);
    expect(notes.some((note) => note.endsWith(': distinction, pass, distinction.'))).toBe(true);
  });
});
