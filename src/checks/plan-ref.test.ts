import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a plan that assesses a standard of another reference is named', () => {
  const edit = {
    file: 'assessment-plans/ST9902/2026-01-15.yaml',
    from: 'standard: ST9902@1.1',
    to: 'standard: ST9901@1.0',
  };
  expect(checkBroken(edit)).toContain(
    'content/assessment-plans/ST9902/2026-01-15.yaml:3: ref: is "ST9902", but the plan assesses "ST9901@1.0". Mend one of the two.',
  );
});
