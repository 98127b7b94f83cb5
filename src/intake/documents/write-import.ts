/** Writes what an import changes: all files at once, checked as a whole, or none. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../catalogue/finding.ts';
import { checkContent } from '../../checks/index.ts';
import { replaceContent, writeFileInto } from '../content-folder.ts';
import { appendChanges } from '../ledger.ts';
import { toYaml, updateYaml } from '../yaml-form.ts';
import { ledgerEntries } from './changes.ts';
import type { ChangedFile } from './changes.ts';
import type { Target } from './held-content.ts';
import type { ImportPlan } from './plan-import.ts';
import { stops } from './read-documents.ts';

/** Thrown inside a change of content that would not be sound, so that it does not take place. */
class UnsoundContent extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('The content would not be sound.');
    this.findings = findings;
  }
}

/**
 * Writes the files and the ledger beside the old content, checks the whole, and swaps.
 *
 * @returns the findings that kept the change from taking place; none where it was written.
 */
export async function writeImport(
  { request: { dir, day }, held }: ImportPlan,
  files: readonly ChangedFile[],
): Promise<readonly Finding[]> {
  if (!files.length) return [];
  try {
    await replaceContent(dir, (next) => {
      for (const { target } of files) {
        writeFileInto(next, target.path, textOf(target, held.textOf(target.path)));
        if (target.replaces !== undefined) rmSync(join(next, target.replaces));
      }
      appendChanges(next, ledgerEntries(files, day));
      const wrong = checkContent(next).findings.filter(stops);
      if (wrong.length) throw new UnsoundContent(wrong.map((finding) => inDir(finding, next, dir)));
      return Promise.resolve();
    });
    return [];
  } catch (error) {
    if (error instanceof UnsoundContent) return error.findings;
    throw error;
  }
}

/** The text of a file: with the notes that people wrote beside its fields, where it is there. */
function textOf({ kind, path, data }: Target, before: string | undefined): string {
  return before === undefined ? toYaml(kind, data, path) : updateYaml(kind, before, data, path);
}

/** A finding about the new folder, as one about the folder that it would have become. */
function inDir(finding: Finding, next: string, dir: string): Finding {
  const below = finding.path.startsWith(next) ? finding.path.slice(next.length) : '';
  return { ...finding, path: join(dir, below) };
}
