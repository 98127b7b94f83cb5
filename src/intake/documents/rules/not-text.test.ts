import { expect, test } from 'vitest';
import { importText } from '../../../../tests/support/import.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\n\u0001\u0002');
const LATIN = new Uint8Array([0x4b, 0x31, 0x3a, 0x20, 0xe9]);

test.each([PDF, LATIN])('A file that is no text in UTF-8 stops the run', async (bytes) => {
  expect(await importText(bytes)).toEqual({
    out: [
      'page.txt:1: The file is no text: it may be a PDF, a picture, or a file of a word processor. Save the page as HTML or as text (UTF-8), and import that.',
      'Nothing was written.',
    ],
    code: 1,
  });
});
