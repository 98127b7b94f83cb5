import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('html-in-text');
});

test('lines take the place of paragraphs and lists, and no tag is kept', () => {
  const detail = '<p>Lights:</p><ul><li>red</li><li>green</li></ul><script>alert(1)</script>';
  const record = feedRecord({ knowledges: [{ knowledgeId: 'k-1', detail }] });
  expect(saidOf('html-in-text', record)).toEqual([
    'ST0001 1.0: knowledges[0].detail: 1 text holds HTML: <p>, </p>, <ul>, <li>, </li> and 3 more. Paragraphs and lists became lines, entities became characters, and all else was taken out.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.ksbs).toMatchObject([
    { code: 'K1', statement: 'Lights:\n• red\n• green' },
    { code: 'S1' },
    { code: 'S2' },
    { code: 'B1' },
  ]);
});

test('an ampersand and a comparison are no HTML', () => {
  const detail = 'R&D; profit & loss, where a < b and 3<5';
  expect(
    saidOf(undefined, feedRecord({ knowledges: [{ knowledgeId: 'k-1', detail }] })),
  ).not.toContain('HTML');
});
