/** The import as a whole: what it prints, what it writes, and when it writes nothing. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, documentText, inWorkshop } from '../../../tests/support/import.ts';
import { checkContent } from '../../checks/index.ts';

const ALL = [
  'standard-harbour-keeper.txt',
  'map-harbour-pilot.html',
  'plan-lamplighter.txt',
  'plan-beacon-warden.html',
  'plan-ferry-pilot.txt',
  'outline-harbour.md',
  'outline-lamplighter.html',
].map((name) => join(DOCUMENTS, name));

const STANDARD = 'standards/OCC9910/1.2.yaml';
const PLAN = 'assessment-plans/ST9911/2023-02-01.yaml';

test('Every invented document is imported somewhere in these tests', () => {
  expect(readdirSync(DOCUMENTS).length).toBe(ALL.length + 2);
});

describe('An import of every kind of document', () => {
  test('says on one line for each what it took, in the order in which they are named', async () => {
    const { out, code } = await inWorkshop('invented', ({ run }) => run(ALL));
    expect(out.slice(0, ALL.length)).toEqual([
      'OCC9910 1.2: 2 duties, 5 KSBs, 6 links, 3 job titles, 1 qualification',
      'OCC9910A undated: 4 KSBs, 2 job titles, 2 keywords, 3 employers, 2 progression links',
      'ST9911 2023-02-01: 5 KSBs, 2 methods, 9 descriptors, 5 rows of overall grades',
      'ST9912 2022-11-30: 5 KSBs, 4 methods, 10 descriptors, 5 rows of overall grades',
      'ST9914 2023-09-25: 5 KSBs, 2 methods, 9 descriptors, 4 rows of overall grades',
      'Quayside College, Harbour Keeper & Pilot: 5 codes, 2 rows of delivery, 2 assessment methods, 2 functional skills',
      'Lamp School Ltd, Lamplighter: 4 codes, 1 row of delivery, 0 assessment methods, 0 functional skills',
    ]);
    expect(code).toBe(0);
  });

  test('leaves content that passes its checks', async () => {
    await inWorkshop('invented', async ({ run, dir }) => {
      await run(ALL);
      const { findings, counts } = checkContent(dir);
      expect(findings).toEqual([]);
      expect(counts).toMatchObject({ versions: 7, plans: 5, programmes: 3, progression: 5 });
    });
  });

  test('changes nothing when it is run again', async () => {
    await inWorkshop('none', async ({ run, files }) => {
      await run(ALL);
      const before = files();
      const { out, code } = await run(ALL);
      expect(out.at(-1)).toBe('content says the same already. Nothing was written.');
      expect(code).toBe(0);
      expect(files()).toEqual(before);
      expect((await run(ALL, { check: true })).out.at(-1)).toBe('No difference to content.');
    });
  });

  test('gives the same bytes whatever the order of the files', async () => {
    const written = (paths: string[]) =>
      inWorkshop('none', async ({ run, files }) => {
        await run(paths);
        return files();
      });
    expect(await written(ALL.toReversed())).toEqual(await written(ALL));
  });

  test('is entered in the ledger once, for each version', async () => {
    const ledger = await inWorkshop('none', async ({ run, files }) => {
      await run(ALL);
      await run(ALL);
      return JSON.parse(files()['changes.json'] ?? '') as { changes: object[] };
    });
    expect(ledger.changes).toContainEqual({
      ...{ day: '2026-11-22', by: 'import', ref: 'ST9911', version: '2023-02-01', what: 'added' },
      details: [
        '5 KSBs',
        'New assessment plan of 1 February 2023',
        'New outline of Lamp School Ltd',
      ],
    });
    expect(ledger.changes.length).toBe(5);
  });
});

describe('What people wrote into content stays when a page is imported again', () => {
  const importTwice = (path: string, document: string, ...edits: [string, string][]) =>
    inWorkshop('none', async ({ run, files, save, dir }) => {
      const page = save('page', documentText(document));
      await run([page]);
      const text = edits.reduce((all, [from, to]) => all.replace(from, to), files()[path] ?? '');
      writeFileSync(join(dir, path), text);
      const { out } = await run([page]);
      return { before: text, after: files()[path], last: out.at(-1) };
    });

  test.each([
    [STANDARD, 'standard-harbour-keeper.txt', 'level: 3', 'shortTitle: Keeper\nlevel: 3'],
    [
      STANDARD,
      'standard-harbour-keeper.txt',
      '      - the tide',
      '      # high and low\n      - the tide',
    ],
    [PLAN, 'plan-lamplighter.txt', 'shortTitle: Lamp Test', 'shortTitle: Lamps'],
    [PLAN, 'plan-lamplighter.txt', 'The copy shows no list of the grades', 'No list of the grades'],
    [
      PLAN,
      'plan-lamplighter.txt',
      '  - text: English and mathematics at level 1.',
      '  - text: English and sums.',
    ],
    [PLAN, 'plan-lamplighter.txt', 'part: night round', 'part: the round by night'],
    [PLAN, 'plan-lamplighter.txt', 'where: summary table', 'where: the table'],
  ])('In %s of %s, "%s"', async (path, document, from, to) => {
    const { before, after, last } = await importTwice(path, document, [from, to]);
    expect(after).toBe(before);
    expect(last).toBe('content says the same already. Nothing was written.');
  });

  test('Notes beside fields that do not change stay where another field does', async () => {
    const { after } = await importTwice(
      STANDARD,
      'standard-harbour-keeper.txt',
      ['level: 3', 'level: 4 # asked the harbour board'],
      ['statement: Trim a lamp.', 'statement: Trim lamps.'],
      ['title: Harbour keeper & pilot', '# as on the page\ntitle: Harbour keeper & pilot'],
    );
    expect(after).toContain('# as on the page\ntitle: Harbour keeper & pilot\nlevel: 3 # asked');
    expect(after).toContain('statement: Trim a lamp.\n');
  });
});

describe('With --check', () => {
  test('every difference is printed with its line, both values, and nothing is written', async () => {
    await inWorkshop('none', async ({ run, files, save }) => {
      await run([save('page.txt', documentText('standard-harbour-keeper.txt'))]);
      const before = files();
      const changed = documentText(
        'standard-harbour-keeper.txt',
        ['  6. Level: 3', '  6. Level: 4'],
        ['S1: Trim a lamp.', 'S1: Trim lamps.'],
        ['K2\nS2', 'K1 K2\nS2'],
      );
      const { out, code } = await run([save('page.txt', changed)], { check: true });
      expect(out.slice(1)).toEqual([
        `content/${STANDARD}:6: level: content has 3, the document has 4.`,
        `content/${STANDARD}:37: duties[1].ksbs (D2): content has K2, S2, the document has K1, K2, S2.`,
        `content/${STANDARD}:44: ksbs[2].statement (S1): content has "Trim a lamp.", the document has "Trim lamps.".`,
        '3 differences to content. Nothing was written.',
      ]);
      expect(code).toBe(1);
      expect(files()).toEqual(before);
    });
  });

  test('a document that content does not hold is a difference', async () => {
    const { out, code } = await inWorkshop('invented', ({ run }) =>
      run(ALL.slice(0, 1), { check: true }),
    );
    expect(out.slice(1)).toEqual([
      'content/sources.yaml:1: sources (occ9910-standard): content lacks it.',
      `content/${STANDARD}: is not in content yet.`,
      '2 differences to content. Nothing was written.',
    ]);
    expect(code).toBe(1);
  });
});

describe('Nothing is written, and nothing is lost', () => {
  const refused = (text: string, ...more: string[]) =>
    inWorkshop('invented', async ({ run, files, save }) => {
      const before = files();
      const { out, code } = await run([save('page.txt', text), ...more]);
      expect(files()).toEqual(before);
      expect(out.at(-1)).toBe('Nothing was written.');
      expect(code).toBe(1);
      return out;
    });

  test('where one document of several is cut', async () => {
    const out = await refused(
      documentText('standard-harbour-keeper.txt').slice(0, 1200),
      ...ALL.slice(1),
    );
    expect(out).toEqual([expect.stringContaining('page.txt:'), 'Nothing was written.']);
  });

  test('where the content would not be sound', async () => {
    const out = await refused(
      documentText(
        'standard-harbour-keeper.txt',
        ['K1 K2\nS1', 'K1 K3\nS1'],
        ['K2\nS2', 'K3\nS2'],
        ['K2: W', 'K3: W'],
      ),
    );
    expect(out.slice(0, -1)).toEqual([
      `content/${STANDARD}:41: ksbs[1].code: K2 is missing: after K1 comes K3. Add what is missing, or mend the numbers.`,
    ]);
  });

  test('where the content cannot be read', async () => {
    await inWorkshop('invented', async ({ run, files, dir }) => {
      writeFileSync(join(dir, 'sources.yaml'), 'sources: [');
      const before = files();
      const { out, code } = await run(ALL);
      expect(out[0]).toContain('content/sources.yaml:1: The file cannot be read');
      expect(code).toBe(1);
      expect(files()).toEqual(before);
    });
  });
});

describe('The source of a new document', () => {
  test('is the one that is named', async () => {
    const files = await inWorkshop('invented', async ({ run, files: after }) => {
      await run(ALL.slice(0, 1), { source: 'harbour-standard' });
      return after();
    });
    expect(files[STANDARD]).toContain('\nsource: harbour-standard\n');
    expect(files['sources.yaml']).not.toContain('occ9910');
  });

  test('is entered with what the document says where there is none', async () => {
    const files = await inWorkshop('none', async ({ run, files: after }) => {
      await run(ALL.slice(0, 1), { source: 'our-copy' });
      return after();
    });
    expect(files['sources.yaml'])
      .toBe(`# yaml-language-server: $schema=../public/data/schema/sources.json
sources:
  - id: our-copy
    title: Harbour keeper & pilot, occupational standard OCC9910
    publisher: Skills England
    rightsHolder: Crown copyright
    address:
      absent: The saved copy does not carry its address.
    licence: OGL-3.0
    licenceNotice: Crown copyright © 2025. You may re-use this information under the terms of the Open Government Licence.
    use: quoted
    updated: 2024-01-03
    checked: 2026-11-22
`);
  });
});

test('A map page without a version adds to the version that states the same KSBs', async () => {
  const map = documentText('map-harbour-pilot.txt')
    .replaceAll('OCC9910A', 'OCC9910')
    .replace(/K1: Ships[\s\S]*all weathers/, () =>
      documentText('standard-harbour-keeper.txt')
        .replace(/^[\s\S]*(?=K1: Lights)|Certificate[\s\S]*$/g, '')
        .replaceAll(' Back to Duty', ''),
    );
  const files = await inWorkshop('none', async ({ run, files: after, save }) => {
    await run([save('standard.txt', documentText('standard-harbour-keeper.txt'))]);
    await run([save('map.txt', map)]);
    return after();
  });
  expect(Object.keys(files).filter((path) => path.startsWith('standards/'))).toEqual([STANDARD]);
  expect(files[STANDARD]).toContain('medianSalary:\n    pounds: 41000');
  expect(files[STANDARD]).toContain('ksbs: [K1, K2, S1, B1]');
});
