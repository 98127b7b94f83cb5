/** Reads a file that a person saved, as text, or says why it is none. */
import { readFileSync } from 'node:fs';
import type { Finding } from '../../../catalogue/finding.ts';
import { emptyFile } from '../rules/empty-file.ts';
import { missingFile } from '../rules/missing-file.ts';
import { notText } from '../rules/not-text.ts';

/** The text of a file, or the one finding that says why there is none. */
export function readSavedFile(path: string): { text: string } | { finding: Finding } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { finding: missingFile.found(path, (error as NodeJS.ErrnoException).code ?? '') };
  }
  const text = decode(bytes);
  if (text === undefined) return { finding: notText.found(path) };
  return text.trim() === '' ? { finding: emptyFile.found(path) } : { text };
}

/** UTF-8, or UTF-16 where the file says so; undefined where it is no text. */
function decode(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- control characters are what tells a binary
    return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
