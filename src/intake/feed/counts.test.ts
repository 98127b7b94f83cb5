import { expect, test } from 'vitest';
import { countStandards, countVersions } from './counts.ts';
import type { Outcome, VersionOutcome } from './counts.ts';

/** Versions of one standard with these outcomes; those that are neither added nor dropped were held. */
function versions(ref: string, ...outcomes: Outcome[]): VersionOutcome[] {
  return outcomes.map((outcome) => ({
    ref,
    outcome,
    held: outcome !== 'added' && outcome !== 'dropped',
  }));
}

const NONE = { added: 0, changed: 0, gone: 0, back: 0, unchanged: 0, kept: 0, dropped: 0 };

test('versions are counted by outcome', () => {
  expect(countVersions(versions('ST0001', 'added', 'added', 'gone'))).toEqual({
    ...NONE,
    added: 2,
    gone: 1,
  });
});

test.each([
  ['added', ['added', 'added']],
  ['added', ['added', 'dropped']],
  ['changed', ['unchanged', 'added']],
  ['changed', ['unchanged', 'gone']],
  ['changed', ['gone', 'back']],
  ['changed', ['changed', 'unchanged']],
  ['gone', ['gone', 'gone']],
  ['back', ['back']],
  ['unchanged', ['unchanged', 'unchanged']],
  ['unchanged', ['unchanged', 'kept']],
  ['kept', ['kept']],
  ['dropped', ['dropped']],
] as [Outcome, Outcome[]][])('a standard is %s where its versions are %j', (outcome, outcomes) => {
  expect(countStandards(versions('ST0001', ...outcomes))).toEqual({ ...NONE, [outcome]: 1 });
});
