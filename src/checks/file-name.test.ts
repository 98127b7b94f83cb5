import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a standard whose file is named after another version is named with both places', () => {
  const edit = { file: 'standards/ST9901/1.0.yaml', moveTo: 'standards/ST9901/1.1.yaml' };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.1.yaml:3: version: is "1.0", but the file stands at "standards/ST9901/1.1.yaml". Mend the field, or move the file to "standards/ST9901/1.0.yaml".',
  ]);
});

test('a standard in the folder of another reference is named, and the version is not', () => {
  const edit = { file: 'standards/ST9902/1.1.json', moveTo: 'standards/ST9903/1.2.json' };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9903/1.2.json:2: ref: is "ST9902", but the file stands at "standards/ST9903/1.2.json". Mend the field, or move the file to "standards/ST9902/1.1.json".',
  ]);
});

test('a standard that is a folder too deep, or stands outside the folder of its reference, is named', () => {
  expect(
    checkBroken(
      { file: 'standards/ST9902/1.1.json', moveTo: 'standards/old/ST9902/1.1.json' },
      { file: 'standards/ST9901/1.0.yaml', moveTo: 'standards/1.0.yaml' },
    ),
  ).toEqual([
    'content/standards/1.0.yaml:2: ref: is "ST9901", but the file stands at "content/standards/1.0.yaml". Mend the field, or move the file to "standards/ST9901/1.0.yaml".',
    'content/standards/old/ST9902/1.1.json:2: ref: is "ST9902", but the file stands at "old/ST9902/1.1.json". Mend the field, or move the file to "standards/ST9902/1.1.json".',
  ]);
});

test('a plan is named after its date and a programme after its slug', () => {
  expect(
    checkBroken(
      {
        file: 'assessment-plans/ST9902/2026-01-15.yaml',
        moveTo: 'assessment-plans/ST9902/2026-01-16.yaml',
      },
      { file: 'programmes/harbour-college.yaml', moveTo: 'programmes/college.yaml' },
    ),
  ).toEqual([
    'content/assessment-plans/ST9902/2026-01-16.yaml:4: date: is "2026-01-15", but the file stands at "assessment-plans/ST9902/2026-01-16.yaml". Mend the field, or move the file to "assessment-plans/ST9902/2026-01-15.yaml".',
    'content/programmes/college.yaml:1: slug: is "harbour-college", but the file stands at "programmes/college.yaml". Mend the field, or move the file to "programmes/harbour-college.yaml".',
  ]);
});

test('a page of guidance is named after its nation, and the overview has none', () => {
  expect(
    checkBroken(
      { file: 'guidance/wales.mdx', from: 'nation: wales', to: 'nation: scotland' },
      { file: 'guidance/overview.mdx', from: 'edition:', to: 'nation: england\nedition:' },
    ),
  ).toEqual([
    'content/guidance/overview.mdx:4: nation: is "england", but the file stands at "guidance/overview.mdx". Mend the field, or move the file to "guidance/england.mdx".',
    'content/guidance/wales.mdx:4: nation: is "scotland", but the file stands at "guidance/wales.mdx". Mend the field, or move the file to "guidance/scotland.mdx".',
  ]);
});

test('a page of a nation that does not say its nation is named', () => {
  const edit = { file: 'guidance/wales.mdx', from: 'nation: wales\n', to: '' };
  expect(checkBroken(edit)).toEqual([
    'content/guidance/wales.mdx:2: nation: is missing, but the file stands at "guidance/wales.mdx". Add the field, or move the file to "guidance/overview.mdx".',
  ]);
});
