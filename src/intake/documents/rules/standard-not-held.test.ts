import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

test('An outline for a standard that is not held stops the run', async () => {
  expect(await importText(documentText('outline-harbour.md'))).toMatchObject({
    out: [
      expect.stringContaining(
        'page.txt:1: The outline is for "Harbour Keeper & Pilot", and no standard of this name is held. Import the occupational standard too: its page may be named in the same run.',
      ),
      'Nothing was written.',
    ],
    code: 1,
  });
});
