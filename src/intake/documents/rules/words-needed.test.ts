import { expect, test } from 'vitest';
import { documentText, inWorkshop } from '../../../../tests/support/import.ts';

const outline = documentText('outline-harbour.md');
const standard = documentText('standard-harbour-keeper.txt');

test('Prose of a new outline is named, with the field for its restatement', async () => {
  const { out, code } = await inWorkshop('none', ({ run, save }) =>
    run([save('outline.md', outline), save('standard.txt', standard)]),
  );
  expect(out.slice(2, 4)).toEqual([
    'outline.md:5: The paragraph under "About the programme" may not be copied, as the outline has no open licence. Restate what matters of it in short words of your own under overview.',
    'outline.md:31: The paragraph under "Off-the-job training" may not be copied, as the outline has no open licence. Restate what matters of it in short words of your own under notes.',
  ]);
  expect(code).toBe(0);
});
