import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a related term without an entry is named', () => {
  const edit = {
    file: 'glossary.yaml',
    from: 'related: [apprenticeship]',
    to: 'related: [aprenticeship, gull]',
  };
  expect(checkBroken(edit)).toEqual([
    'content/glossary.yaml:9: terms[1].related[0]: "aprenticeship" has no entry in the glossary. Did you mean "apprenticeship"?',
    'content/glossary.yaml:9: terms[1].related[1]: "gull" has no entry in the glossary. Add it to glossary.yaml.',
  ]);
});

test('a flag of an occupational map without an entry is named', () => {
  const map = `map:
  sentence: Looks after a harbour.
  technicalLevel: Technical Occupation
  medianSalary:
    absent: The invented map prints no salary.
  soc:
    code: '1234'
    title: Harbours
    subUnitGroups: []
  flags: [apprenticeship, t-level]
  products: [Harbour diploma]
  keywords: []
  employers: []
  howTheMapWasMade: []
source: harbour-standard`;
  const edit = { file: 'standards/ST9901/1.0.yaml', from: 'source: harbour-standard', to: map };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.0.yaml:66: map.flags[1]: "t-level" has no entry in the glossary. Add it to glossary.yaml.',
  ]);
});
