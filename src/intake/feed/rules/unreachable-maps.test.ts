import { test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { unreachableMaps } from './unreachable-maps.ts';

test('it says what its page says', () => {
  expectOnPage(
    'unreachable-maps',
    unreachableMaps
      .run({
        address: 'https://occupational-maps-api.skillsengland.education.gov.uk/api/v1',
        why: 'The key is not accepted (401)',
        remedy: 'Look at SKILLS_ENGLAND_API_KEY.',
      })
      .map(writeFeedFinding),
  );
});
