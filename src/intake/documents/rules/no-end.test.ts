import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const SO = 'so something before it may be missing too. Compare the end of the copy with the page.';

test.each([
  [
    'standard-harbour-keeper.txt',
    'Crown',
    '91: The copy ends without the line on copyright with which the page ends,',
  ],
  ['map-harbour-pilot.txt', 'This map', '62: The copy ends without its progression map,'],
])('%s without what begins with "%s" is taken, and its end is named', async (name, words, said) => {
  const { out, code } = await importText(documentText(name).split(words)[0] ?? '');
  expect(out.some((line) => line.endsWith(`${said.replace(/^\d+: /, '')} ${SO}`))).toBe(true);
  expect(code).toBe(0);
});
