import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

const PLAN = 'assessment-plans/ST9901/2024-03-01.yaml';
const REMEDY = 'Mend the marks of the bands.';

test('marks between two bands that earn no grade are named', () => {
  const edit = { file: PLAN, from: 'from: 12\n', to: 'from: 13\n' };
  expect(checkBroken(edit)).toEqual([
    `content/assessment-plans/ST9901/2024-03-01.yaml:99: methods[1].test.bands[1].from: Mark 12 earns no grade. ${REMEDY}`,
  ]);
});

test('marks of two bands that earn two grades are named', () => {
  const edit = { file: PLAN, from: 'to: 11\n', to: 'to: 13\n' };
  expect(checkBroken(edit)).toEqual([
    `content/assessment-plans/ST9901/2024-03-01.yaml:99: methods[1].test.bands[1].from: Marks 12–13 earn two grades. ${REMEDY}`,
  ]);
});

test('marks below the first and above the last band are named', () => {
  expect(
    checkBroken(
      { file: PLAN, from: 'from: 0\n', to: 'from: 3\n' },
      { file: PLAN, from: 'to: 20\n', to: 'to: 18\n' },
    ),
  ).toEqual([
    `content/assessment-plans/ST9901/2024-03-01.yaml:97: methods[1].test.bands[0].to: Marks 19–20 earn no grade. ${REMEDY}`,
    `content/assessment-plans/ST9901/2024-03-01.yaml:102: methods[1].test.bands[2].from: Marks 0–2 earn no grade. ${REMEDY}`,
  ]);
});

test('a band that goes beyond the highest mark, and one that ends before it begins, are named', () => {
  expect(
    checkBroken(
      { file: PLAN, from: 'to: 20\n', to: 'to: 25\n' },
      {
        file: PLAN,
        from: 'to: 11\n',
        to: 'to: 11\n        - grade: merit\n          from: 14\n          to: 13\n',
      },
    ),
  ).toEqual([
    `content/assessment-plans/ST9901/2024-03-01.yaml:97: methods[1].test.bands[0].to: The band ends at 25, above the highest mark, 20. ${REMEDY}`,
    `content/assessment-plans/ST9901/2024-03-01.yaml:106: methods[1].test.bands[3].to: The band "merit" ends at 13, before it begins at 14. ${REMEDY}`,
  ]);
});

test('a band inside another is named, and the end is measured by the band that ends last', () => {
  const inner = '        - grade: merit\n          from: 18\n          to: 19\n';
  const edit = { file: PLAN, from: 'to: 11\n', to: `to: 11\n${inner}` };
  expect(checkBroken(edit)).toEqual([
    `content/assessment-plans/ST9901/2024-03-01.yaml:105: methods[1].test.bands[3].from: Marks 18–19 earn two grades. ${REMEDY}`,
  ]);
});
