import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a source that is not listed is named with the one that was meant', () => {
  const edit = {
    file: 'standards/ST9901/1.0.yaml',
    from: 'source: harbour-standard',
    to: 'source: harbour-standrd',
  };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.0.yaml:57: source: "harbour-standrd" is not the id of a source. Did you mean "harbour-standard"?',
  ]);
});

test('every file that names a source is held against the list', () => {
  const REMEDY = 'Add it to sources.yaml, or name a source that is listed there.';
  expect(
    checkBroken(
      { file: 'standards/ST9902/1.1.json', from: '"ferry-feed"', to: '"unheard-of"' },
      { file: 'assessment-plans/ST9902/2026-01-15.yaml', from: 'ferry-plan', to: 'unheard-of' },
      {
        file: 'programmes/harbour-college.yaml',
        from: 'harbour-college-outline',
        to: 'unheard-of',
      },
      { file: 'discrepancies.yaml', from: 'source: harbour-plan', to: 'source: unheard-of' },
      { file: 'glossary.yaml', from: 'harbour-plan', to: 'unheard-of' },
      {
        file: 'guidance/overview.mdx',
        from: 'sources: [harbour-map, harbour-standard]',
        to: 'sources: [harbour-map, harbour-standard, unheard-of]',
      },
      {
        file: 'guidance/wales.mdx',
        from: '      source: harbour-map',
        to: '      source: unheard-of',
      },
      {
        file: 'progression.yaml',
        from: '    source: harbour-map\n  - id: harbour-to-master',
        to: '    source: unheard-of\n  - id: harbour-to-master',
      },
    ),
  ).toEqual([
    `content/assessment-plans/ST9902/2026-01-15.yaml:8: source: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/discrepancies.yaml:18: discrepancies[0].places[1].source: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/glossary.yaml:10: terms[1].source: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/guidance/overview.mdx:6: sources[2]: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/guidance/wales.mdx:12: facts.approach[0].source: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/programmes/harbour-college.yaml:42: source: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/progression.yaml:9: links[0].source: "unheard-of" is not the id of a source. ${REMEDY}`,
    `content/standards/ST9902/1.1.json:26: source: "unheard-of" is not the id of a source. ${REMEDY}`,
  ]);
});

test('a source that prose cites is named on the line where it is cited first', () => {
  const edit = {
    file: 'guidance/overview.mdx',
    from: '<Cite id="harbour-standard" />',
    to: '<Cite id="habour-map" /> <Cite id="habour-map" />',
  };
  expect(checkBroken(edit)).toEqual([
    'content/guidance/overview.mdx:15: "habour-map" is not the id of a source. Did you mean "harbour-map"?',
  ]);
});

test('where the list of sources cannot be read, the files that name them are not reported as well', () => {
  const edit = { file: 'sources.yaml', from: '    use: cited\n', to: '' };
  expect(checkBroken(edit)).toEqual([
    'content/sources.yaml:28: sources[3].use: is missing. Add it: "quoted", "restated" or "cited".',
  ]);
});
