/** The small parts of outlines: labels, lengths of time, names, functional skills. */
import { describe, expect, test } from 'vitest';
import { passageOf, rowOf } from '../passage.ts';
import { allMinutes, oneLength } from './durations.ts';
import { providerNamed, readFunctionalSkills, readLength, standardNamed } from './facts.ts';
import { NOT_RESTATED, keepLabel, keepLabels } from './labels.ts';

const texts = (...lines: string[]) =>
  lines.map((text, index) => passageOf('text', index + 1, text));

describe('Labels of an outline', () => {
  test('are kept where they are short, and sentences are not', () => {
    expect(keepLabel('Workplace', 'None.')).toBe('Workplace');
    expect(keepLabel('', 'The outline names no place here.')).toEqual({
      absent: 'The outline names no place here.',
    });
    expect(keepLabel('You learn.', 'None.')).toEqual({ absent: NOT_RESTATED });
    expect(keepLabel('One two three four five six seven eight nine', 'None.')).toEqual({
      absent: NOT_RESTATED,
    });
  });

  test('are not kept as a list of twelve words or more', () => {
    const list = [
      'Target skills',
      'Learning styles questionnaire',
      'Recognition of prior learning',
    ];
    expect(keepLabels(list)).toEqual(list);
    expect(keepLabels([...list, 'Application/enrolment/ILR'])).toEqual({ absent: NOT_RESTATED });
  });
});

describe('Lengths of time', () => {
  test.each([
    ['2 hours per learner', 120],
    ['75 Minutes', 75],
    ['1.5 hrs', 90],
    ['30 minutes to present', 30],
    ['75 minutes 75 minutes', undefined],
    ['Flexible, e.g. 2 hours', undefined],
    ['3 x 2 hour sessions', undefined],
    ['1 day', undefined],
    ['As needed', undefined],
  ])('The one of "%s" is %s', (words, minutes) => expect(oneLength(words)).toBe(minutes));

  test('are all given where there are several', () => {
    expect(allMinutes('75 minutes 30 minutes 2 hours')).toEqual([75, 30, 120]);
  });
});

test.each([
  [
    'Level 4 Early Help Practitioner Apprenticeship Standard Programme Outline',
    'Early Help Practitioner',
    4,
  ],
  ['Harbour Keeper & Pilot, Level 3: Programme Outline', 'Harbour Keeper & Pilot', 3],
  ['Level 2 Lamplighter course outline', 'Lamplighter', 2],
])('The standard of "%s" is %s, level %i', (line, name, level) => {
  expect(standardNamed(texts('About', line))).toEqual({ name, level, line: 2 });
});

test.each([
  ['Delivery by Quest Training and the Employer', 'Quest Training'],
  ['Training provider: Quayside College', 'Quayside College'],
  ['Delivered by Lamp School Ltd with your employer.', 'Lamp School Ltd'],
])('The provider of "%s" is %s', (line, name) => expect(providerNamed(texts(line))).toBe(name));

test('Length and hours are read, or absent', () => {
  expect(
    readLength(
      [
        'It will be a minimum of 12 months.',
        'This is 20% of the apprentices working hours.',
        'This is about 7 learning hours a week of a 35 hour working week.',
      ],
      ['Workshops'],
    ),
  ).toEqual({
    ...{ minimumMonths: 12, offTheJobPercent: 20, offTheJobHoursPerWeek: 7, workingWeekHours: 35 },
    offTheJobIncludes: ['Workshops'],
  });
  expect(readLength([], []).minimumMonths).toEqual({
    absent: 'The outline does not say how many months are the least.',
  });
});

test('Functional skills have the tests that a row of the table lists for them', () => {
  const cell = (text: string) => [{ line: 9, text }];
  const row = rowOf(9, [
    [],
    cell('English reading English writing Maths'),
    cell('75 minutes 60 minutes 90 minutes'),
  ]);
  const skills = texts(
    'Functional Skills in English Level 2 credit value 5',
    'Functional Skills in Maths Level 1',
  );
  expect(readFunctionalSkills(skills, [{ kind: 'delivery', head: [], rows: [row] }]).value).toEqual(
    [
      {
        ...{ subject: 'English', level: 2, credits: 5 },
        tests: [
          { name: 'Reading', minutes: 75 },
          { name: 'Writing', minutes: 60 },
        ],
      },
      {
        ...{ subject: 'Mathematics', level: 1 },
        credits: { absent: 'The outline prints no credit value.' },
        tests: [{ name: 'Mathematics', minutes: 90 }],
      },
    ],
  );
});
