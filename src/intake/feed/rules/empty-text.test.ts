import { expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('empty-text');
});

test('the codes around it keep their places, and links to it are left out', () => {
  const knowledges = ['The lights.', ' ', 'The log.'].map((detail, place) => ({
    knowledgeId: `k-${place + 1}`,
    detail,
  }));
  const { versions } = collectRecords(feedRecord({ knowledges, skills: [], behaviours: [] }));
  expect(versions[0]?.standard.ksbs).toEqual([
    { code: 'K1', statement: 'The lights.' },
    { code: 'K3', statement: 'The log.' },
  ]);
  expect(versions[0]?.standard.duties).toMatchObject([
    { ksbs: ['K1'] },
    { ksbs: { absent: 'The feed maps the duty to no KSB of this version.' } },
  ]);
});
