import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { unreachableFeed } from './unreachable-feed.ts';

test('it says what its page says', () => {
  expectOnPage(
    'unreachable-feed',
    unreachableFeed.run({ from: 'fed.json', why: 'There is no such file' }).map(writeFeedFinding),
  );
});
