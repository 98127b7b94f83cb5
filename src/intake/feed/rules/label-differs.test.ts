import { expect, test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { labelDiffers } from './label-differs.ts';

test('it says what its page says', () => {
  expectOnPage(
    'label-differs',
    labelDiffers
      .run({
        place: 'ST0499 1.2',
        occupation: 'OCC0499',
        differing: [{ code: 'K2', label: 'K3' }],
      })
      .map(writeFeedFinding),
  );
});

test('labels that are the places are no finding', () => {
  expect(labelDiffers.run({ place: 'ST0499 1.2', occupation: 'OCC0499', differing: [] })).toEqual(
    [],
  );
});
