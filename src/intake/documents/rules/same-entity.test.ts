import { expect, test } from 'vitest';
import { documentText, inWorkshop } from '../../../../tests/support/import.ts';

test('Two documents of one run that give the same version stop it', async () => {
  const text = documentText('standard-harbour-keeper.txt');
  const { out, code } = await inWorkshop('none', ({ run, save }) =>
    run([save('a.txt', text), save('b.txt', text)]),
  );
  expect(out).toEqual([
    'b.txt:1: The document gives standards/OCC9910/1.2.yaml, which a.txt gives as well. Import one of the two.',
    'Nothing was written.',
  ]);
  expect(code).toBe(1);
});
