import { expect, test } from 'vitest';
import { documentText, inWorkshop } from '../../../../tests/support/import.ts';

const plan = documentText('plan-lamplighter.txt');
const ksbs = `K1: Lamps – Lamps and their glass.
K2: Oils – Oils, and how they smell
S1: Trimming – Trim a wick.
S2: Ladders – Climb a ladder.
B1: Wakeful – Wakeful at night.`;
const standard = documentText('standard-harbour-keeper.txt')
  .replace('OCC9910', 'ST9911')
  .replace(/K1: Lights[\s\S]*B1: Wakeful\./, ksbs);

test('A plan that words a KSB otherwise than its standard is named; the words of the standard stay', async () => {
  const { out, code } = await inWorkshop('none', async ({ run, save }) => {
    await run([save('standard.txt', standard)]);
    return run([save('plan.txt', plan)]);
  });
  expect(out.slice(1, -1)).toEqual([
    'plan.txt:100: K2 is worded otherwise than in ST9911@1.2, whose words are kept. Check that the plan is for this version; note the difference in discrepancies.yaml.',
  ]);
  expect(out.at(-1)).not.toContain('standards/');
  expect(code).toBe(0);
});
