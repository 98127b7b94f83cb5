import { expect, test } from 'vitest';
import { importText } from '../../../../tests/support/import.ts';

const REMEDY = 'Save the whole page, as HTML or as text, and import that.';

test('A document of no known kind stops the run', async () => {
  expect(await importText('A letter to a friend.')).toEqual({
    out: [
      `page.txt:1: The document is of no known kind: it has no mark of an occupational standard, an occupational map, an assessment plan or a programme outline. ${REMEDY}`,
      'Nothing was written.',
    ],
    code: 1,
  });
});

test('The kind that it is nearest to is named, with marks that it has and lacks', async () => {
  const { out } = await importText('Key information\n\nNothing else');
  expect(out[0]).toBe(
    `page.txt:1: The document is of no known kind. It is nearest to an occupational standard page, with "Key information" but without "Reference: OCC…", "Occupation summary", "An employee in this occupation", "Typical job titles include". ${REMEDY}`,
  );
});
