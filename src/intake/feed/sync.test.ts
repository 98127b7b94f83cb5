import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  CONTACTS,
  collectRecords,
  feedRecord,
  nextRecord,
} from '../../../tests/support/feed-records.ts';
import { json, status, withServer } from '../../../tests/support/scripted-server.ts';
import { checkContent } from '../../checks/index.ts';
import { readContent } from '../../catalogue/read-content.ts';
import { writeFeedFinding } from './finding.ts';
import { SILENT } from './log.ts';
import { LIMITS } from './net/limits.ts';
import { writeFullReport, writeSyncReport } from './report.ts';
import { syncFeed } from './sync.ts';
import type { SyncOptions, SyncResult } from './sync.ts';

let parent = '';
let into = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  into = join(parent, 'content');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

/** Runs a sync with a feed of these records. */
async function sync(records: unknown, options: Partial<SyncOptions> = {}): Promise<SyncResult> {
  const feed = join(parent, 'feed.json');
  writeFileSync(feed, JSON.stringify(records));
  return syncFeed({
    from: [feed],
    only: [],
    dryRun: false,
    into,
    day: '2026-10-09',
    limits: LIMITS,
    cache: join(parent, 'cache'),
    log: SILENT,
    ...options,
  });
}

/** Every file of the content and what it holds. */
function holds(): Record<string, string> {
  if (!existsSync(into)) return {};
  return Object.fromEntries(
    readdirSync(into, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(into, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(into, name), 'utf8')]),
  );
}

const said = ({ findings }: SyncResult) => findings.map(writeFeedFinding);
const ledger = () =>
  readContent(into).content.changes.data.changes.map(
    ({ day, by, ref, version, what, details }) =>
      `${day} ${by} ${ref}@${version} ${what}: ${details.join('; ')}`,
  );
const other = (fields = {}) =>
  feedRecord({ referenceNumber: 'ST0002', occupationCode: 'OCC0002', larsCode: 102, ...fields });

describe('A first sync', () => {
  test('writes a file for each version, its source, and the ledger', async () => {
    const result = await sync([feedRecord(), nextRecord(), other()]);
    expect(Object.keys(holds())).toEqual([
      'changes.json',
      'sources.json',
      'standards/ST0001/1.0.json',
      'standards/ST0001/1.1.json',
      'standards/ST0002/1.0.json',
    ]);
    expect(result).toMatchObject({
      stopped: false,
      records: 3,
      standards: { added: 2 },
      versions: { added: 3 },
      findings: [],
    });
    expect(ledger()[0]).toBe(
      '2026-10-09 sync ST0001@1.0 added: 5 KSBs, 2 duties and 6 links between them',
    );
  });

  test('makes content in which the checks find nothing', async () => {
    await sync([feedRecord(), nextRecord(), other()]);
    expect(checkContent(into).findings).toEqual([]);
  });

  test('names the feed as its source, with its licence and the day', async () => {
    await sync([feedRecord()]);
    const { sources } = JSON.parse(holds()['sources.json'] ?? '') as { sources: object[] };
    expect(sources).toMatchObject([
      {
        id: 'skills-england-standards-feed',
        publisher: 'Skills England',
        address: 'https://skillsengland.education.gov.uk/api/apprenticeshipstandards',
        licence: 'OGL-3.0',
        use: 'quoted',
        checked: '2026-10-09',
      },
    ]);
  });

  test('gives the same bytes for the same feed, and rewrites no file that stays', async () => {
    await sync([feedRecord(), other()]);
    const before = holds();
    const inode = statSync(join(into, 'standards/ST0001/1.0.json')).ino;
    const again = await sync([other(), feedRecord()]);
    expect(holds()).toEqual(before);
    expect(statSync(join(into, 'standards/ST0001/1.0.json')).ino).toBe(inode);
    expect(again.written).toEqual([]);
    expect(again.versions).toMatchObject({ unchanged: 2, added: 0 });
  });

  test('on another day changes the day of its source alone', async () => {
    await sync([feedRecord()]);
    const { written } = await sync([feedRecord()], { day: '2026-10-10' });
    expect(written).toEqual(['sources.json']);
    expect(ledger()).toHaveLength(1);
  });

  test('keeps everything else that the folder holds', async () => {
    mkdirSync(join(into, 'guidance'), { recursive: true });
    writeFileSync(join(into, 'guidance', 'notes.mdx'), 'kept');
    await sync([feedRecord()]);
    expect(holds()['guidance/notes.mdx']).toBe('kept');
  });
});

