import { expect, test } from 'vitest';
import { documentText, importText } from '../../../../tests/support/import.ts';

const REMEDY = 'See on the page which of the two holds, and take the other out of the saved copy.';

test.each([
  [
    'standard-harbour-keeper.txt',
    'K2: Winds',
    'K1: Winds',
    '74: K1 is stated here and, in other words, on line 72.',
  ],
  [
    'standard-harbour-keeper.txt',
    'Duty 2 Moor',
    'Duty 1 Moor',
    '57: D1 is stated here and, in other words, on line 53.',
  ],
  [
    'plan-lamplighter.txt',
    'S2 Ladders – Climb a ladder. | Pass',
    'S1 Ladders | Pass',
    '71: S1 at pass is stated here and, in other words, on line 70.',
  ],
])('In %s, %s as %s stops the run', async (name, from, to, said) => {
  const { out, code } = await importText(documentText(name, [from, to]));
  expect(out).toContain(`page.txt:${said} ${REMEDY}`);
  expect(code).toBe(1);
});

test('A code that is stated twice in the same words counts once', async () => {
  const again = 'K1: Lights & their colours, e.g. “red to port”. Back to Duty\n';
  const { code } = await importText(
    documentText('standard-harbour-keeper.txt', [again, again + again]),
  );
  expect(code).toBe(0);
});
