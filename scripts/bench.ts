/**
 * Builds the site from the shipped content and a corpus as large as England's, in a scratch folder, and prints
 * what it took:
 * `npm run bench`, or `npm run bench -- --standards 100 --versions 280` for a smaller one.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadCatalogue } from '../src/catalogue/load.ts';
import type { StandardVersion } from '../src/catalogue/catalogue.ts';
import { partAddress, standardAddress, statementAddress } from '../src/model/addresses.ts';
import { measureFirstSearches } from './bench/first-search.ts';
import { measure } from './bench/measure.ts';
import type { Measure } from './bench/measure.ts';
import { commonPhrase, rareWord } from './bench/queries.ts';

const { values } = parseArgs({
  options: {
    standards: { type: 'string', default: '712' },
    versions: { type: 'string', default: '2032' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});

const scratch = mkdtempSync(join(tmpdir(), 'ksb-bench-'));
const content = join(scratch, 'content');
const site = join(scratch, 'site');
const shippedSite = join(scratch, 'shipped');
const env = { CONTENT_DIR: content, DIST_DIR: site };
const run = (script: string, ...args: string[]) =>
  measure(process.execPath, [`scripts/${script}.ts`, ...args], env);

/** One row of the table: a name and cells. */
function row(name: string, ...cells: string[]): void {
  console.log([name.padEnd(44), ...cells.map((cell) => cell.padStart(16))].join(''));
}

function rowOf(name: string, { seconds, megabytes }: Measure): void {
  row(name, `${seconds.toFixed(1)} s`, megabytes ? `${Math.round(megabytes)} MB` : 'not known');
}

const gzipOf = (address: string, folder = site) =>
  `${gzipSync(readFileSync(join(folder, address, 'index.html'))).length.toLocaleString('en-GB')} B`;

try {
  console.log(`${values.standards} standards, ${values.versions} versions, seed ${values.seed}\n`);
  row('', 'wall time', 'peak memory');
  const corpus = [
    '--standards',
    values.standards,
    '--versions',
    values.versions,
    '--seed',
    values.seed,
  ];
  rowOf('make the corpus', await run('corpus', ...corpus, '--into', scratch));
  cpSync('content', content, { recursive: true });
  rowOf(
    'sync it into content',
    await run('sync', '--from', join(scratch, 'feed.json'), '--into', content),
  );
  rowOf('load the catalogue', await run('bench/load'));
  rowOf('check', await run('check'));
  const built = await run('build');
  rowOf('build: pages and index side by side', built);
  for (const line of built.output.matchAll(/^(Search index|Pages): ([\d.]+ s)$/gm))
    row(`  ${line[1]}`, line[2] ?? '');

  await measure(process.execPath, ['scripts/build.ts'], { DIST_DIR: shippedSite });

  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  const bytes = files.reduce(
    (sum, item) => sum + statSync(join(item.parentPath, item.name)).size,
    0,
  );
  console.log();
  row('pages', files.filter(({ name }) => name.endsWith('.html')).length.toLocaleString('en-GB'));
  row('files', files.length.toLocaleString('en-GB'));
  row('bytes', `${(bytes / 1e6).toFixed(0)} MB`);

  const catalogue = loadCatalogue(content);
  const newest = [...catalogue.standards.values()].flatMap(([version]) => version ?? []);
  const marks = ({ ksbs, duties }: StandardVersion) => ksbs.size * duties.size;
  const [largest] = [...newest].sort((a, b) => marks(b) - marks(a));
  const [middle] = [...newest]
    .sort((a, b) => a.ksbs.size - b.ksbs.size)
    .slice(Math.floor(newest.length / 2));
  if (!largest || !middle) throw new Error('The corpus is empty.');
  const { ref } = middle.standard;
  const [code = ''] = middle.ksbs.keys();
  console.log();
  const shipped = statementAddress('OCC0868', 'K7');
  row('gzip of a KSB page', gzipOf(statementAddress(ref, code)));
  row('  K7 of OCC0868, with the corpus', gzipOf(shipped));
  row('  K7 of OCC0868, shipped content alone', gzipOf(shipped, shippedSite));
  row('gzip of a standard page', gzipOf(standardAddress(ref)));
  row(
    `gzip of the biggest matrix (${largest.ksbs.size} KSBs, ${largest.duties.size} duties)`,
    gzipOf(partAddress(largest.standard.ref, 'matrix')),
  );

  console.log();
  row('a first search', 'bytes', 'first result');
  const queries = [`${code} ${ref}`, rareWord(newest), commonPhrase(newest)];
  for (const { query, bytes: fetched, milliseconds, status } of await measureFirstSearches(
    site,
    queries,
  ))
    row(
      `“${query}”: ${status.replace(/ for .*/, '')}`.slice(0, 43),
      `${(fetched / 1000).toFixed(0)} KB`,
      `${Math.round(milliseconds)} ms`,
    );
} finally {
  if (values.keep) console.log(`\nKept in ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
