import { describe, expect, test } from 'vitest';
import { cellText } from '../passage.ts';
import { readText } from './text.ts';

const passages = (text: string) => readText('page', text).passages;
const rows = (text: string) =>
  passages(text).map(({ kind, line, text: words, cells, cut }) =>
    kind === 'row' ? [line, ...cells.map(cellText), ...(cut ? ['cut'] : [])] : [line, words],
  );

test('Headings, items and paragraphs are told apart, with their lines', () => {
  expect(
    passages('# Head\n\n  • one\n  2. two\n\n**Bold** words\u00A0here\n- K1: Lights').map(
      ({ line, kind, text }) => [line, kind, text],
    ),
  ).toEqual([
    [1, 'heading', 'Head'],
    [3, 'item', 'one'],
    [4, 'item', 'two'],
    [6, 'text', 'Bold words here'],
    [7, 'text', '- K1: Lights'],
  ]);
});

test('A sentence that is broken over two lines is one passage', () => {
  expect(rows('It takes place in a suitable quiet\nroom of the employer.\nNext')).toEqual([
    [1, 'It takes place in a suitable quiet room of the employer.'],
    [3, 'Next'],
  ]);
});

describe('A table whose cells end with bars', () => {
  const HEAD = 'KSBs | Name of grade | Grade descriptor |';

  test('has a row a line', () => {
    expect(rows(`${HEAD}\nK1 Lights | Pass | Names them. |\nAfter.`)).toEqual([
      [1, 'KSBs', 'Name of grade', 'Grade descriptor'],
      [2, 'K1 Lights', 'Pass', 'Names them.'],
      [3, 'After.'],
    ]);
  });

  test.each([
    'K1 Lights |\nPass | Names them. |',
    'K1\u00A0\nLights | Pass | Names\nthem. |',
    'K1 Lights | Pass |\n\nNames them. |',
  ])('has rows that run over several lines: %j', (row) => {
    expect(rows(`${HEAD}\n${row}\nK2 Winds | Pass | Names winds. |`).slice(1)).toEqual([
      [2, 'K1 Lights', 'Pass', 'Names them.'],
      [row.split('\n').length + 2, 'K2 Winds', 'Pass', 'Names winds.'],
    ]);
  });

  test('has a row that is cut where the next row begins, or the text ends', () => {
    expect(
      rows(`${HEAD}\nK1 Lights | Pass\nK2 Winds | Pass | Names winds. |\nK3 T`).slice(1),
    ).toEqual([
      [2, 'K1 Lights', 'Pass', 'cut'],
      [3, 'K2 Winds', 'Pass', 'Names winds.'],
      [4, 'K3 T', 'cut'],
    ]);
  });

  test('goes on after a line that stands between two rows', () => {
    expect(rows(`${HEAD}\nK1 L | Pass | N. |\nPage 3 of 9\nK2 W | Pass | M. |`).slice(1)).toEqual([
      [2, 'K1 L', 'Pass', 'N.'],
      [3, 'Page 3 of 9'],
      [4, 'K2 W', 'Pass', 'M.'],
    ]);
  });

  test('may have a head over two lines, empty cells, and a line that rules it off', () => {
    expect(
      rows(
        'Assessment Method 1 – A |\nAssessment Method 2 – B | Overall grading |\n---|---|---\nPass | Fail | Fail |',
      ),
    ).toEqual([
      [1, 'Assessment Method 1 – A', 'Assessment Method 2 – B', 'Overall grading'],
      [4, 'Pass', 'Fail', 'Fail'],
    ]);
    expect(rows('Role | Responsibility |\nApprentice |\n|\nEmployer | Should:\n- pay |')).toEqual([
      [1, 'Role', 'Responsibility'],
      [2, 'Apprentice', ''],
      [4, 'Employer', 'Should: pay'],
    ]);
  });
});

test('Cells may be parted by tabs', () => {
  expect(rows('Duty 1 Keep lights.\tK1 K2')).toEqual([[1, 'Duty 1 Keep lights.', 'K1 K2']]);
});
