import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const untitled = (summary: string) =>
  importText(
    documentText(
      'standard-harbour-keeper.txt',
      ['Harbour keeper & pilot\n\n', ''],
      ['Keepers –', `${summary} –`],
    ),
  );
const said = (title: string) =>
  `page.txt:1: The copy does not carry the title of the standard; "${title}" is what its own words suggest. Write the official title into the field title.`;

test('A page without its title is filed under the name that its summary gives to the role', async () => {
  expect((await untitled('A Harbour Keeper is awake')).out[1]).toBe(said('Harbour keeper'));
});

test('Where the summary gives none, the reference stands for it', async () => {
  expect((await untitled('They are awake')).out[1]).toBe(said('OCC9910'));
});
