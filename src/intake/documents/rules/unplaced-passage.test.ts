import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

test('A passage without a place is named, and the rest is taken', async () => {
  const { out, code } = await importText(
    documentText('standard-harbour-keeper.txt', [
      'Occupation duties',
      'Entry requirements\n\nA boat\n\nOccupation duties',
    ]),
  );
  const REMEDY = 'If it is a fact of the standard, write it into the file by hand.';
  expect(out.slice(1, 3)).toEqual([
    `page.txt:50: This passage has no place in content: "Entry requirements". ${REMEDY}`,
    `page.txt:52: This passage has no place in content: "A boat". ${REMEDY}`,
  ]);
  expect(code).toBe(0);
});
