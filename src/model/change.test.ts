import { describe, expect, test } from 'vitest';
import { checkBroken } from '../../tests/fixtures/broken-content.ts';
import { change } from '../../tests/fixtures/ledger.ts';
import { MOST_DETAILS } from './change.ts';

const findingsOf = (...changes: unknown[]) =>
  checkBroken({ file: 'changes.json', text: JSON.stringify({ changes }, null, 1) });

describe('A ledger of changes', () => {
  test('may be empty, and a change may have no details', () => {
    expect(findingsOf()).toEqual([]);
    expect(findingsOf(change())).toEqual([]);
  });

  test('has its slips named with what to write', () => {
    expect(
      findingsOf({ ...change(), day: '22 November', what: 'add' }, { ...change(), ref: 'KSB1' }),
    ).toEqual([
      'content/changes.json:4: changes[0].day: "22 November" is not a date such as "2021-06-10". Mend the value.',
      'content/changes.json:8: changes[0].what: "add" is not one of "added", "changed", "gone" or "back". Did you mean "added"?',
      'content/changes.json:14: changes[1].ref: "KSB1" is not a reference such as "OCC0868", "ST0663" or "OCC0088B". Mend the value.',
    ]);
  });

  test('has no change with more details than a page can show', () => {
    const details = Array.from({ length: MOST_DETAILS + 1 }, () => 'K1: other words');
    expect(findingsOf(change({ details }))).toEqual([
      'content/changes.json:9: changes[0].details: is a list that is too long. Write at most 20 items.',
    ]);
  });
});
