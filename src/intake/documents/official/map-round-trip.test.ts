/** Any occupational map, printed as a page and saved as text, is read as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedStandard } from '../../../../tests/support/invented-standard.ts';
import { fullSentence, name } from '../../../../tests/support/invented-words.ts';
import { recognise } from '../kind.ts';
import { readMapPage } from './map-page.ts';

const LEGEND = [
  'Potential occupational standard',
  'Apprenticeship',
  'T Level',
  'Favourite occupation',
];

const end = fc.record({
  way: fc.constantFrom('into', 'from'),
  level: fc.integer({ min: 2, max: 7 }),
  title: fc.option(name, { nil: '' }),
});

const map = fc.record({
  standard: inventedStandard,
  letter: fc.constantFrom('', 'A', 'C'),
  sentence: fullSentence,
  salary: fc.integer({ min: 12_000, max: 99_999 }),
  soc: fc.integer({ min: 1000, max: 9999 }).map(String),
  groups: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 3 }),
  keywords: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
  employers: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
  ends: fc.array(end, { maxLength: 6 }),
});
type InventedMap = typeof map extends fc.Arbitrary<infer T> ? T : never;

const groupCode = ({ soc }: InventedMap, group: number) =>
  `${soc}/${String(group).padStart(2, '0')}`;

function print(page: InventedMap): string {
  const { standard } = page;
  return [
    ...LEGEND,
    `home ${standard.route}`,
    ...[standard.title, '', standard.title, '', standard.route, ''],
    ...[`Level ${standard.level} - Technical Occupation`, '', page.sentence, ''],
    ...[
      `Reference: ${standard.ref}${page.letter}`,
      '',
      'Status: check_circleApproved occupation',
      '',
    ],
    `Average (median) salary: £${page.salary.toLocaleString('en-GB')} per year`,
    `SOC 2020 code: ${page.soc} Harbour trades`,
    'SOC 2020 sub unit groups:',
    ...page.groups.map((group) => `  • ${groupCode(page, group)} Keepers n.e.c.`),
    ...['Technical Education Products', ''],
    ...['Employers involved in creating the standard:', '', page.employers.join(', '), ''],
    ...['Summary', '', ...standard.summary.map((text) => `CORE: ${text}`), ''],
    ...['Typical job titles include:', '', ...standard.jobTitles, ''],
    ...['Keywords:', '', ...page.keywords, ''],
    'Knowledge, skills and behaviours (KSBs)',
    ...standard.ksbs.map(({ code, statement }) => `${code}: ${statement}`),
    ...['', 'Occupational Progression', '', 'This map shows occupations.', ''],
    ...['Technical Occupations', '', 'Levels 2-3', ''],
    ...['This is the focused occupation.', 'check_circle', `Level ${standard.level}`, ''],
    ...page.ends.flatMap(({ way, level, title }) => [
      `Progression link ${way} focused occupation.`,
      ...['check_circle', title, `Level ${level}`, ''],
    ]),
    standard.route,
  ].join('\n');
}

test('An occupational map gives back its facts and links, and leaves nothing unplaced', () => {
  fc.assert(
    fc.property(map, (page) => {
      const found = recognise('page', print(page));
      if (found.kind !== 'map') throw new Error('The page is not taken for a map.');
      const { draft, findings } = readMapPage(found.document);
      const { standard } = page;
      expect(findings).toEqual([]);
      expect(draft).toMatchObject({ ref: standard.ref + page.letter, version: 'undated' });
      expect(draft?.facts).toMatchObject({
        kind: page.letter ? 'option' : 'occupation',
        level: standard.level,
        title: standard.title,
        status: 'approved',
        route: standard.route,
        summary: standard.summary.map((text) => `CORE: ${text}`),
        jobTitles: standard.jobTitles,
        ksbs: standard.ksbs,
      });
      expect(draft?.facts.map).toMatchObject({
        sentence: page.sentence,
        technicalLevel: 'Technical Occupation',
        medianSalary: { pounds: page.salary, per: 'year' },
        soc: {
          code: page.soc,
          title: 'Harbour trades',
          subUnitGroups: page.groups.map((group) => ({
            code: groupCode(page, group),
            title: 'Keepers n.e.c.',
          })),
        },
        keywords: page.keywords,
        employers: page.employers,
        howTheMapWasMade: ['This map shows occupations.'],
      });
      expect(draft?.links?.map(({ from, to }) => [from.level, to.level])).toEqual(
        page.ends.map(({ way, level }) =>
          way === 'into' ? [level, standard.level] : [standard.level, level],
        ),
      );
      expect(draft?.links?.map(({ from, to }) => from.title ?? to.title ?? '')).toEqual(
        page.ends.map(({ title }) => title),
      );
    }),
    { numRuns: 60 },
  );
});