describe('A later sync', () => {
  test('says what changed, version by version', async () => {
    await sync([feedRecord(), other()]);
    const result = await sync([
      feedRecord({ status: 'Retired', title: 'Port keeper' }),
      nextRecord({ title: 'Port keeper' }),
      other(),
    ]);
    expect(result.standards).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(result.versions).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(ledger().slice(2)).toEqual([
      '2026-10-09 sync ST0001@1.0 changed: Title: "Port keeper", was "Harbour keeper"; Status: Retired, was Approved',
      '2026-10-09 sync ST0001@1.1 added: 5 KSBs, 2 duties and 6 links between them',
    ]);
  });

  test('keeps a version that vanished, marks it once, and takes the mark off when it is back', async () => {
    await sync([feedRecord(), other()]);
    const before = holds()['standards/ST0002/1.0.json'] ?? '';
    const gone = await sync([feedRecord()], { day: '2026-10-10' });
    expect(gone.standards).toMatchObject({ gone: 1, unchanged: 1 });
    expect(holds()['standards/ST0002/1.0.json']).toBe(
      before.replace('  "source"', '  "gone": "2026-10-10",\n  "source"'),
    );
    const later = await sync([feedRecord()], { day: '2026-10-11' });
    expect(later.standards).toMatchObject({ gone: 0, unchanged: 2 });
    const back = await sync([feedRecord(), other({ level: 4 })], { day: '2026-10-12' });
    expect(back.standards).toMatchObject({ back: 1, unchanged: 1 });
    expect(holds()['standards/ST0002/1.0.json']).not.toContain('gone');
    expect(ledger().slice(2)).toEqual([
      '2026-10-10 sync ST0002@1.0 gone: ',
      '2026-10-12 sync ST0002@1.0 back: Level: 4, was 3',
    ]);
  });

  test('does not mark what belongs to another feed, or was not written by a sync', async () => {
    await sync([feedRecord(), feedRecord({ referenceNumber: 'FA0001', larsCode: 103 })]);
    mkdirSync(join(into, 'standards/ST0009'));
    writeFileSync(join(into, 'standards/ST0009/1.0.json'), '{"ref":"ST0009"}');
    const { versions } = await sync([feedRecord()]);
    expect(versions).toMatchObject({ gone: 0, unchanged: 1 });
  });

  test('does not mark a version that the feed has unsoundly: what is held stays', async () => {
    await sync([feedRecord(), other()]);
    const before = holds();
    const result = await sync([feedRecord(), other({ level: null })]);
    expect(result.versions).toMatchObject({ dropped: 1, unchanged: 1 });
    expect(said(result)).toEqual([
      'ST0002 1.0: level: is missing. The version is left out; what is held of it stays.',
    ]);
    expect(holds()).toEqual(before);
  });

  test('names options that changed since', async () => {
    const options = (title: string) => ({
      coreAndOptions: true,
      options: [{ optionId: 'o', title }],
    });
    await sync([feedRecord(options('Night watch'))]);
    expect(said(await sync([feedRecord(options('Dawn watch'))]))).toEqual([
      'ST0001 1.0: options: No longer lists "Night watch", instead "Dawn watch". The options of the feed count.',
    ]);
  });

  test('keeps a version that people hold, and names its file', async () => {
    const [version] = collectRecords(feedRecord({ title: 'By hand' })).versions;
    mkdirSync(join(into, 'standards/ST0001'), { recursive: true });
    writeFileSync(join(into, 'standards/ST0001/1.0.yaml'), stringify(version?.standard));
    const result = await sync([feedRecord(), other()]);
    expect(said(result)).toEqual([
      'ST0001 1.0: standards/ST0001/1.0.yaml holds this version and was not written by a sync. It is kept as it is; take the file away to have the version of the feed.',
    ]);
    expect(result.versions).toMatchObject({ kept: 1, added: 1 });
    expect(Object.keys(holds())).not.toContain('standards/ST0001/1.0.json');
  });
});

describe('With --only', () => {
  test('others are neither taken nor marked as gone, and the day of the whole comparison stays', async () => {
    await sync([feedRecord(), other()]);
    const result = await sync([feedRecord({ level: 4 })], { only: ['ST0001'], day: '2026-11-01' });
    expect(result.versions).toMatchObject({ changed: 1, gone: 0, unchanged: 0 });
    expect(holds()['sources.json']).toContain('"checked": "2026-10-09"');
    expect((await sync([feedRecord(), other()], { only: ['ST0002'] })).versions).toMatchObject({
      unchanged: 1,
      changed: 0,
    });
  });

  test('one that is held and vanished is marked', async () => {
    await sync([feedRecord(), other()]);
    const result = await sync([feedRecord()], { only: ['ST0002'] });
    expect(result.versions).toMatchObject({ gone: 1 });
  });

  test('one that nobody knows stops the run', async () => {
    const result = await sync([feedRecord()], { only: ['ST0001', 'ST0009'] });
    expect(result.stopped).toBe(true);
    expect(said(result)[0]).toMatch(/: ST0009 is not in the feed, and nothing of it is held\. /);
    expect(holds()).toEqual({});
  });
});

