import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { notAnArray } from './not-an-array.ts';

test('it says what its page says', () => {
  expectOnPage(
    'not-an-array',
    notAnArray
      .run({
        from: 'https://skillsengland.education.gov.uk/api/apprenticeshipstandards/ST0585',
        what: 'one record',
      })
      .map(writeFeedFinding),
  );
});
