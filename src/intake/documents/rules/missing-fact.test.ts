import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const REMEDY = 'save the whole page, or write the line into the saved copy.';

test.each([
  [
    'standard-harbour-keeper.txt',
    '  3. Reference: OCC9910\n',
    'the reference of the standard. It should stand as "Reference: OCC0000"',
  ],
  [
    'standard-harbour-keeper.txt',
    '  6. Level: 3\n',
    'the level. It should stand as "Level: 4" under "Key information"',
  ],
  [
    'plan-lamplighter.txt',
    '(Date Updated: 01/02/2023)\n',
    'the day of its last update. It should stand as "Date Updated: 22/05/2022"',
  ],
  [
    'outline-harbour.md',
    'Training provider: Quayside College\n',
    'the name of the provider. It should stand as "Delivery by …" or "Provider: …"',
  ],
])('%s without "%s" stops the run', async (name, line, said) => {
  const { out, code } = await importText(documentText(name, [line, '']));
  expect(out).toContain(`page.txt:1: The document does not print ${said}: ${REMEDY}`);
  expect(code).toBe(1);
});
