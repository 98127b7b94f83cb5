/**
 * Whose words are in the content: official words are those of the source documents to the letter, white space
 * apart; of documents without an open licence no run of twelve words is found. The documents are no part of the
 * project: where they are not beside it, one test says so.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { StandardVersion } from '../../src/catalogue/catalogue.ts';
import { fullWording } from '../../src/catalogue/discrepancies/naming.ts';
import { present } from '../../src/model/text.ts';
import type { Block } from '../../src/model/text.ts';

const FOLDER = '../shared/sources';
const documents = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const catalogue = loadCatalogue('content');

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

function readDocument(number: string): string {
  const name = documents.find((each) => each.startsWith(number));
  if (!name) throw new Error(`${FOLDER} has no document ${number}.`);
  return collapse(readFileSync(join(FOLDER, name), 'utf8'));
}

const textOf = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) =>
    typeof block === 'string' ? [block] : 'list' in block ? block.list : [],
  );

/** Every official sentence of a version and its plan. */
function officialWords(version: StandardVersion): string[] {
  const { standard, plan } = version;
  const lists = [standard.worksWith, standard.responsibilities, standard.jobTitles];
  const ofPlan =
    plan?.plan === 'epa'
      ? [
          ...plan.methods.flatMap(({ title, descriptors, sections, fail }) => [
            title,
            present(fail),
            ...descriptors.flatMap((item) => [
              present(item.pass),
              present(item.distinction),
              item.wording?.pass,
              item.wording?.distinction,
            ]),
            ...sections.flatMap(({ blocks }) => textOf(blocks)),
          ]),
          ...plan.sections.flatMap(({ blocks }) => textOf(blocks)),
          ...plan.roles.flatMap(({ responsibilities }) => textOf(responsibilities)),
          ...[...plan.gateway, ...plan.deadlines].map(({ quote }) => present(quote)),
          ...plan.period.map(({ quote }) => quote),
          ...plan.overallRules.map(({ quote }) => quote),
        ]
      : [];
  return [
    ...(present(standard.ksbs) ?? []).map((ksb) => fullWording(ksb)),
    ...(present(standard.duties) ?? []).map(({ statement }) => statement),
    ...lists.flatMap((list) => present(list) ?? []),
    ...textOf(present(standard.summary)),
    ...standard.notices,
    ...(present(standard.qualifications) ?? []).flatMap(({ title, awardingBody }) => [
      title,
      awardingBody,
    ]),
    standard.map?.sentence,
    standard.map?.technicalLevel,
    ...(standard.map?.employers ?? []),
    ...(standard.map?.keywords ?? []),
    ...textOf(standard.map?.howTheMapWasMade),
    ...ofPlan,
  ].filter((text) => text !== undefined);
}

const OFFICIAL = [
  { id: 'OCC0868@2021-06-10', document: '000', count: 109 },
  { id: 'OCC0088B@undated', document: '003', count: 164 },
  { id: 'ST0663@2022-05-22', document: '004', count: 361 },
];

if (documents.length === 0) {
  it(`${FOLDER} is not beside the project, so no words are compared with the source documents`, () => {
    expect(documents).toEqual([]);
  });
} else {
  describe.each(OFFICIAL)('official words of $id', ({ id, document, count }) => {
    const version = catalogue.versions.get(id);
    const words = version ? officialWords(version) : [];

    it('are those of the source to the letter', () => {
      const source = readDocument(document);
      expect(words.length).toBe(count);
      expect(words.filter((text) => !source.includes(collapse(text)))).toEqual([]);
    });
  });

  it('quotes of discrepancies are those of their sources to the letter', () => {
    const numbers: Record<string, string> = {
      'occ0868-standard': '000',
      'occ0088b-map': '003',
      'st0663-assessment-plan': '004',
    };
    const computed = new Set(['graded-not-mapped', 'mapped-not-graded', 'wording-differs']);
    const places = catalogue.discrepancies
      .filter(({ kind }) => !computed.has(kind))
      .flatMap((item) => item.places)
      .filter(({ source }) => numbers[source]);
    expect(places.length).toBeGreaterThan(60);
    expect(
      places.filter(
        ({ quote, source }) => !readDocument(numbers[source] ?? '').includes(collapse(quote)),
      ),
    ).toEqual([]);
  });

  describe.each(['001', '002'])('document %s, whose licence is not open', (number) => {
    const RUN = 12;
    const tokens = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .split(' ');

    it('shares no run of twelve words with what we write, titles apart', () => {
      const source = tokens(readDocument(number));
      const runs = new Set(source.map((_, index) => source.slice(index, index + RUN).join(' ')));
      const titles = [...catalogue.sources.values()].map(({ title }) => tokens(title).join(' '));
      const ours = ourFiles();
      expect(ours.length).toBeGreaterThan(8);
      const shared = ours.flatMap(({ path, text }) => {
        const whole = tokens(text).join(' ');
        const words = titles.reduce((rest, title) => rest.replaceAll(title, '|'), whole).split(' ');
        return words
          .map((_, index) => words.slice(index, index + RUN).join(' '))
          .filter((run) => runs.has(run))
          .map((run) => `${path}: ${run}`);
      });
      expect(shared).toEqual([]);
    });
  });
}

/** Files whose words are ours: guidance, programmes, glossary, progression. */
function ourFiles(): { path: string; text: string }[] {
  const folders = ['content/guidance', 'content/programmes'];
  const paths = [
    ...folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
    'content/glossary.yaml',
    'content/progression.yaml',
    'README.md',
  ];
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
