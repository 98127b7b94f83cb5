import { expect, test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { repeatedProgression } from './repeated-progression.ts';

test('it says what its page says', () => {
  expectOnPage(
    'repeated-progression',
    repeatedProgression
      .run({ occupation: 'OCC0118', pairs: ['OCC0118 → OCC0119'] })
      .map(writeFeedFinding),
  );
});

test('no pair that is repeated is no finding', () => {
  expect(repeatedProgression.run({ occupation: 'OCC0118', pairs: [] })).toEqual([]);
});
