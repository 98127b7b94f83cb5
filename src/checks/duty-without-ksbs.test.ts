import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a duty with an empty list of KSBs is named', () => {
  const edit = { file: 'standards/ST9901/1.0.yaml', from: '[K2, K3, S2, B1]', to: '[]' };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.0.yaml:32: duties[1].ksbs: "D2" lists no KSBs. Add them, or write "absent:" and the reason where the source lacks them.',
  ]);
});
