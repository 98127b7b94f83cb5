import { expect, test } from 'vitest';
import { collectRecords, feedRecord, saidOf } from '../../../../tests/support/feed-records.ts';
import { expectPageToHold } from '../../../../tests/support/finding-page.ts';

test('it says what its page says', () => {
  expectPageToHold('white-space');
});

test('spaces that do not break and lines at the end are loose as well', () => {
  const knowledges = ['The\u00a0tides.', 'The lights.\r\n', 'The log.'].map((detail) => ({
    detail,
  }));
  const record = feedRecord({ knowledges, duties: [] });
  expect(saidOf('white-space', record)).toEqual([
    'ST0001 1.0: knowledges[0].detail: 2 texts have loose white space. White space was mended, and nothing else.',
  ]);
  expect(collectRecords(record).versions[0]?.standard.ksbs).toMatchObject([
    { statement: 'The tides.' },
    { statement: 'The lights.' },
    { statement: 'The log.' },
    {},
    {},
    {},
  ]);
});
