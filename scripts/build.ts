/**
 * Builds the whole site into `dist/`: `npm run build`. Content is checked first and nothing is written where a
 * finding stops; then the pages and the search index are made side by side.
 */
import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { stops } from '../src/catalogue/finding.ts';
import { CONTENT_DIR, loadCatalogue } from '../src/catalogue/load.ts';
import { checkContent } from '../src/checks/index.ts';
import { writeReport } from '../src/checks/reporter.ts';
import { buildSearchRecords } from '../src/exports/search-records.ts';
import { writeSearchIndex } from './search/write-index.ts';

/** Where the site is written: DIST_DIR, or `dist`. */
const SITE = process.env['DIST_DIR'] ?? 'dist';
/** The index is made beside the site, because the pages begin by emptying it. */
const INDEX = `${SITE}.index`;

/**
 * Runs the page build as a process of its own, and without its cache, where prose of another folder of content
 * would linger.
 *
 * @throws Error where it fails; it has said why.
 */
async function buildPages(): Promise<void> {
  const astro = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
  const child = spawn(process.execPath, [fileURLToPath(astro), 'build', '--silent', '--force'], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error('The pages were not built: see above.');
}

async function buildIndex(): Promise<string> {
  const records = buildSearchRecords(loadCatalogue(CONTENT_DIR));
  const bytes = await writeSearchIndex(records, INDEX);
  return `${records.length.toLocaleString('en-GB')} search records, ${bytes.toLocaleString('en-GB')} bytes of index`;
}

/** Seconds that something took, for people. */
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const checked = checkContent(CONTENT_DIR);
console.log(writeReport(checked));
if (checked.findings.some(stops)) process.exit(1);

try {
  const [index] = await Promise.all([
    timed('Search index', buildIndex),
    timed('Pages', buildPages),
  ]);
  rmSync(`${SITE}/pagefind`, { recursive: true, force: true });
  renameSync(INDEX, `${SITE}/pagefind`);
  console.log(`The site is in ${SITE}/: ${index}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(INDEX, { recursive: true, force: true });
  await close();
}
