import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

const STANDARD = 'standards/ST9901/1.0.yaml';

test('a number that is missing between two codes of a letter is named', () => {
  expect(
    checkBroken(
      {
        file: STANDARD,
        from: 'qualifications:',
        to: '  - code: B3\n    statement: Be kind.\nqualifications:',
      },
      { file: STANDARD, from: 'ksbs: [K1, K2, S1, B1]', to: 'ksbs: [K1, K2, S1, B1, B3]' },
    ),
  ).toEqual([
    'content/standards/ST9901/1.0.yaml:55: ksbs[7].code: B2 is missing: after B1 comes B3. Add what is missing, or mend the numbers.',
  ]);
});

test('numbers that are missing before the first code are named as a range', () => {
  expect(
    checkBroken(
      { file: 'standards/ST9902/1.1.json', from: '"code": "S1"', to: '"code": "S3"' },
      { file: 'assessment-plans/ST9902/2026-01-15.yaml', from: '[K2, S1]', to: '[K2, S3]' },
    ),
  ).toEqual([
    'content/standards/ST9902/1.1.json:22: ksbs[2].code: S1–S2 are missing: the first is S3. Add what is missing, or mend the numbers.',
  ]);
});

test('duties, methods and outcomes are numbered without a gap too', () => {
  expect(
    checkBroken(
      { file: STANDARD, from: 'code: D3', to: 'code: D4' },
      { file: 'assessment-plans/ST9901/2024-03-01.yaml', from: 'code: AM2', to: 'code: AM4' },
      { file: 'assessment-plans/ST9902/2026-01-15.yaml', from: 'code: AO1', to: 'code: AO2' },
    ),
  ).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:67: methods[1].code: AM2–AM3 are missing: after AM1 comes AM4. Add what is missing, or mend the numbers.',
    'content/assessment-plans/ST9902/2026-01-15.yaml:11: outcomes[0].code: AO1 is missing: the first is AO2. Add what is missing, or mend the numbers.',
    'content/standards/ST9901/1.0.yaml:33: duties[2].code: D3 is missing: after D2 comes D4. Add what is missing, or mend the numbers.',
  ]);
});

test('the order of the codes does not matter', () => {
  const edit = { file: STANDARD, from: '[K2, K3, S2, B1]', to: '[B1, S2, K3, K2]' };
  expect(checkBroken(edit)).toEqual([]);
});
