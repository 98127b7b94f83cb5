import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

const STANDARD = 'standards/ST9901/1.0.yaml';
const PLAN = 'assessment-plans/ST9901/2024-03-01.yaml';

test('a KSB that is listed twice is named with both places', () => {
  expect(
    checkBroken({
      file: STANDARD,
      from: 'qualifications:',
      to: '  - code: K3\n    statement: Again.\nqualifications:',
    }),
  ).toEqual([
    'content/standards/ST9901/1.0.yaml:55: ksbs[7].code: "K3" is given twice: ksbs[2].code has it too. Mend the code, or take one of the two out.',
  ]);
});

test('a duty, and a KSB within a duty, stand once', () => {
  expect(
    checkBroken(
      { file: STANDARD, from: '[K1, K2, S1, B1]', to: '[K1, K2, S1, B1, K1]' },
      { file: STANDARD, from: 'code: D3', to: 'code: D2' },
    ),
  ).toEqual([
    'content/standards/ST9901/1.0.yaml:29: duties[0].ksbs[4]: "K1" is given twice: duties[0].ksbs[0] has it too. Mend the code, or take one of the two out.',
    'content/standards/ST9901/1.0.yaml:33: duties[2].code: "D2" is given twice: duties[1].code has it too. Mend the code, or take one of the two out.',
  ]);
});

test('a method, a mapped KSB and a graded KSB stand once', () => {
  expect(
    checkBroken(
      { file: PLAN, from: 'code: AM2', to: 'code: AM1' },
      { file: PLAN, from: 'ksbs: [K1, K2]', to: 'ksbs: [K1, K2, K2]' },
      { file: PLAN, from: '- ksb: K2', to: '- ksb: K1' },
    ),
  ).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:67: methods[1].code: "AM1" is given twice: methods[0].code has it too. Mend the code, or take one of the two out.',
    'content/assessment-plans/ST9901/2024-03-01.yaml:70: methods[1].ksbs[2]: "K2" is given twice: methods[1].ksbs[1] has it too. Mend the code, or take one of the two out.',
    'content/assessment-plans/ST9901/2024-03-01.yaml:82: methods[1].descriptors[1].ksb: "K1" is given twice: methods[1].descriptors[0].ksb has it too. Mend the code, or take one of the two out.',
  ]);
});

test('a printed code of a programme and a KSB of guidance stand once', () => {
  expect(
    checkBroken(
      {
        file: 'programmes/harbour-college.yaml',
        from: '  - code: B1\n    label: uniform',
        to: '  - code: S1\n    label: uniform',
      },
      {
        file: 'guidance/overview.mdx',
        from: 'ksbs: [ST9901@1.0#K2]',
        to: 'ksbs: [ST9901@1.0#K2, ST9901@1.0#K2]',
      },
    ),
  ).toEqual([
    'content/guidance/overview.mdx:7: ksbs[1]: "ST9901@1.0#K2" is given twice: ksbs[0] has it too. Mend the code, or take one of the two out.',
    'content/programmes/harbour-college.yaml:22: codes[2].code: "S1" is given twice: codes[1].code has it too. Mend the code, or take one of the two out.',
  ]);
});
