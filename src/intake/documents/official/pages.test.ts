/** Whole pages of standards and maps, invented, as HTML and as text. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../../../tests/support/import.ts';
import { readDocument } from '../read-documents.ts';

const read = (name: string) => readDocument(join(DOCUMENTS, name));

describe.each(['standard-harbour-keeper', 'map-harbour-pilot'])('%s', (name) => {
  const html = read(`${name}.html`);
  const text = read(`${name}.txt`);

  test('gives the same facts as HTML and as text', () => {
    const { draft: fromHtml } = html;
    const { draft: fromText } = text;
    if (fromHtml?.kind === 'outline' || fromText?.kind === 'outline') throw new Error('No page.');
    const { newerVersion, ...facts } = fromHtml?.facts as Record<string, unknown>;
    const { newerVersion: notice, ...others } = fromText?.facts as Record<string, unknown>;
    expect(others).toEqual(facts);
    if (notice) expect(newerVersion).toEqual({ ...notice, ref: 'ST9910' });
  });

  test('leaves nothing unplaced', () => {
    expect([...html.findings, ...text.findings]).toEqual([]);
  });
});

test('The address and the licence of a page are those that the copy carries', () => {
  const { draft } = read('standard-harbour-keeper.html');
  expect(draft).toMatchObject({
    address: 'https://example.org/occupations/OCC9910-v1-2',
    licenceNotice:
      'Crown copyright © 2025. You may re-use this information under the terms of the Open Government Licence.',
  });
});
