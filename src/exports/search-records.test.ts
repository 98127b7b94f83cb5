import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { readContent } from '../catalogue/read-content.ts';
import { buildSearchRecords } from './search-records.ts';

const catalogue = loadCatalogue('content');
const records = buildSearchRecords(catalogue);
const record = (url: string) => {
  const found = records.find((candidate) => candidate.url === url);
  if (!found) throw new Error(`No record leads to ${url}.`);
  return found;
};

describe('The records of the shipped content', () => {
  test('are one for each thing that search finds', () => {
    const counts = Map.groupBy(records, ({ filters }) => filters['kind']?.[0]);
    expect(Object.fromEntries([...counts].map(([kind, found]) => [kind, found.length]))).toEqual({
      Knowledge: 31 + 22 + 19,
      Skill: 31 + 22 + 23,
      Behaviour: 6 + 6 + 11,
      Duty: 11,
      'Assessment method': 3,
      Standard: 3,
      Guidance: catalogue.guidance.size,
      Glossary: catalogue.glossary.length,
    });
    expect(catalogue.guidance.size).toBe(5);
    expect(catalogue.glossary.length).toBeGreaterThan(60);
  });

  test('lead to addresses of their own, and never to one version of a standard', () => {
    const urls = records.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => url.includes('/v/'))).toEqual([]);
  });

  test('are the same in whatever order the content was read', () => {
    const { content } = readContent('content');
    const turned = Object.fromEntries(
      Object.entries(content).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.toReversed() : value,
      ]),
    ) as unknown as typeof content;
    expect(buildSearchRecords(buildCatalogue(turned))).toEqual(records);
  });

  test('leave out statements without a word, which no search could find', () => {
    const { content } = readContent('content');
    const [entry] = content.standards.filter(({ data }) => data.ref === 'OCC0868');
    if (!entry || !Array.isArray(entry.data.ksbs)) throw new Error('OCC0868 is not held.');
    const ksbs = entry.data.ksbs.map((ksb) =>
      ksb.code === 'K5' ? { ...ksb, statement: '.' } : ksb,
    );
    const standards = content.standards.map((each) =>
      each === entry ? { ...each, data: { ...each.data, ksbs } } : each,
    );
    const urls = buildSearchRecords(buildCatalogue({ ...content, standards })).map(
      ({ url }) => url,
    );
    expect(urls.length).toBe(records.length - 1);
    expect(urls).not.toContain('/standards/occ0868/k5/');
  });

  test('hold no line breaks: Pagefind counts words by single spaces', () => {
    expect(records.filter(({ content }) => /\s{2}|[^\S ]/.test(content))).toEqual([]);
  });
});

describe('A record', () => {
  test('of a KSB has title and statement as text, and its standard as filter', () => {
    expect(record('/standards/st0663/s23/')).toMatchObject({
      content: expect.stringMatching(/^Manage CPD Manage your own/) as string,
      language: 'en',
      meta: {
        title: 'Manage CPD',
        code: 'S23',
        ref: 'ST0663',
        standard: 'Employability practitioner',
        aliases: 'continuing professional development; continuous professional development',
      },
      filters: { kind: ['Skill'], standard: ['ST0663 Employability practitioner'], level: ['4'] },
    });
  });

  test('of a standard has its job titles, and its shorter title as a name', () => {
    expect(record('/standards/occ0868/').content).toContain('Family support worker');
    expect(record('/standards/occ0088b/').meta['names']).toBe(
      'Practitioner in children’s residential care',
    );
  });

  test('of an assessment method has its title', () => {
    expect(record('/standards/st0663/assessment/am3/').content).toBe('Knowledge Test');
  });

  test('of guidance has its facts, and its nation as filter', () => {
    expect(record('/early-help/scotland/').content).toContain('SHANARRI');
    expect(record('/early-help/scotland/').filters).toEqual({
      kind: ['Guidance'],
      nation: ['Scotland'],
    });
    expect(record('/early-help/').filters).toEqual({ kind: ['Guidance'] });
  });

  test.each([
    ['/glossary/#end-point-assessment', 'EPA'],
    ['/glossary/#early-help-assessment', 'CAF'],
    ['/glossary/#iag', 'information, advice and guidance'],
  ])('of a term has its synonyms as names: %s', (url, name) => {
    expect(record(url).meta['names']?.split('; ')).toContain(name);
  });

  test.each(['/standards/occ0868/k26/', '/standards/st0663/s18/'])(
    'that speaks of information, advice and guidance goes by IAG too: %s',
    (url) => expect(record(url).meta['aliases']).toBe('IAG'),
  );
});
