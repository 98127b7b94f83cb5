import { expect, test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { noReference } from './no-reference.ts';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';

test('it says what its page says', () => {
  expectOnPage(
    'no-reference',
    noReference
      .run({ from: 'feed.json', index: 1, raw: { referenceNumber: '' } })
      .map(writeFeedFinding),
  );
});

test.each([
  [{}, 'referenceNumber: is missing.'],
  [
    { referenceNumber: 'OCC0001' },
    'referenceNumber: "OCC0001" is not a reference such as "ST0585", "FA0001" or "AU0001".',
  ],
  [
    { referenceNumber: 585 },
    'referenceNumber: 585 is not a reference such as "ST0585", "FA0001" or "AU0001".',
  ],
  ['ST0585', 'is not an object.'],
  [null, 'is not an object.'],
])('%j', (raw, said) => {
  const [finding] = noReference.run({ from: 'feed.json', index: 7, raw });
  expect(finding && writeFeedFinding(finding)).toContain(`feed.json: record 7: ${said} `);
});

test('every such record is named, and the others are taken', () => {
  const { findings, versions } = collectRecords({}, feedRecord(), [], { referenceNumber: 'ST1' });
  expect(findings.map(({ place, severity }) => `${severity} ${place}`)).toEqual([
    'stops feed.json: record 1',
    'stops feed.json: record 3',
    'stops feed.json: record 4',
  ]);
  expect(versions).toHaveLength(1);
});
