import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('escaped-twice');
});

test('statements are looked at as well', () => {
  const detail = '&amp;lt;p&amp;gt;The tides.&amp;lt;/p&amp;gt;';
  const record = feedRecord({ knowledges: [{ knowledgeId: 'k-1', detail }] });
  expect(saidOf('escaped-twice', record)).toEqual([
    'ST0001 1.0: knowledges[0].detail: 1 text is escaped twice. It was unescaped until no tag was left.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.ksbs).toMatchObject([
    { statement: 'The tides.' },
    {},
    {},
    {},
  ]);
});
