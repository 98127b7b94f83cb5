import { expect, test } from 'vitest';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { unsoundVersion } from './unsound-version.ts';

const [version] = collectRecords(feedRecord()).versions;
if (!version) throw new Error('The sound record gives a version.');
const { standard } = version;

test('it says what its page says', () => {
  const said = unsoundVersion.run({ ...standard, level: 9 });
  expectOnPage('unsound-version', said.map(writeFeedFinding));
});

test('a sound version is no finding', () => {
  expect(unsoundVersion.run(standard)).toEqual([]);
});
