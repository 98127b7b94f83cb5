import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('wrong-shape');
});

test('a record needs a title that says something', () => {
  for (const title of ['', null, '.', ' &nbsp; '])
    expect(saidOf('wrong-shape', feedRecord({ title }))).toEqual([
      'ST0001 1.0: title: is missing. The version is left out; what is held of it stays.',
    ]);
});

test('every list that is none is named', () => {
  const broken = { duties: [{ dutyDetail: 'x', mappedSkills: 's-1' }, 'y'], options: 7 };
  expect(saidOf('wrong-shape', feedRecord(broken))).toEqual([
    'ST0001 1.0: duties[0].mappedSkills: is "s-1", not a list. The version is left out; what is held of it stays.',
    'ST0001 1.0: duties[1]: is "y", not an object. The version is left out; what is held of it stays.',
    'ST0001 1.0: options: is 7, not a list. The version is left out; what is held of it stays.',
  ]);
});

test('a list that is null is an empty one', () => {
  expect(saidOf(undefined, feedRecord({ options: null, keywords: null }))).toEqual([]);
});
