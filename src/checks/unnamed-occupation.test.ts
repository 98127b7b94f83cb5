import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('an end of a link that is neither held nor titled is named', () => {
  const edit = { file: 'progression.yaml', from: '      title: Harbour master\n', to: '' };
  expect(checkBroken(edit)).toEqual([
    'content/progression.yaml:15: links[1].to.ref: "ST9999" is not held here and has no title that a reader could be shown. Add the title that the source gives, or mend the reference.',
  ]);
});
