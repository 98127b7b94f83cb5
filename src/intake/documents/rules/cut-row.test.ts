import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const REMEDY =
  'The copy was cut or a mark between two cells was lost: save the page again, or mend the row.';

test('A descriptor row without its end stops the run', async () => {
  const { out, code } = await importText(
    documentText('plan-lamplighter.txt', ['| Pass | Trims a wick. |', '|']),
  );
  expect(out).toContain(
    `page.txt:70: The row has 1 of 3 cells: "S1 Trimming – Trim a wick.". ${REMEDY}`,
  );
  expect(code).toBe(1);
});

test('A row of a delivery table with too few cells stops the run', async () => {
  const { out, code } = await importText(
    documentText('outline-harbour.md').replace(
      /## Delivery[\s\S]*/,
      '## Delivery\n\nActivity\tHow\tDuration\nWelcome\tTalk\n',
    ),
  );
  expect(out).toContain(`page.txt:39: The row has 2 of 3 cells: "Welcome Talk". ${REMEDY}`);
  expect(code).toBe(1);
});
