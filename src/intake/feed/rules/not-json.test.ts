import { expect, test } from 'vitest';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { notJson } from './not-json.ts';

test('it says what its page says', () => {
  expectOnPage(
    'not-json',
    notJson
      .run({
        from: 'https://skillsengland.education.gov.uk/api/apprenticeshipstandards',
        where: '',
        why: 'it is a web page ("Service unavailable")',
      })
      .map(writeFeedFinding),
  );
});

test('it names the place where there is one', () => {
  const [finding] = notJson.run({
    from: 'feed.json',
    where: 'byte 7',
    why: 'it breaks the rules of JSON there',
  });
  expect(finding && writeFeedFinding(finding)).toBe(
    'feed.json: byte 7: The feed is not JSON: it breaks the rules of JSON there. Look at the address, or try again later.',
  );
});
