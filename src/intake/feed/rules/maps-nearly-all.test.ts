import { expect, test } from 'vitest';
import { feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';

const knowledges = Array.from({ length: 20 }, (_, place) => ({
  knowledgeId: `k-${place}`,
  detail: `Light number ${place + 1} of the harbour.`,
}));

/** A duty that maps to the first so many. */
function dutyOf(count: number) {
  const mappedKnowledge = knowledges.slice(0, count).map(({ knowledgeId }) => knowledgeId);
  return { dutyDetail: 'Keep lights.', mappedKnowledge };
}

const said = (total: number, ...counts: number[]) =>
  saidOf(
    'maps-nearly-all',
    feedRecord({
      knowledges: knowledges.slice(0, total),
      skills: [],
      behaviours: [],
      duties: counts.map(dutyOf),
    }),
  );

test('it says what its page says', () => {
  expectOnPage('maps-nearly-all', said(20, 12, 19, 14));
});

test('nine in ten are nearly all, fewer are not', () => {
  expect(said(20, 18)).toHaveLength(1);
  expect(said(20, 17)).toEqual([]);
});

test('a small version may have a duty that needs everything', () => {
  expect(said(19, 19)).toEqual([]);
});
