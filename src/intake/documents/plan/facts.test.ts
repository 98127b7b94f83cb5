/** Facts that the importer reads from the sentences of assessment plans. */
import { describe, expect, test } from 'vitest';
import { readDeadlines, readEvidence, readOnProgramme, readOrder, readPeriod } from './general.ts';
import { readNumber } from './grades.ts';
import { methodNumbers, statedKsbs } from './mapping.ts';
import { readDurations, readExtraTime, readQuestions } from './method-facts.ts';
import { readOverallRules } from './overall.ts';
import { readTest } from './test-facts.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ line: index + 1, text }));

describe('The EPA period', () => {
  test.each([
    [
      'The EPA must be completed within an EPA period lasting a maximum of 3 month(s), beginning when the apprentice has met the gateway.',
      3,
      'at most',
      'the day on which the apprentice has met the gateway',
    ],
    [
      'The EPA should be completed within an EPA period lasting typically six months.',
      6,
      'typically',
      'not said',
    ],
    ['End Point Assessment (which would typically take 1 months)', 1, 'typically', 'not said'],
    [
      'The EPA must be completed within 4 months of the first part commencing and within the period.',
      4,
      'at most',
      'the first part commencing',
    ],
  ])('%s', (quote, months, bound, from) => {
    expect(readPeriod([{ title: 'Overview', lines: lines(quote) }])).toEqual([
      { months, bound, from, where: 'overview', quote },
    ]);
  });

  test('is not said by other sentences', () => {
    expect(
      readPeriod([{ title: 'Overview', lines: lines('It lasts 24 months on-programme.') }]),
    ).toEqual([]);
  });
});

test('Time on programme is read, or absent', () => {
  expect(
    readOnProgramme(
      lines(
        'Apprentices will typically spend 24 months on-programme, with a minimum of 20% off-the-job training. All will spend a minimum of 12 months on-programme.',
      ),
    ),
  ).toEqual({ typicalMonths: 24, minimumMonths: 12, offTheJobPercent: 20 });
  expect(readOnProgramme(lines('Nothing.')).minimumMonths).toEqual({
    absent: 'The plan does not say how many months on programme are the least.',
  });
});

test('Evidence, order and deadlines are read', () => {
  expect(
    readEvidence(lines('There will be a minimum of five and a maximum of 9 pieces of evidence.')),
  ).toMatchObject({ least: 5, most: 9 });
  expect(readOrder(lines('The assessment methods can be delivered in any order.'))).toBe('any');
  expect(readOrder(lines('The assessment methods must be taken in the following order.'))).toBe(
    'as listed',
  );
  expect(readOrder(lines('No word of it.'))).toEqual({
    absent: 'The plan does not say in which order the methods are taken.',
  });
  const due = 'The log must be submitted no later than 2 weeks after the gateway.';
  expect(
    readDeadlines(lines(`A sentence. ${due}`, due, 'Banks are reviewed at least once a year.')),
  ).toEqual([{ text: due, quote: due }]);
});

describe('Lengths of time of a method', () => {
  test.each([
    ['The presentation will last for 90 minutes.', 'presentation', 90, 'exactly'],
    ['The observation should take 3 hour(s).', 'observation', 180, 'exactly'],
    [
      'Apprentices must have a maximum of 120 minutes to complete the test.',
      'night test',
      120,
      'at most',
    ],
    [
      'Questions must be asked within a period not exceeding 30 minutes.',
      'questions',
      30,
      'at most',
    ],
    ['The discussion must last at least 45 minutes.', 'discussion', 45, 'at least'],
    ['The demonstration will last two hours.', 'demonstration', 120, 'exactly'],
  ])('%s', (text, part, minutes, bound) => {
    expect(readDurations('Night test', lines(text))).toEqual([{ part, minutes, bound }]);
  });

  test.each([
    'A working day is typically considered to be 7.5 hours.',
    'The 30 minutes is for all questions.',
    'There may be breaks of 10 minutes.',
    'Notice of 48 hours is given.',
  ])('are none in "%s"', (text) => expect(readDurations('Test', lines(text))).toEqual([]));

  test('are each given once, in order; the questions have theirs', () => {
    const words = lines(
      'It will last for 90 minutes. It should last a total of 90 minutes. The apprentice should present for a maximum of 60 minutes and the questions afterwards should last a maximum of 30 minutes.',
      'The assessor can ask up to 6 questions. The time can be increased by up to 10%. The assessor has the discretion to increase the time by up to 10%.',
    );
    expect(readDurations('Talk', words).map(({ minutes, bound }) => `${bound} ${minutes}`)).toEqual(
      ['exactly 90', 'at most 60', 'at most 30'],
    );
    expect(readQuestions(words)).toEqual({ most: 6, minutes: 30 });
    expect(readExtraTime(words)).toBe(10);
  });
});

