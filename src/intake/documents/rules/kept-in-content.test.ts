import { expect, test } from 'vitest';
import { documentText, inWorkshop } from '../../../../tests/support/import.ts';

const text = documentText('standard-harbour-keeper.txt');
const without = text.replace(/Certificate of Lamps[\s\S]*02\/05\/2024/, '');

test('What content holds and a copy lacks is kept, and named', async () => {
  const { out, code } = await inWorkshop('none', async ({ run, save }) => {
    await run([save('page.txt', text)]);
    return run([save('page.txt', without)]);
  });
  expect(out.slice(1)).toEqual([
    'page.txt:1: The document lacks what standards/OCC9910/1.2.yaml holds under qualifications; it is kept. Take it out by hand if the page no longer has it.',
    'content says the same already. Nothing was written.',
  ]);
  expect(code).toBe(0);
});
