/** `npm run sync` as a command, and what is left where it is killed. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedRecord } from '../tests/support/feed-records.ts';
import { startFeedServer } from '../tests/support/feed-server.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { CORPUS_FILES, makeCorpus } from './corpus/make-corpus.ts';

const SCRIPT = join(import.meta.dirname, 'sync.ts');
const KILL_AT = join(import.meta.dirname, '../tests/support/kill-at.mjs');
let parent = '';
let feeds: [first: string, second: string];

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  const [first, second] = ([1, 2] as const).map((edition) => {
    const dir = join(parent, `corpus-${edition}`);
    makeCorpus({ standards: 4, versions: 8, seed: 3, traps: 'default', edition }, dir);
    return join(dir, CORPUS_FILES.feed);
  });
  feeds = [first ?? '', second ?? ''];
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** How a run of the command ended. */
interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Starts the command in the folder of the test, so that its cache is there too. */
function start(args: string[], env: Record<string, string> = {}) {
  const loader = (env['KILL_AT'] ?? env['COUNT_INTO']) ? ['--import', KILL_AT] : [];
  const child = spawn(process.execPath, [...loader, SCRIPT, '--day', '2026-10-09', ...args], {
    cwd: parent,
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: parent, SKILLS_ENGLAND_API_KEY: '', ...env },
  });
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (out.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out.stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...out });
    });
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

/** Runs the command to its end, or kills it after a time. */
async function run(args: string[], env: Record<string, string> = {}, killAfterMs?: number) {
  const { ended, kill } = start(args, env);
  const timer = killAfterMs === undefined ? undefined : setTimeout(kill, killAfterMs);
  const result = await ended;
  clearTimeout(timer);
  return result;
}

/** Every file of a folder and what it holds, as one text. */
function holds(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort()
    .map((name) => `${name}\n${readFileSync(join(dir, name), 'utf8')}`)
    .join('\n');
}

describe('npm run sync', () => {
  test('takes a feed, prints what it did, and exits 0', async () => {
    writeFileSync(join(parent, 'one.json'), JSON.stringify([feedRecord({ larsCode: 0 })]));
    const ended = await run(['--from', 'one.json', '--into', 'one', '--report', 'report.txt']);
    expect(ended).toEqual({
      code: 0,
      signal: null,
      stdout: [
        'What somebody should look at:',
        '  lars-zero-approved: 1 finding (docs/findings/lars-zero-approved.md)',
        '    ST0001 1.0: larsCode: is 0, though the version was approved on 15 January 2024. The code is left out.',
        '',
        'Standards: 1 added, 0 changed, 0 gone from the feed, 0 unchanged.',
        'Versions: 1 added, 0 changed, 0 gone from the feed, 0 unchanged.',
        '1 record read; findings: 0 stop, 0 drop, 1 warn. 2 files written into one.',
        '',
      ].join('\n'),
      stderr: 'Reading: 0.0 of 0.0 MB\nWriting 2 files into one.\n',
    });
    expect(readFileSync(join(parent, 'report.txt'), 'utf8')).toMatch(
      /^warns lars-zero-approved: ST0001 1\.0: larsCode: .+\nStandards: .+\nVersions: .+\n1 record read; .+\n$/,
    );
    expect(readdirSync(join(parent, 'one')).sort()).toEqual([
      'changes.json',
      'sources.json',
      'standards',
    ]);
  });

  test('exits 1 with every finding that stops it, and writes nothing', async () => {
    writeFileSync(join(parent, 'bad.json'), '[{"version":"1.0"},{"referenceNumber":"ST1"}]');
    const { code, stdout } = await run(['--from', 'bad.json', '--into', 'none']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'What stops the run:',
        '  no-reference: 2 findings (docs/findings/no-reference.md)',
        '    bad.json: record 1: referenceNumber: is missing. The feed must be mended where it is published, or a sound copy named with --from FILE.',
        '    bad.json: record 2: referenceNumber: "ST1" is not a reference such as "ST0585", "FA0001" or "AU0001". The feed must be mended where it is published, or a sound copy named with --from FILE.',
        '',
        '2 records read; findings: 2 stop, 0 drop, 0 warn. Nothing was written: none is as it was.',
        '',
      ].join('\n'),
    );
    expect(readdirSync(parent)).not.toContain('none');
  });

  test('exits 1 with all that is wrong with its arguments', async () => {
    const { code, stderr } = await run(['--only', 'X', '--tries', 'no']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      [
        '--only names "X", which is not a reference such as ST0663.',
        '--tries is "no", not a number of 1 or more.',
        'npm run sync -- --help says how it is used.',
        '',
      ].join('\n'),
    );
  });

  test('explains itself', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run sync -- \[options\]\n/);
  });

  test('says where it may not write', async () => {
    const { code, stderr } = await run(['--from', 'one.json', '--into', '/sys/atlas']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /\/sys\/atlas.* cannot be written: .+ The content in \/sys\/atlas is as it was\.\n$/,
    );
  });

  test('asks the maps where a key is set, and never prints it', async () => {
    const maps = join(parent, 'corpus-1', CORPUS_FILES.maps);
    const server = await startFeedServer({ feed: feeds[0], maps, key: 'a-secret-key' });
    try {
      const args = [
        '--from',
        server.feedUrl,
        '--maps',
        server.mapsUrl,
        '--pause',
        '0',
        '--into',
        'maps',
      ];
      const { code, stdout, stderr } = await run(args, { SKILLS_ENGLAND_API_KEY: 'a-secret-key' });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Occupational maps: \d+ occupations asked for, /m);
      expect(stdout + stderr).not.toContain('a-secret-key');
      expect(holds(join(parent, 'maps'))).not.toContain('a-secret-key');
    } finally {
      await server.close();
    }
  });
});

