import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

const PLAN = 'assessment-plans/ST9901/2024-03-01.yaml';

test('a wording that is the statement to the letter is named', () => {
  const edit = {
    file: PLAN,
    from: 'Mooring a boat in a cross wind.',
    to: 'Moor a boat in a cross wind.',
  };
  expect(checkBroken(edit)).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:54: methods[0].descriptors[2].wording.pass: is, to the letter, the statement of S2. Take it out: only another wording is written here.',
  ]);
});

test('a wording that is the title and the statement is named too', () => {
  const edit = {
    file: PLAN,
    from: '        distinction: Explains the lights.\n',
    to: '        distinction: Explains the lights.\n        wording:\n          distinction: Lights – How the lights of the harbour work and what each colour says.\n',
  };
  expect(checkBroken(edit)).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:83: methods[1].descriptors[0].wording.distinction: is, to the letter, the statement of K1. Take it out: only another wording is written here.',
  ]);
});
