/** Any standard, printed as a page and saved, is read as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inventedStandard,
  pageStyle,
  standardAsHtml,
  standardAsText,
} from '../../../../tests/support/invented-standard.ts';
import type { InventedStandard } from '../../../../tests/support/invented-standard.ts';
import { recognise } from '../kind.ts';
import { readStandardPage } from './standard-page.ts';

const FORMS = { text: standardAsText, HTML: standardAsHtml };

describe.each(Object.entries(FORMS))('A standard saved as %s', (_form, print) => {
  test('gives back every fact, and leaves nothing unplaced', () => {
    fc.assert(
      fc.property(inventedStandard, pageStyle, (standard, style) => {
        const { facts, findings, ref } = readBack(print(standard, style));
        expect(findings).toEqual([]);
        expect({ ref, ...facts }).toEqual(wanted(standard));
      }),
      { numRuns: 60 },
    );
  });
});

/** What a page says, as the importer reads it. */
function readBack(text: string) {
  const found = recognise('page', text);
  if (found.kind !== 'standard') throw new Error('The page is not taken for a standard.');
  const { draft, findings } = readStandardPage(found.document);
  return { ref: draft?.ref, facts: { ...draft?.facts }, findings };
}

function wanted({ qualifications, ...standard }: InventedStandard) {
  return {
    ...standard,
    kind: 'occupation',
    status: { absent: 'The page prints no status.' },
    notices: [],
    qualifications: qualifications.length
      ? qualifications
      : { absent: 'The page lists no qualifications.' },
  };
}
