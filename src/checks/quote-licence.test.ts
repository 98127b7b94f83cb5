import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a standard or a plan that quotes a source which may only be restated or cited is named', () => {
  expect(
    checkBroken(
      {
        file: 'standards/ST9901/1.0.yaml',
        from: 'source: harbour-standard',
        to: 'source: harbour-college-outline',
      },
      {
        file: 'assessment-plans/ST9901/2024-03-01.yaml',
        from: 'source: harbour-plan',
        to: 'source: harbour-map',
      },
    ),
  ).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:7: source: "harbour-map" is cited, not quoted, in sources.yaml (Open Government Licence v3.0). Mend its use where the licence is open; otherwise its words may not stand here.',
    'content/standards/ST9901/1.0.yaml:57: source: "harbour-college-outline" is restated, not quoted, in sources.yaml (No open licence). Mend its use where the licence is open; otherwise its words may not stand here.',
  ]);
});

test('a source that is quoted without an open licence is refused by its schema', () => {
  const edit = { file: 'sources.yaml', from: 'use: restated', to: 'use: quoted' };
  expect(checkBroken(edit)).toEqual([
    'content/sources.yaml:24: sources[2].use: is "quoted", but the licence is not open. Mend the value.',
  ]);
});
