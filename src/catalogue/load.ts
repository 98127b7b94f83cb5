/** Loads a catalogue from a folder of content: read, check, join. */
import { buildCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { readContent } from './read-content.ts';
import { writeFinding } from './finding.ts';

/** Folder of content of this run: CONTENT_DIR, or the content shipped with the project. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';

/**
 * Reads and joins a folder of content.
 *
 * @throws Error that lists every finding where a file does not meet its schema.
 */
export function loadCatalogue(dir: string): Catalogue {
  const { content, findings } = readContent(dir);
  if (findings.length) throw new Error(findings.map(writeFinding).join('\n'));
  return buildCatalogue(content);
}
