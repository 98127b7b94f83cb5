import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

const STANDARD = 'standards/ST9901/1.0.yaml';
const PLAN = 'assessment-plans/ST9901/2024-03-01.yaml';
const FERRY_PLAN = 'assessment-plans/ST9902/2026-01-15.yaml';

test('a duty that names a KSB which the version lacks is told the codes there are and the one meant', () => {
  const edit = { file: STANDARD, from: '[K1, K2, S1, B1]', to: '[K1, K22, S1, B9]' };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.0.yaml:29: duties[0].ksbs[1]: "K22" is not a KSB of this version (K1–K3). Did you mean "K2"?',
    'content/standards/ST9901/1.0.yaml:29: duties[0].ksbs[3]: "B9" is not a KSB of this version (B1). Mend the code, or take it out.',
  ]);
});

test('mapping and grading of a method name KSBs of the version that the plan assesses', () => {
  expect(
    checkBroken(
      { file: PLAN, from: 'ksbs: [K1, K2]', to: 'ksbs: [K1, K2, K33]' },
      { file: PLAN, from: '- ksb: K2', to: '- ksb: TK2' },
    ),
  ).toEqual([
    'content/assessment-plans/ST9901/2024-03-01.yaml:70: methods[1].ksbs[2]: "K33" is not a KSB of ST9901@1.0 (K1–K3). Did you mean "K3"?',
    'content/assessment-plans/ST9901/2024-03-01.yaml:82: methods[1].descriptors[1].ksb: "TK2" is not a KSB of ST9901@1.0 (K1–K3, S1–S3, B1). Did you mean "K2"?',
  ]);
});

test('outcomes and verified behaviours of a new plan name KSBs of its version', () => {
  expect(
    checkBroken(
      { file: FERRY_PLAN, from: 'mandatory: [K2, S1]', to: 'mandatory: [K2, S1, S11]' },
      { file: FERRY_PLAN, from: 'sampled: [K1]', to: 'sampled: [K1, K7]' },
      { file: FERRY_PLAN, from: 'ksbs: [B1]', to: 'ksbs: [B1, B2]' },
    ),
  ).toEqual([
    'content/assessment-plans/ST9902/2026-01-15.yaml:13: outcomes[0].mandatory[2]: "S11" is not a KSB of ST9902@1.1 (S1). Did you mean "S1"?',
    'content/assessment-plans/ST9902/2026-01-15.yaml:14: outcomes[0].sampled[1]: "K7" is not a KSB of ST9902@1.1 (K1–K2). Mend the code, or take it out.',
    'content/assessment-plans/ST9902/2026-01-15.yaml:22: behaviours.ksbs[1]: "B2" is not a KSB of ST9902@1.1 (B1). Did you mean "K2"?',
  ]);
});

test('an alignment of a programme points at a KSB of its version', () => {
  const edit = { file: 'programmes/harbour-college.yaml', from: 'ksb: S2', to: 'ksb: S21' };
  expect(checkBroken(edit)).toEqual([
    'content/programmes/harbour-college.yaml:19: codes[1].alignments[0].ksb: "S21" is not a KSB of ST9901@1.0 (S1–S3). Did you mean "S2"?',
  ]);
});

test('guidance rests on KSBs, written in full, and not on duties', () => {
  const edit = {
    file: 'guidance/overview.mdx',
    from: 'ksbs: [ST9901@1.0#K2]',
    to: "ksbs: ['ST9901@1.0#K23', 'ST9901@1.0#D1']",
  };
  expect(checkBroken(edit)).toEqual([
    'content/guidance/overview.mdx:7: ksbs[0]: "K23" is not a KSB of ST9901@1.0 (K1–K3). Did you mean "ST9901@1.0#K2"?',
    'content/guidance/overview.mdx:7: ksbs[1]: "D1" is not a KSB of ST9901@1.0 (K1–K3, S1–S3, B1). Did you mean "ST9901@1.0#K1"?',
  ]);
});

test('a discrepancy touches KSBs, duties and methods that there are', () => {
  expect(
    checkBroken(
      { file: 'discrepancies.yaml', from: 'codes: [S1, D1]', to: 'codes: [S11, D12]' },
      { file: 'discrepancies.yaml', from: 'methods: [AM1]', to: 'methods: [AM3]' },
    ),
  ).toEqual([
    'content/discrepancies.yaml:7: discrepancies[0].about[0].codes[0]: "S11" is not a KSB of ST9901@1.0 (S1–S3). Did you mean "S1"?',
    'content/discrepancies.yaml:7: discrepancies[0].about[0].codes[1]: "D12" is not a duty of ST9901@1.0 (D1–D3). Did you mean "D1"?',
    'content/discrepancies.yaml:8: discrepancies[0].about[0].methods[0]: "AM3" is not a method of the plan of ST9901@1.0 (AM1–AM2). Mend the code, or take it out.',
  ]);
});

test('a discrepancy does not touch duties, methods or a plan where none is held', () => {
  expect(
    checkBroken(
      { file: 'assessment-plans/ST9902/2026-01-15.yaml', remove: true },
      {
        file: 'discrepancies.yaml',
        from: '- standard: ST9902@1.1\n',
        to: '- standard: ST9902@1.1\n        codes: [D1]\n        methods: [AM1]\n',
      },
    ),
  ).toEqual([
    'content/discrepancies.yaml:11: discrepancies[0].about[1].codes[0]: "D1" is not a duty of ST9902@1.1, which has none. Mend the code, or take it out.',
    'content/discrepancies.yaml:12: discrepancies[0].about[1].methods[0]: "AM1" is not a method of the plan of ST9902@1.1, which has none. Mend the code, or take it out.',
    'content/discrepancies.yaml:13: discrepancies[0].about[1].plan: is set, but no assessment plan of ST9902@1.1 is held. Take it out, or add the plan.',
  ]);
});
