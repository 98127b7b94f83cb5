import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('same-statement-twice');
});

test('case does not make two of one; another kind does', () => {
  const knowledges = [
    { detail: 'Moor a boat in a cross wind.' },
    { detail: 'Tides.' },
    { detail: 'TIDES.' },
  ];
  expect(saidOf('same-statement-twice', feedRecord({ knowledges, duties: [] }))).toEqual([
    'ST0001 1.0: knowledges[2]: K3 is, word for word, K2: "TIDES.". Both are kept, as the feed lists them.',
  ]);
});
