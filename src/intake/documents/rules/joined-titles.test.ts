import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

test('Job titles that run together are told apart by their capitals, and shown', async () => {
  const { out, code } = await importText(
    documentText('standard-harbour-keeper.txt', [
      'keeper\nLock keeper\nNHS',
      'keeper Lock keeper NHS',
    ]),
  );
  expect(out[1]).toBe(
    'page.txt:46: The job titles stand on one line without marks between them; by their capitals they are 3: Harbour keeper | Lock keeper | NHS ferry pilot. Compare them with the page, and mend jobTitles where two were taken for one.',
  );
  expect(code).toBe(0);
});
