import { expect, test } from 'vitest';
import type { Standard } from '../../../model/standard.ts';
import { collectRecords, feedRecord } from '../../../../tests/support/feed-records.ts';
import { expectOnPage } from '../../../../tests/support/finding-page.ts';
import { writeFeedFinding } from '../finding.ts';
import { optionChanged } from './option-changed.ts';

/** A version with options of these titles. */
function withOptions(...titles: string[]): Standard {
  const options = titles.map((title, place) => ({ optionId: `o-${place}`, title }));
  const [version] = collectRecords(feedRecord({ options })).versions;
  if (!version) throw new Error('The record gives a version.');
  return version.standard;
}

const said = (held: Standard, next: Standard) =>
  optionChanged.run({ held, next }).map(writeFeedFinding);

test('it says what its page says', () => {
  expectOnPage(
    'option-changed',
    said(withOptions('Night watch', 'Day watch'), withOptions('Night watch', 'Dawn watch')),
  );
});

test('an option that was removed is named alone', () => {
  expect(said(withOptions('Night watch', 'Day watch'), withOptions('Day watch'))).toEqual([
    'ST0001 1.0: options: No longer lists "Night watch". The options of the feed count.',
  ]);
});

test('another order, or one more, is no finding', () => {
  expect(
    said(
      withOptions('Night watch', 'Day watch'),
      withOptions('Day watch', 'Night watch', 'Dawn watch'),
    ),
  ).toEqual([]);
});
