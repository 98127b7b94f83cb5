/** The ledger of changes as commands write it: each appends what it changed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentFile } from '../catalogue/content-file.ts';
import { writeFinding } from '../catalogue/finding.ts';
import { schemaFindings } from '../catalogue/schema-findings.ts';
import { sayCount } from '../catalogue/wording.ts';
import { ChangesFileSchema, MOST_DETAILS } from '../model/change.ts';
import type { Change } from '../model/change.ts';
import { writeFileInto } from './content-folder.ts';

/** Name of the ledger in a folder of content. */
export const LEDGER = 'changes.json';

/**
 * Appends changes to the ledger of a folder of content that is being built; without changes nothing is written.
 *
 * Of a change with more details than a page can show, the last ones are counted instead of listed.
 *
 * @throws Error that lists every finding where the ledger that is there cannot be read.
 */
export function appendChanges(next: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  const ledger = [...readLedger(join(next, LEDGER)), ...changes.map(shorten)];
  writeFileInto(next, LEDGER, writeLedger(ledger));
}

/** The ledger as the text of its file: one change a line, so that a difference shows what was appended. */
export function writeLedger(changes: readonly Change[]): string {
  const lines = changes.map(
    ({ day, by, ref, version, what, details }) =>
      `    ${JSON.stringify({ day, by, ref, version, what, details })}`,
  );
  return lines.length ? `{\n  "changes": [\n${lines.join(',\n')}\n  ]\n}\n` : '{ "changes": [] }\n';
}

function readLedger(path: string): Change[] {
  if (!existsSync(path)) return [];
  const { file, data, findings } = parseContentFile(path, readFileSync(path, 'utf8'));
  const wrong = findings.length
    ? findings
    : schemaFindings({ file, data, schema: ChangesFileSchema });
  if (wrong.length) throw new Error(wrong.map(writeFinding).join('\n'));
  return ChangesFileSchema.parse(data).changes;
}

function shorten(change: Change): Change {
  const { details } = change;
  if (details.length <= MOST_DETAILS) return change;
  const listed = details.slice(0, MOST_DETAILS - 1);
  const rest = sayCount(details.length - listed.length, 'more change', 'more changes');
  return { ...change, details: [...listed, `and ${rest}`] };
}
