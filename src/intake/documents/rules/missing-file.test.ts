import { expect, test } from 'vitest';
import { inWorkshop } from '../../../../tests/support/import.ts';

test('A file that is not there, or is a folder, stops the run', async () => {
  const said = await inWorkshop('none', async ({ parent, run }) => [
    await run([`${parent}/none.html`]),
    await run([`${parent}/`]),
  ]);
  expect(said[0]).toEqual({
    out: [
      'none.html:1: There is no such file. Mend the path, or the rights of the file.',
      'Nothing was written.',
    ],
    code: 1,
  });
  expect(said[1]?.out[0]).toContain('This is a folder, not a file.');
});