describe('A run that is not sound', () => {
  test('writes nothing, names everything that stops it, and loses nothing', async () => {
    await sync([feedRecord()]);
    const before = holds();
    const bad = join(parent, 'bad.json');
    writeFileSync(bad, '{"a":1}');
    const feed = join(parent, 'feed.json');
    const result = await sync([{ version: '1.0' }, feedRecord({ level: 4 }), 7], {
      from: [feed, bad, 'none'],
    });
    expect(result.stopped).toBe(true);
    expect(
      result.findings.filter(({ severity }) => severity === 'stops').map(({ rule }) => rule),
    ).toEqual(['no-reference', 'no-reference', 'not-an-array', 'unreachable-feed']);
    expect(holds()).toEqual(before);
    expect(writeSyncReport(result)).toContain(`Nothing was written: ${into} is as it was.`);
  });

  test('does not write over a list of sources that cannot be read', async () => {
    mkdirSync(into);
    writeFileSync(join(into, 'sources.json'), '{"sources": [');
    await expect(sync([feedRecord()])).rejects.toThrow(/sources\.json:1: .*not JSON/);
    expect(holds()).toEqual({ 'sources.json': '{"sources": [' });
  });

  test('a dry run says what it would do', async () => {
    const result = await sync([feedRecord(), nextRecord()], { dryRun: true });
    expect(result.versions).toMatchObject({ added: 2 });
    expect(result.written).toHaveLength(3);
    expect(holds()).toEqual({});
    expect(writeSyncReport(result)).toBe(
      [
        'Standards: 1 added, 0 changed, 0 gone from the feed, 0 unchanged.',
        'Versions: 2 added, 0 changed, 0 gone from the feed, 0 unchanged.',
        '2 records read; findings: 0 stop, 0 drop, 0 warn. A dry run: nothing was written, 3 files would be.',
      ].join('\n'),
    );
  });
});

describe('Contacts of people', () => {
  /** A record that puts contacts wherever a careless reader might take them. */
  const hostile = feedRecord({
    level: '3',
    eQAProvider: {
      contactName: 'Eve <b>Hidden</b>',
      contactEmail: 'eve@example.org',
      extra: CONTACTS,
    },
    tbMainContact: { name: 'Nested Person', email: 'nested@example.org' },
    contacts: [{ contactName: 'Listed Person' }],
    involvedEmployers: 'Mr Employer, employer@example.org',
  });
  const secrets = [
    'Eve',
    'Hidden',
    'eve@',
    'Nested',
    'nested@',
    'Listed Person',
    'employer@',
    ...CONTACTS,
  ];

  test('reach no byte of content, report, or cache', async () => {
    await withServer(
      [json(JSON.stringify([feedRecord(), nextRecord(hostile), hostile]))],
      async (url) => {
        const result = await sync([], { from: [url] });
        expect(result.versions.added).toBeGreaterThan(0);
        const written = [
          ...Object.values(holds()),
          writeSyncReport(result),
          writeFullReport(result),
          JSON.stringify(result),
        ].join('\n');
        for (const secret of secrets) expect(written).not.toContain(secret);
        expect(readdirSync(join(parent, 'cache'))).toEqual([]);
      },
    );
  });

  test('are not quoted where the feed is broken right behind them', async () => {
    const text = JSON.stringify([feedRecord()]).replace(
      `"${CONTACTS[3] ?? ''}",`,
      `"${CONTACTS[3] ?? ''}" x`,
    );
    await withServer([json(text)], async (url) => {
      const result = await sync([], { from: [url] });
      expect(result.stopped).toBe(true);
      expect(writeFullReport(result)).not.toContain('Person');
      expect(readdirSync(join(parent, 'cache'))).toEqual([]);
    });
  });
});

describe('Over HTTP', () => {
  test('a feed that cannot be had stops the run, with what to do', async () => {
    await withServer([status(404)], async (url) => {
      expect(said(await sync([], { from: [`${url}/feed`] }))).toEqual([
        `${url}/feed: It answers 404 Not Found. Try again later, or name a saved copy with --from FILE.`,
      ]);
    });
    await withServer([status(302, { Location: 'https://example.org/feed' })], async (url) => {
      expect(said(await sync([], { from: [`${url}/feed`] }))).toEqual([
        `${url}/feed: It redirects to https://example.org, which was not named. If that is right, name it: --from https://example.org/feed`,
      ]);
    });
  });

  test('a web page that is called a success is named', async () => {
    await withServer(
      [json('<title>Oops</title>', { 'Content-Type': 'text/html' })],
      async (url) => {
        expect(said(await sync([], { from: [`${url}/feed`] }))).toEqual([
          `${url}/feed: The feed is not JSON: it is a web page ("Oops"). Look at the address, or try again later.`,
        ]);
      },
    );
  });

  test('a password in the address is not printed', async () => {
    await withServer([status(404)], async (url) => {
      const from = url.replace('http://', 'http://user:secret@');
      expect(said(await sync([], { from: [from] })).join()).not.toContain('secret');
    });
  });
});
