import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const CUT = 'The copy was cut: save the whole page again, and import that.';
const upTo = (name: string, words: string) => documentText(name).split(words)[0] ?? '';
const STANDARD = 'standard-harbour-keeper.txt';

test.each([
  [
    STANDARD,
    'Required knowledge',
    '60: The page lists 2 duties and states none of the KSBs that they name.',
  ],
  [STANDARD, 'S2: Moor', '78: Duties name S2, B1, which the page does not state.'],
  [STANDARD, 'Typical job', '42: The page states no knowledge, skills or behaviours.'],
  [STANDARD, 'ful. Back to Duty', '84: The page ends within B1.'],
  ['standard-harbour-keeper.html', '<h2>KSBs', '58: The HTML of the page breaks off here.'],
  ['map-harbour-pilot.txt', 'S1: Steer', '60: The page ends with K2, before its progression map.'],
  [
    'plan-lamplighter.txt',
    'KSB Code',
    '96: The plan has no table that maps the KSBs to its methods.',
  ],
  [
    'plan-lamplighter.txt',
    'Behaviours |',
    '103: The grading names B1, which the mapping does not state.',
  ],
  ['outline-harbour.md', '## Delivery', '34: The outline has no table of its delivery.'],
])('%s without what begins with "%s" stops the run', async (name, words, said) => {
  const { out, code } = await importText(upTo(name, words));
  expect(out).toContain(`page.txt:${said} ${CUT}`);
  expect(out.at(-1)).toBe('Nothing was written.');
  expect(code).toBe(1);
});
