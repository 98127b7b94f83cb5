import { expect, test } from 'vitest';
import { importText } from '../../../../tests/support/import.ts';

test.each(['', ' \n\t\n'])('A file without words stops the run', async (text) => {
  expect(await importText(text)).toEqual({
    out: [
      'page.txt:1: The file is empty. Save the page again, and import that.',
      'Nothing was written.',
    ],
    code: 1,
  });
});
