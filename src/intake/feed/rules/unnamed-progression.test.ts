import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { unnamedProgression } from './unnamed-progression.ts';

test('it says what its page says', () => {
  expectOnPage(
    'unnamed-progression',
    unnamedProgression
      .run({ from: 'OCC0118', to: 'OCC9999', unnamed: 'OCC9999' })
      .map(writeFeedFinding),
  );
});
