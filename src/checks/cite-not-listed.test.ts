import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a source that the prose cites and the page does not list is named', () => {
  expect(
    checkBroken({
      file: 'guidance/overview.mdx',
      from: 'sources: [harbour-map, harbour-standard]',
      to: 'sources: [harbour-map]',
    }),
  ).toEqual([
    'content/guidance/overview.mdx:6: sources: leaves out "harbour-standard", which the prose cites. Add it to the list.',
  ]);
});
