import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { cutFeed } from './cut-feed.ts';

test('it says what its page says', () => {
  expectOnPage(
    'cut-feed',
    cutFeed.run({ from: 'feed.json', bytes: 47, records: 1 }).map(writeFeedFinding),
  );
});
