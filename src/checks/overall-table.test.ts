import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a row with too few and a row with too many grades are named', () => {
  const file = 'assessment-plans/ST9901/2024-03-01.yaml';
  expect(
    checkBroken(
      { file, from: 'methods: [fail, pass]', to: 'methods: [fail]' },
      { file, from: 'methods: [pass, pass]', to: 'methods: [pass, pass, pass]' },
    ),
  ).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:126: overallTable[0].methods: The row has 1 grade, but the plan has 2 methods. Write one grade for each method, in their order.',
    'content/assessment-plans/ST9901/2024-03-01.yaml:127: overallTable[1].methods: The row has 3 grades, but the plan has 2 methods. Write one grade for each method, in their order.',
  ]);
});
