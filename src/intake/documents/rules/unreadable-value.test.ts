import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const REMEDY = 'Mend the line in the saved copy, as the page itself has it.';

test.each([
  [
    'standard-harbour-keeper.txt',
    '03/01/2024',
    '31/02/2024',
    '11: Date updated: "31/02/2024" is not a day such as 10/06/2021.',
  ],
  [
    'standard-harbour-keeper.txt',
    'Level: 3',
    'Level: three',
    '12: Level: "three" is not a level from 2 to 8.',
  ],
  [
    'standard-harbour-keeper.txt',
    '02/05/2024',
    '02/05/24',
    '88: Qualification approved: "02/05/24" is not a day such as 02/05/2024.',
  ],
  [
    'plan-lamplighter.txt',
    'ladder. | Pass',
    'ladder. | Passable',
    '71: Grade: "Passable" is not fail, pass, merit or distinction.',
  ],
  [
    'plan-lamplighter.txt',
    'night. | Assessment method 2',
    'night. | Assessment method 3',
    '105: Methods of B1: "Assessment method 3" is not a method of the plan.',
  ],
])('In %s, %s as %s stops the run', async (name, from, to, said) => {
  const { out, code } = await importText(documentText(name, [from, to]));
  expect(out).toContain(`page.txt:${said} ${REMEDY}`);
  expect(code).toBe(1);
});
