import { expect, test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { emptyFeed } from './empty-feed.ts';

test('it says what its page says', () => {
  expectOnPage('empty-feed', emptyFeed.run({ from: 'feed.json', bytes: 2 }).map(writeFeedFinding));
});

test('a file without a byte is told from a list without a record', () => {
  expect(emptyFeed.run({ from: 'feed.json', bytes: 0 }).map(({ message }) => message)).toEqual([
    'The feed is empty.',
  ]);
});