describe('A sync that is killed', () => {
  let old = '';
  let fresh = '';
  let dir = '';
  const second = () => ['--from', feeds[1], '--into', dir];

  beforeAll(async () => {
    dir = join(parent, 'killed');
    await run(['--from', feeds[0], '--into', 'base']);
    old = holds(join(parent, 'base'));
    cpSync(join(parent, 'base'), dir, { recursive: true });
    await run(second());
    fresh = holds(dir);
    expect(fresh).not.toBe(old);
  });

  /** Lays the old content, has it changed by a run that is killed, and looks at what is left. */
  async function expectWholeAfter(
    kill: () => Promise<Ended>,
    when: string,
  ): Promise<'old' | 'new'> {
    rmSync(dir, { recursive: true, force: true });
    cpSync(join(parent, 'base'), dir, { recursive: true });
    await kill();
    const { findings } = readContent(dir); // what every command that reads content begins with
    expect(findings, when).toEqual([]);
    const left = holds(dir);
    expect([old, fresh], when).toContain(left);
    const { code, stderr } = await run(second());
    expect([code, stderr.includes('cannot')], when).toEqual([0, false]);
    expect(holds(dir), when).toBe(fresh);
    expect(
      readdirSync(parent).filter((name) => name.startsWith('killed.')),
      when,
    ).toEqual([]);
    return left === old ? 'old' : 'new';
  }

  test('right before any of its changes of the disk leaves content whole, and the next run works', async () => {
    const counted = join(parent, 'count');
    rmSync(dir, { recursive: true });
    cpSync(join(parent, 'base'), dir, { recursive: true });
    await run(second(), { COUNT_INTO: counted });
    const changes = Number(readFileSync(counted, 'utf8'));
    expect(changes).toBeGreaterThan(24);
    const moments = Array.from({ length: 8 }, (_, place) => Math.ceil(((place + 1) * changes) / 8));
    const seen = new Set<string>();
    for (const moment of moments) {
      const kill = () => run(second(), { KILL_AT: String(moment) });
      seen.add(await expectWholeAfter(kill, `change ${moment} of ${changes}`));
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
  }, 120_000);

  test('at a random moment leaves content whole, and the next run works', async () => {
    const begun = performance.now();
    await run(second());
    const took = performance.now() - begun;
    for (let time = 0; time < 20; time += 1) {
      const after = Math.random() * took;
      await expectWholeAfter(() => run(second(), {}, after), `after ${after.toFixed(1)} ms`);
    }
  }, 120_000);

  test('while it downloads goes on at the next run, and keeps no feed', async () => {
    const server = await startFeedServer({ feed: feeds[1], mode: 'slow' });
    try {
      const args = ['--from', server.feedUrl, '--into', 'slow'];
      const { ended, kill } = start(args);
      const deadline = Date.now() + 10_000;
      while (!server.requests.length && Date.now() < deadline) await sleep(5);
      await sleep(100); // some of its pieces have come
      kill();
      expect((await ended).signal).toBe('SIGKILL');
      expect(readdirSync(parent)).not.toContain('slow');
      const { code, stderr } = await run(args);
      expect([code, stderr]).toEqual([0, expect.stringContaining('Writing ')]);
      expect(server.requests.at(-1)?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
      expect(readdirSync(join(parent, 'ksb-atlas'))).toEqual([]);
    } finally {
      await server.close();
    }
  }, 30_000);
});
