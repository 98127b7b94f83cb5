import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { keptByHand } from './kept-by-hand.ts';

test('it says what its page says', () => {
  expectOnPage(
    'kept-by-hand',
    keptByHand
      .run({ place: 'ST0663 1.0', path: 'standards/ST0663/1.0.yaml' })
      .map(writeFeedFinding),
  );
});
