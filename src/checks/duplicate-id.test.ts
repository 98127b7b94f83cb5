import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { VALID_CONTENT } from '../../tests/fixtures/broken-content.ts';

/** A YAML file of the fixture as a sync would write it. */
function asJson(file: string): string {
  const data: unknown = parse(readFileSync(join(VALID_CONTENT, file), 'utf8'));
  return JSON.stringify(data, null, 2);
}

test('a version that stands in a YAML and in a JSON file is named with both', () => {
  const text = asJson('standards/ST9901/1.0.yaml');
  expect(checkBroken({ file: 'standards/ST9901/1.0.json', text })).toEqual([
    'content/standards/ST9901/1.0.yaml:3: version: "ST9901@1.0" is given twice: content/standards/ST9901/1.0.json has it too. Keep one of the two files.',
  ]);
});

test('a plan and a programme stand in one file each', () => {
  expect(
    checkBroken(
      {
        file: 'assessment-plans/ST9902/2026-01-15.json',
        text: asJson('assessment-plans/ST9902/2026-01-15.yaml'),
      },
      {
        file: 'programmes/harbour-college.json',
        text: asJson('programmes/harbour-college.yaml'),
      },
    ),
  ).toEqual([
    'content/assessment-plans/ST9902/2026-01-15.yaml:4: date: "ST9902@1.1 2026-01-15" is given twice: content/assessment-plans/ST9902/2026-01-15.json has it too. Keep one of the two files.',
    'content/programmes/harbour-college.yaml:1: slug: "harbour-college" is given twice: content/programmes/harbour-college.json has it too. Keep one of the two files.',
  ]);
});

test('an id stands once in each list of one file', () => {
  expect(
    checkBroken(
      { file: 'sources.yaml', from: 'id: harbour-standard', to: 'id: harbour-plan' },
      {
        file: 'standards/ST9901/1.0.yaml',
        from: 'source: harbour-standard',
        to: 'source: harbour-plan',
      },
      { file: 'discrepancies.yaml', from: 'source: harbour-standard', to: 'source: harbour-plan' },
      { file: 'guidance/overview.mdx', from: 'id="harbour-standard"', to: 'id="harbour-plan"' },
      { file: 'guidance/overview.mdx', from: 'map, harbour-standard]', to: 'map, harbour-plan]' },
      { file: 'progression.yaml', from: 'id: harbour-to-unnamed', to: 'id: harbour-to-master' },
      { file: 'glossary.yaml', from: 'id: end-point-assessment', to: 'id: apprenticeship' },
    ),
  ).toEqual([
    'content/glossary.yaml:5: terms[1].id: "apprenticeship" is given twice: terms[0].id has it too. Rename one of the two, or take it out.',
    'content/progression.yaml:19: links[2].id: "harbour-to-master" is given twice: links[1].id has it too. Rename one of the two, or take it out.',
    'content/sources.yaml:44: sources[5].id: "harbour-plan" is given twice: sources[4].id has it too. Rename one of the two, or take it out.',
  ]);
});

test('an option, and a section of one page of a plan, have an id of their own', () => {
  expect(
    checkBroken(
      {
        file: 'standards/ST9901/1.0.yaml',
        from: '    title: Night watch\n',
        to: '    title: Night watch\n  - id: night-watch\n    title: Late watch\n',
      },
      {
        file: 'assessment-plans/ST9901/2024-03-01.yaml',
        from: '  - code: AM2\n',
        to: '      - id: delivery\n        title: Again\n        blocks: [Again.]\n  - code: AM2\n',
      },
    ),
  ).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:67: methods[0].sections[1].id: "delivery" is given twice: methods[0].sections[0].id has it too. Rename one of the two, or take it out.',
    'content/standards/ST9901/1.0.yaml:26: options[1].id: "night-watch" is given twice: options[0].id has it too. Rename one of the two, or take it out.',
  ]);
});

test('a discrepancy found by reading does not take the id of one that the code finds', () => {
  const edit = {
    file: 'discrepancies.yaml',
    from: 'id: harbour-lamp',
    to: 'id: st9901-1-0-b1-pass-only-am1',
  };
  expect(checkBroken(edit)).toEqual([
    'content/discrepancies.yaml:2: discrepancies[0].id: "st9901-1-0-b1-pass-only-am1" is the id of a discrepancy that the code finds by itself. Take this one out if it says the same, or rename it.',
  ]);
});