describe('A written test', () => {
  const bands = [
    { grade: 'pass' as const, from: 20, to: 30 },
    { grade: 'fail' as const, from: 0, to: 19 },
  ];

  test('has questions, marks and types', () => {
    const words = lines(
      'It will consist of 30 questions. There are 20 multiple-choice questions. The multiple-choice questions should have 4 options.',
      'Each correct answer to a Multiple-Choice Question scores the apprentice a maximum of 1 mark. Each full correct answer to a Short Answer Question scores the apprentice two marks. It is possible to get 1 mark for a Short Answer Question that is partially correct.',
      'The test is closed book. There is a ratio of 1:15 invigilators to apprentices.',
    );
    expect(readTest(words, bands)).toEqual({
      test: {
        ...{ questions: 30, marks: 30, closedBook: true, bands, apprenticesPerInvigilator: 15 },
        questionTypes: [
          { name: 'Multiple-choice question', marks: 1, options: 4, count: 20 },
          {
            ...{ name: 'Short answer question', marks: 2, partMarks: 1 },
            count: {
              absent: 'The copy does not say how many of the 30 questions are of this type.',
            },
          },
        ],
      },
    });
  });

  test('is not kept as facts without its questions or its marks', () => {
    expect(readTest(lines('A test.'), bands)).toEqual({
      test: undefined,
      lacks: 'the number of questions',
    });
    expect(readTest(lines('It has 30 questions.'), [])).toEqual({
      test: undefined,
      lacks: 'the marks that earn each grade',
    });
  });
});

describe('Rules of overall grading', () => {
  const sentences = lines(
    'All methods must be passed for the EPA to be passed overall.',
    'To be awarded a distinction overall, the apprentice must achieve a distinction in at least two methods.',
    'To be awarded a merit overall, the apprentice must achieve a merit in all methods.',
    'The apprentice must pass all methods to be awarded a pass overall.',
  );
  const rule = (grade: string, methodsAt: string, atLeast: number, others?: string) => ({
    ...{ grade, methodsAt, atLeast },
    ...(others && { othersAtLeast: others }),
  });

  test('are found by the sentences alone where no table is printed', () => {
    const { rules, agree } = readOverallRules(sentences, [], 3);
    expect(agree).toBe(true);
    expect(rules).toMatchObject([
      rule('fail', 'fail', 1),
      rule('distinction', 'distinction', 2, 'pass'),
      rule('merit', 'merit', 3),
      rule('pass', 'pass', 3),
    ]);
  });

  test('follow the table where one is printed', () => {
    const row = (text: string) => {
      const grades = text.split(' ') as ('fail' | 'pass' | 'merit')[];
      return { methods: grades.slice(0, -1), overall: grades.at(-1) ?? 'fail' };
    };
    const rows = ['fail pass fail', 'pass pass pass', 'merit pass merit', 'merit merit merit'].map(
      row,
    );
    const { rules, agree } = readOverallRules(sentences, rows, 2);
    expect(agree).toBe(true);
    expect(rules).toMatchObject([
      rule('fail', 'fail', 1),
      rule('merit', 'merit', 1, 'pass'),
      rule('pass', 'pass', 2),
    ]);
  });
});

test('Methods are named by number, in words or by title', () => {
  const titles = new Map([
    [1, 'Knowledge Test'],
    [2, 'Observation'],
  ]);
  expect(methodNumbers('Assessment method 1 Assessment method 2', titles)).toEqual([1, 2]);
  expect(methodNumbers('AM2', titles)).toEqual([2]);
  expect(methodNumbers('1 & 2', titles)).toEqual([1, 2]);
  expect(methodNumbers('Observation', titles)).toEqual([2]);
  expect(methodNumbers('method two', titles)).toEqual([2]);
  expect(readNumber('eleven')).toBe(11);
});

test('A title is kept apart where most rows print one; else a dash belongs to the statement', () => {
  const mapped = (...words: string[]) =>
    words.map((text, index) => ({ code: `K${index + 1}`, words: text, methods: [1], line: 1 }));
  expect(statedKsbs(mapped('Lights – How to light', 'Winds – Which way', 'Plain words'))).toEqual([
    { code: 'K1', title: 'Lights', statement: 'How to light' },
    { code: 'K2', title: 'Winds', statement: 'Which way' },
    { code: 'K3', statement: 'Plain words' },
  ]);
  expect(statedKsbs(mapped('Lights – both kinds', 'Winds', 'Tides'))[0]).toEqual({
    code: 'K1',
    statement: 'Lights – both kinds',
  });
});
