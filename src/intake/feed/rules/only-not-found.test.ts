import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { onlyNotFound } from './only-not-found.ts';

test('it says what its page says', () => {
  expectOnPage(
    'only-not-found',
    onlyNotFound.run({ from: 'feed.json', refs: ['ST0633'] }).map(writeFeedFinding),
  );
});
