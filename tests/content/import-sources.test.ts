/**
 * The importer against the source documents of the shipped content. The documents are no part of the project:
 * where they are not beside it, one test says so.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { EpaPlan } from '../../src/model/assessment-plan.ts';
import type { Programme } from '../../src/model/programme.ts';
import { present } from '../../src/model/text.ts';
import { inWorkshop } from '../support/import.ts';

const FOLDER = '../shared/sources';
const documents = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const pathOf = (number: string) =>
  join(FOLDER, documents.find((name) => name.startsWith(number)) ?? number);
const textOf = (number: string) => readFileSync(pathOf(number), 'utf8');

const SAID = {
  '000': 'OCC0868 2021-06-10: 11 duties, 68 KSBs, 217 links, 12 job titles, 2 qualifications',
  '001':
    'Quest Training, Early Intervention Practitioner: 38 codes, 7 rows of delivery, 2 assessment methods, 2 functional skills',
  '003': 'OCC0088B undated: 50 KSBs, 1 job title, 7 keywords, 97 employers, 5 progression links',
  '004': 'ST0663 2022-05-22: 53 KSBs, 3 methods, 120 descriptors, 14 rows of overall grades',
};

if (documents.length === 0) {
  it(`${FOLDER} is not beside the project, so no source document is imported`, () => {
    expect(documents).toEqual([]);
  });
} else {
  const shipped = loadCatalogue('content');

  describe.each(Object.entries(SAID))('Document %s', (number, said) => {
    it('says nothing else than the shipped content, and no passage of it is without a place', async () => {
      const { out, code } = await inWorkshop({ copyOf: 'content' }, ({ run, save }) =>
        run([save('any-name', textOf(number))], { check: true }),
      );
      expect(out).toEqual([said, 'No difference to content.']);
      expect(code).toBe(0);
    });
  });

  it.each([
    ['000', 'K9: Methods used', 'K9: Method used', 'ksbs[8].statement (K9)'],
    ['000', 'Duty 3 Manage cases', 'Duty 3 Manage case', 'duties[2].statement (D3)'],
    ['000', 'K3 K11 K20 K29', 'K3 K11 K20', 'duties[10].ksbs (D11)'],
    [
      '000',
      '19/12/2024',
      '18/12/2024',
      'qualifications[1].approved (CertHE Health and Social Care)',
    ],
    ['003', '£35,492', '£35,493', 'map.medianSalary.pounds'],
    ['003', 'Level 6', 'Level 7', 'links[4].to.level (occ0088b-out-4)'],
    [
      '004',
      '| Distinction | Explains the importance',
      '| Distinction | Explains importance',
      'methods[0].descriptors[9].distinction (AM1 K16)',
    ],
    [
      '004',
      'Distinction | 53 | 66',
      'Distinction | 52 | 66',
      'methods[2].test.bands[0].from (AM3)',
    ],
    ['004', 'Pass | 46 | 52', 'Pass | 46 | 51', 'methods[2].test.bands[1].to (AM3)'],
    ['004', 'a maximum of 3 month(s)', 'a maximum of 6 month(s)', 'period[0].months'],
    [
      '004',
      'The independent assessor must be unobtrusive',
      'The assessor must be unobtrusive',
      'methods[1].sections[1].blocks (AM2 delivery)',
    ],
    ['001', '30 minutes\n', '45 minutes\n', 'delivery[3].minutes'],
  ])('In document %s, "%s" as "%s" is found', async (number, from, to, field) => {
    const text = textOf(number).replace(from, to);
    expect(text).not.toBe(textOf(number));
    const { out, code } = await inWorkshop({ copyOf: 'content' }, ({ run, save }) =>
      run([save('any-name', text)], { check: true }),
    );
    expect(out.some((line) => line.includes(`: ${field}: content has `))).toBe(true);
    expect(code).toBe(1);
  });

  describe('Imported into a folder without content, they give', () => {
    const imported = inWorkshop('none', async ({ run, save, dir, files }) => {
      const paths = Object.keys(SAID).map((number) => save(`page-${number}`, textOf(number)));
      const { code } = await run(paths);
      return { code, catalogue: loadCatalogue(dir), files: files() };
    });

    it.each(['OCC0868@2021-06-10', 'OCC0088B@undated', 'ST0663@2022-05-22'])(
      'the statements, duties and facts of %s',
      async (id) => {
        const { code, catalogue } = await imported;
        const [is, was] = [catalogue, shipped].map((each) => each.versions.get(id)?.standard);
        expect(code).toBe(0);
        expect(is?.ksbs).toEqual(was?.ksbs);
        for (const field of [
          'duties',
          'summary',
          'worksWith',
          'responsibilities',
          'jobTitles',
        ] as const)
          expect(present<unknown>(is?.[field])).toEqual(present<unknown>(was?.[field]));
        expect(present(is?.qualifications)).toEqual(present(was?.qualifications));
        expect([is?.title, is?.level, is?.kind]).toEqual([was?.title, was?.level, was?.kind]);
        expect(is?.map?.employers).toEqual(was?.map?.employers);
        expect(is?.map?.soc).toEqual(was?.map?.soc);
      },
    );

    it('the methods, descriptors and grading of the assessment plan', async () => {
      const { catalogue } = await imported;
      const [is, was] = [catalogue, shipped].map(
        (each) => each.versions.get('ST0663@2022-05-22')?.plan as EpaPlan,
      );
      expect(is?.methods.map(({ ksbs }) => ksbs)).toEqual(was?.methods.map(({ ksbs }) => ksbs));
      expect(is?.methods.map(({ descriptors }) => descriptors)).toEqual(
        was?.methods.map(({ descriptors }) => descriptors),
      );
      expect(is?.methods[2]?.test?.bands).toEqual(was?.methods[2]?.test?.bands);
      expect(is?.overallTable).toEqual(was?.overallTable);
      expect(is?.overallRules).toEqual(was?.overallRules);
      expect(is?.onProgramme).toEqual(was?.onProgramme);
    });

    it('the codes and the rows of the outline, and none of its sentences', async () => {
      const { catalogue, files } = await imported;
      const [is, was] = [catalogue, shipped].map(
        (each) => [...each.programmes.values()][0] as Programme,
      );
      expect(is?.codes.map(({ code }) => code)).toEqual(was?.codes.map(({ code }) => code));
      expect(is?.delivery.map(({ minutes }) => minutes)).toEqual(
        was?.delivery.map(({ minutes }) => minutes),
      );
      const path = Object.keys(files).find((name) => name.startsWith('programmes/')) ?? '';
      const source = runsOf(textOf('001'));
      expect(runsOf(files[path] ?? '').size).toBeGreaterThan(100);
      expect([...runsOf(files[path] ?? '')].filter((run) => source.has(run))).toEqual([]);
    });
  });

  it('The guidance, which is no document of these kinds, is refused', async () => {
    const { out, code } = await inWorkshop('none', ({ run }) => run([pathOf('002')]));
    expect(out[0]).toContain('The document is of no known kind');
    expect(code).toBe(1);
  });
}

/** Every run of twelve words of a text. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, index) => words.slice(index, index + 12).join(' ')));
}
