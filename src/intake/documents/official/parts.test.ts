/** The small parts of standard and map pages: key information, job titles, names, options. */
import { describe, expect, test } from 'vitest';
import { passageOf } from '../passage.ts';
import { findRef, inSentenceCase, kindOfRef, roleNamed } from './identity.ts';
import { readJobTitles } from './job-titles.ts';
import { readKeyInformation, readLabelled, readStatus } from './key-information.ts';
import { optionsOf, paragraphsOf } from './options.ts';
import { readStatements } from './statements.ts';

const items = (...texts: string[]) =>
  texts.map((text, index) => passageOf('item', index + 1, text));
const texts = (...lines: string[]) =>
  lines.map((text, index) => passageOf('text', index + 1, text));

describe('Key information', () => {
  const read = (...lines: string[]) =>
    readKeyInformation('page', readLabelled(items(...lines)).value);

  test('is read from lines, from one line, and from values on the line after their label', () => {
    const wanted = { ref: 'ST0413', level: 6, route: 'Health and science', updated: '2024-08-01' };
    const lines = [
      'Reference: ST0413',
      'Level: 6',
      'Route: Health and science',
      'Date updated: 01/08/2024',
    ];
    expect(read(...lines).facts).toMatchObject(wanted);
    expect(read(lines.join(' ')).facts).toMatchObject(wanted);
    expect(read(...lines.flatMap((line) => line.split(/(?<=:) /))).facts).toMatchObject(wanted);
  });

  test('gives the facts of an apprenticeship', () => {
    const { facts, findings } = read(
      'Typical duration to gateway: 36 months',
      'Typical EPA period: 2 months',
      'Maximum funding: £27,000',
      'Lars code: 168',
      'Approved for delivery: 22 June 2017',
    );
    expect(findings).toEqual([]);
    expect(facts.apprenticeship).toEqual({
      ...{ typicalMonths: 36, epaMonths: 2, maxFunding: 27000, larsCode: 168 },
      approved: '2017-06-22',
    });
  });

  test('leaves what has no place, and lines that are none', () => {
    const { left } = readLabelled(items('Level: 6', 'EQA provider: Ofqual', 'Degree: integrated'));
    expect(left.map(({ text }) => text)).toEqual(['Degree: integrated', 'EQA provider: Ofqual']);
  });

  test.each([
    ['Approved for delivery', 'approved'],
    ['buildOccupation in development', 'in-development'],
    ['Proposal in development', 'proposal-in-development'],
    ['Retired', 'retired'],
    ['Withdrawn', 'withdrawn'],
    ['Asleep', undefined],
  ])('The status "%s" is %s', (words, status) => expect(readStatus(words)).toBe(status));
});

describe('Job titles', () => {
  test.each([
    ['Assistant social worker Community worker Lead worker', 3],
    ['Children, young people and families practitioner', 1],
    ['Data analyst, SQL developer, Tester', 3],
    ['Officer for NHS trusts HR assistant', 2],
    ['Keeper; Pilot; Warden', 3],
  ])('of "%s" are %i', (line, count) => {
    expect(readJobTitles(texts(line)).titles.length).toBe(count);
  });

  test('on lines of their own are not told apart by capitals', () => {
    expect(readJobTitles(texts('Pilot', 'Keeper Warden'))).toEqual({
      titles: ['Pilot', 'Keeper Warden'],
      joined: undefined,
    });
  });
});

describe('Names and references', () => {
  test.each([
    ['OCC0868', 'occupation'],
    ['OCC0088B', 'option'],
    ['ST0663', 'apprenticeship'],
    ['FA0001', 'foundation-apprenticeship'],
    ['AU0001', 'apprenticeship-unit'],
    ['XX0001', undefined],
  ])('%s is of the kind %s', (ref, kind) => expect(kindOfRef(ref)).toBe(kind));

  test('are found in words and addresses', () => {
    expect(findRef('https://example.org/apprenticeships/st0499-v1-3')).toBe('ST0499');
    expect(findRef('nothing of 1999')).toBeUndefined();
  });

  test('are put into sentence case', () => {
    expect(inSentenceCase('Early Help Practitioner (NHS)')).toBe('Early help practitioner (NHS)');
    expect(roleNamed('An Early Help Practitioner is responsible for help.')).toBe(
      'Early help practitioner',
    );
    expect(roleNamed('They work at sea.')).toBeUndefined();
  });
});

test('Options are those that a summary runs together', () => {
  const [passage] = texts(
    'CORE: All. OPTION 1: Pilot You could steer. OPTION 2: Warden of the Quay The quay is long.',
  );
  const paragraphs = passage ? paragraphsOf(passage) : [];
  expect(paragraphs.map(({ text }) => text)).toEqual([
    'CORE: All.',
    'OPTION 1: Pilot You could steer.',
    'OPTION 2: Warden of the Quay The quay is long.',
  ]);
  expect(optionsOf(paragraphs, 'OCC9910A', 'Harbour keeper - Pilot')).toEqual([
    { id: 'pilot', title: 'Pilot', ref: 'OCC9910A' },
    { id: 'warden-of-the-quay', title: 'Warden of the Quay' },
  ]);
});

test('A statement may go on: on the next line, in a list that it announces, or in the middle of a sentence', () => {
  const passages = [
    ...texts(
      'K1:',
      'Lights',
      'K2: Winds of the',
      'harbour. Back to Duty',
      'A stray line',
      'S1: Use:',
    ),
    ...items('ropes', 'anchors'),
    ...texts('B1: Calm B2: Kind'),
  ];
  const { value, left } = readStatements(passages);
  expect(value.map(({ code, statement }) => `${code} ${statement}`)).toEqual([
    'K1 Lights',
    'K2 Winds of the harbour.',
    'S1 Use:\n• ropes\n• anchors',
    'B1 Calm',
    'B2 Kind',
  ]);
  expect(left.map(({ text }) => text)).toEqual(['A stray line']);
});
