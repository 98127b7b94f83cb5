/**
 * Takes the feed of apprenticeship standards into content: `npm run sync -- --help`.
 * Exits 1 where the run is stopped; then nothing is written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from '../src/intake/write-failure.ts';
import { LIMITS } from '../src/intake/feed/net/limits.ts';
import { writeFullReport, writeSyncReport } from '../src/intake/feed/report.ts';
import { syncFeed } from '../src/intake/feed/sync.ts';
import { USAGE, readSyncArgs } from './sync/args.ts';
import type { SyncArgs } from './sync/args.ts';
import { createTerminalLog } from './sync/terminal-log.ts';

const today = new Date().toISOString().slice(0, 10);
const read = readSyncArgs(process.argv.slice(2), today);

if ('help' in read) console.log(USAGE);
else if ('wrong' in read) {
  for (const line of read.wrong) console.error(line);
  console.error('npm run sync -- --help says how it is used.');
  process.exitCode = 1;
} else {
  try {
    if (await run(read.args)) process.exitCode = 1;
  } catch (error) {
    console.error(explainFailure(error, read.args.into).message);
    process.exitCode = 1;
  }
}

/** Runs a sync and prints its report; says whether it was stopped. */
async function run(args: SyncArgs): Promise<boolean> {
  const { idleMs, tries, maps: base, pauseMs, report, ...rest } = args;
  const limits = {
    ...LIMITS,
    idleMs,
    tries,
    connectMs: Math.min(LIMITS.connectMs, idleMs),
  };
  const key = process.env['SKILLS_ENGLAND_API_KEY'];
  const result = await syncFeed({
    ...rest,
    limits,
    cache: existsSync('node_modules')
      ? join('node_modules', '.cache', 'ksb-atlas')
      : join(tmpdir(), 'ksb-atlas'),
    log: createTerminalLog(process.stderr),
    ...(key ? { maps: { base, key, pauseMs, limits } } : {}),
  });
  console.log(writeSyncReport(result));
  if (report !== undefined) {
    try {
      writeFileSync(report, writeFullReport(result));
    } catch (error) {
      throw explainFailure(error, rest.into);
    }
  }
  return result.stopped;
}
