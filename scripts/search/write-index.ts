/** Writes a search index from records, to the byte the same for the same records. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../src/exports/search-records.ts';
import { makeIndexStable } from './stable-index.ts';

/** What Pagefind writes for interfaces that the site does not use; its own is src/client/search.ts. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b|^wasm\.unknown\./;

/** How many records are on their way to Pagefind at once. */
const BATCH = 500;

/** Indexes records into a folder, in place of what it held; gives the bytes written. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outputPath: string,
): Promise<number> {
  rmSync(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex();
  refuse(errors, 'Pagefind made no index');
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  await addRecords(index, records);
  refuse((await index.writeFiles({ outputPath })).errors, 'Pagefind did not write its files');
  await index.deleteIndex();

  for (const name of readdirSync(outputPath)) {
    if (UNUSED.test(name)) rmSync(join(outputPath, name));
  }
  const written = readdirSync(join(outputPath, 'fragment')).length;
  if (written !== records.length) {
    throw new Error(`The search index holds ${written} of ${records.length} records.`);
  }
  makeIndexStable(outputPath);
  return bytesIn(outputPath);
}

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    const answers = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
    for (const [offset, { errors, file }] of answers.entries()) {
      const url = batch[offset]?.url;
      refuse(errors, `Pagefind refused the record ${url}`);
      if (file.url !== url) throw new Error(`Pagefind took the record ${url} as ${file.url}.`);
    }
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length) throw new Error(`${what}: ${errors.join('; ')}`);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
