/** The import as a command: what it prints, and whether it succeeded. */
import { join } from 'node:path';
import { sayCount } from '../../catalogue/wording.ts';
import { compareFindings, writeFinding } from '../../catalogue/finding.ts';
import type { Finding } from '../../catalogue/finding.ts';
import { changedFiles } from './changes.ts';
import type { ChangedFile } from './changes.ts';
import { sayValues } from './differences.ts';
import { planImport } from './plan-import.ts';
import type { ImportRequest } from './plan-import.ts';
import { stops } from './read-documents.ts';
import { writeImport } from './write-import.ts';

/** What a command prints, and its exit code. */
export interface CommandResult {
  out: string[];
  code: 0 | 1;
}

/** Imports documents; with `check` it only says how they differ from content. */
export async function runImport(request: ImportRequest, check: boolean): Promise<CommandResult> {
  const plan = planImport(request);
  const findings = [...plan.findings].sort(compareFindings);
  const stopping = findings.filter(stops);
  if (stopping.length) return refuse(stopping);
  const files = changedFiles(plan.held);
  const head = [...plan.lines, ...findings.map(writeFinding)];
  if (check) return compare(head, files, request.dir);
  const unsound = await writeImport(plan, files);
  if (unsound.length) return refuse(unsound);
  const written = files.map(({ target }) => join(request.dir, target.path));
  const end = written.length
    ? `Written: ${written.join(', ')}.`
    : `${request.dir} says the same already. Nothing was written.`;
  return { out: [...head, end], code: 0 };
}

function refuse(findings: readonly Finding[]): CommandResult {
  return { out: [...findings.map(writeFinding), 'Nothing was written.'], code: 1 };
}

function compare(
  head: readonly string[],
  files: readonly ChangedFile[],
  dir: string,
): CommandResult {
  const lines = files.flatMap((file) => sayDifferences(file, dir));
  if (!lines.length) return { out: [...head, `No difference to ${dir}.`], code: 0 };
  const count = sayCount(lines.length, 'difference', 'differences');
  return { out: [...head, ...lines, `${count} to ${dir}. Nothing was written.`], code: 1 };
}

/** One line for each field that differs. */
function sayDifferences({ target, differences }: ChangedFile, dir: string): string[] {
  const path = target.file?.path ?? join(dir, target.path);
  if (target.held === undefined) return [`${path}: is not in content yet.`];
  return differences.map((difference) => {
    const [held, said] = sayValues(difference);
    const { line = 1, field = '' } = target.file?.finding('', difference.field, '', '') ?? {};
    const place = `${path}:${line}: ${field}${difference.item && ` (${difference.item})`}:`;
    const isItem = typeof (difference.held ?? difference.said) === 'object';
    if (isItem && difference.held === undefined) return `${place} content lacks it.`;
    if (isItem && difference.said === undefined) return `${place} the document lacks it.`;
    return `${place} content has ${held}, the document has ${said}.`;
  });
}
