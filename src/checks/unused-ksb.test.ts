import { expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';

const GULLS = '  - code: K4\n    statement: The names of the gulls.\n';

test('a KSB that no duty and no method uses is named', () => {
  const edit = {
    file: 'standards/ST9901/1.0.yaml',
    from: 'qualifications:',
    to: `${GULLS}qualifications:`,
  };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9901/1.0.yaml:55: ksbs[7].code: "K4" is used by no duty and no part of the assessment. Add it to the duty, method or outcome that uses it, or take it out.',
  ]);
});

test('a KSB that no outcome of a new plan uses is named', () => {
  const edit = {
    file: 'assessment-plans/ST9902/2026-01-15.yaml',
    from: 'sampled: [K1]',
    to: 'sampled: []',
  };
  expect(checkBroken(edit)).toEqual([
    'content/standards/ST9902/1.1.json:20: ksbs[0].code: "K1" is used by no duty and no part of the assessment. Add it to the duty, method or outcome that uses it, or take it out.',
  ]);
});

test('no KSB is unused where the version has neither duties nor a plan', () => {
  expect(
    checkBroken(
      { file: 'assessment-plans/ST9902/2026-01-15.yaml', remove: true },
      {
        file: 'discrepancies.yaml',
        from: '      - standard: ST9902@1.1\n        plan: true\n',
        to: '',
      },
    ),
  ).toEqual([]);
});

test('no KSB is unused where it may belong to a duty whose mapping is absent', () => {
  expect(
    checkBroken(
      { file: 'assessment-plans/ST9901/2024-03-01.yaml', remove: true },
      { file: 'discrepancies.yaml', from: '        methods: [AM1]\n        plan: true\n', to: '' },
      { file: 'standards/ST9901/1.0.yaml', from: 'qualifications:', to: `${GULLS}qualifications:` },
    ),
  ).toEqual([]);
});

test('no KSB is unused where the plan cannot be read', () => {
  const edit = { file: 'assessment-plans/ST9902/2026-01-15.yaml', from: 'level: 2\n', to: '' };
  expect(checkBroken(edit)).toEqual([
    'content/assessment-plans/ST9902/2026-01-15.yaml:2: level: is missing. Add it: level of the plan.',
  ]);
});
