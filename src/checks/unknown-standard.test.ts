import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

test('a plan of a version that is not held is told which versions are', () => {
  const edit = {
    file: 'assessment-plans/ST9901/2024-03-01.yaml',
    from: 'standard: ST9901@1.0',
    to: 'standard: ST9901@2.0',
  };
  expect(checkBroken(edit)).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:4: standard: "ST9901@2.0" is not a version of a standard that is held here. Did you mean "ST9901@1.0"?',
  ]);
});

test('programmes, guidance and discrepancies name versions that are held', () => {
  expect(
    checkBroken(
      { file: 'programmes/harbour-college.yaml', from: 'ST9901@1.0', to: 'ST9911@1.0' },
      { file: 'guidance/overview.mdx', from: 'ST9901@1.0#K2', to: 'OCC0001@2021-06-10#K2' },
      { file: 'discrepancies.yaml', from: '- standard: ST9902@1.1', to: '- standard: ST9902@1.2' },
    ),
  ).toEqual([
    'content/discrepancies.yaml:10: discrepancies[0].about[1].standard: "ST9902@1.2" is not a version of a standard that is held here. Did you mean "ST9902@1.1"?',
    'content/guidance/overview.mdx:7: ksbs[0]: "OCC0001@2021-06-10" is not a version of a standard that is held here. Add the standard, or mend the reference.',
    'content/programmes/harbour-college.yaml:4: standard: "ST9911@1.0" is not a version of a standard that is held here. Did you mean "ST9901@1.0"?',
  ]);
});

test('where a standard cannot be read, what names it is not reported as well', () => {
  const edit = { file: 'standards/ST9901/1.0.yaml', from: 'level: 3', to: 'level: three' };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.0.yaml:6: level: is "three", not a number. Write a number.',
  ]);
});
