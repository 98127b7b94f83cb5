/** The sync on a small corpus with a share of every trap, through a real server. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFeedServer } from '../tests/support/feed-server.ts';
import type { FeedMode, FeedServerOptions } from '../tests/support/feed-server.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { stops } from '../src/catalogue/finding.ts';
import { checkContent } from '../src/checks/index.ts';
import { writeFeedFinding } from '../src/intake/feed/finding.ts';
import { SILENT } from '../src/intake/feed/log.ts';
import { writeFullReport } from '../src/intake/feed/report.ts';
import { syncFeed } from '../src/intake/feed/sync.ts';
import type { SyncOptions } from '../src/intake/feed/sync.ts';
import { present } from '../src/model/text.ts';
import { CORPUS_FILES, makeCorpus } from './corpus/make-corpus.ts';

const LIMITS = { connectMs: 1000, idleMs: 400, tries: 3, firstWaitMs: 5, longestWaitMs: 3000 };
const KEY = 'test-key';
let corpus = '';
let parent = '';
let into = '';

beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'ksb-atlas-corpus-'));
  for (const edition of [1, 2] as const)
    makeCorpus(
      { standards: 40, versions: 110, seed: 1, traps: 'default', edition },
      join(corpus, String(edition)),
    );
});
afterAll(() => {
  rmSync(corpus, { recursive: true });
});
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  into = join(parent, 'content');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const file = (edition: 1 | 2, name: keyof typeof CORPUS_FILES) =>
  join(corpus, String(edition), CORPUS_FILES[name]);

const run = (from: string, options: Partial<SyncOptions> = {}) =>
  syncFeed({
    from: [from],
    only: [],
    dryRun: false,
    into,
    day: '2026-10-09',
    limits: LIMITS,
    cache: join(parent, 'cache'),
    log: SILENT,
    ...options,
  });

/** Every file of a folder and what it holds. */
function holds(dir = into): Map<string, string> {
  return new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
}

async function withFeedServer<T>(
  options: Partial<FeedServerOptions>,
  use: (server: Awaited<ReturnType<typeof startFeedServer>>) => Promise<T>,
): Promise<T> {
  const server = await startFeedServer({
    feed: file(1, 'feed'),
    maps: file(1, 'maps'),
    ...options,
  });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** The rule that finds each trap; what stands nowhere here is no trap of the feed itself. */
const RULE_OF: Record<string, string> = {
  'version-gap': 'version-gap',
  'title-changed': 'title-changes',
  'approved-twice': 'several-approved',
  'start-overlap': 'start-overlap',
  'start-gap': 'start-gap',
  'lars-zero-retired': 'lars-zero-retired',
  'lars-zero-approved': 'lars-zero-approved',
  'lower-case-start': 'lower-case-start',
  'html-entity': 'html-in-text',
  'statement-list': 'html-in-text',
  'no-structured-ksbs': 'no-ksbs',
  'no-duties': 'no-duties',
  'duty-without-ksbs': 'duty-without-mapping',
  'duty-maps-nearly-all': 'maps-nearly-all',
  'duty-unknown-ksb': 'unknown-ksb-mapped',
  'duty-unknown-option': 'unknown-option-mapped',
  'option-id-twice': 'shared-id',
  'core-and-options-without-options': 'options-missing',
  'statement-twice': 'same-statement-twice',
  'record-twice': 'duplicate-version',
  'version-blank': 'version-blank',
  'version-differs': 'version-differs',
  'title-leading-space': 'title-space',
  'job-title-twice': 'repeated-job-title',
  'statement-br': 'html-in-text',
  'statement-closing-tag': 'html-in-text',
  'statement-escaped-once': 'html-in-text',
  'statement-escaped-twice': 'escaped-twice',
  'statement-spaces': 'white-space',
  'summary-escaped-twice': 'escaped-twice',
  'filler-duty': 'filler-text',
};

describe('A corpus with every trap', () => {
  test('is taken whole: each trap is found by its rule in each place, and nothing stops or drops', async () => {
    const { hosts } = JSON.parse(readFileSync(file(1, 'truth'), 'utf8')) as {
      hosts: Record<string, string[]>;
    };
    const { findings, versions } = await run(file(1, 'feed'));
    expect(versions).toMatchObject({ added: 110, dropped: 0 });
    expect(findings.filter(({ severity }) => severity !== 'warns')).toEqual([]);
    const found = new Set(
      findings.map(({ rule, place }) => `${rule} ${place.split(' ')[0] ?? ''}`),
    );
    let places = 0;
    for (const [trap, rule] of Object.entries(RULE_OF))
      for (const host of hosts[trap] ?? []) {
        places += 1;
        expect(found, `${trap} in ${host}`).toContain(`${rule} ${host.split('@')[0] ?? ''}`);
      }
    expect(places).toBeGreaterThan(60);
  });

  test('passes the content checks: what the source is at fault for only warns', async () => {
    await run(file(1, 'feed'));
    const { findings, counts } = checkContent(into);
    expect(findings.filter(stops)).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('unused-ksb');
    expect(counts).toMatchObject({ standards: 40, versions: 110, sources: 1 });
  });

  test('leaves no contact of a person and no tag in any byte', async () => {
    const result = await run(file(1, 'feed'));
    expect(readFileSync(file(1, 'feed'), 'utf8')).toContain('PERSONAL-');
    for (const [name, text] of [...holds(), ['report', writeFullReport(result)] as const]) {
      expect(text, name).not.toMatch(/PERSONAL-|people\.example/);
      if (name !== 'report') expect(text, name).not.toMatch(/<\/?[a-z]|&(?:amp|lt|nbsp);/);
    }
  });

  test('becomes its second edition, with all that changed in the ledger', async () => {
    await run(file(1, 'feed'));
    const { versions, standards } = await run(file(2, 'feed'), { day: '2026-11-09' });
    expect(versions.gone).toBeGreaterThan(0);
    expect(versions.changed).toBeGreaterThan(0);
    expect(versions.added).toBeGreaterThan(0);
    expect(standards.gone).toBe(1);
    const { changes } = readContent(into).content.changes.data;
    const later = changes.filter(({ day }) => day === '2026-11-09');
    expect(later).toHaveLength(versions.gone + versions.changed + versions.added);
    for (const { what, details } of later) if (what === 'changed') expect(details).not.toEqual([]);
    const back = await run(file(1, 'feed'), { day: '2026-12-09' });
    expect(back.versions.back).toBe(versions.gone);
  });
});

describe('A feed over HTTP', () => {
  const sound: FeedMode[] = [
    ...(['ok', 'gzip', 'redirect', 'too-many-requests', 'too-many-requests-date'] as const),
    ...(['server-errors', 'truncated', 'stalled', 'slow'] as const),
  ];

  test.each(sound)('gives the same bytes as the file: %s', async (mode) => {
    await withFeedServer({ mode }, ({ feedUrl }) => run(feedUrl));
    const overHttp = holds();
    expect(readdirSync(join(parent, 'cache'))).toEqual([]);
    rmSync(into, { recursive: true });
    await run(file(1, 'feed'));
    expect(overHttp).toEqual(holds());
  });

  test.each([
    ['always-500', 'It answers 500 Internal Server Error (tried 3 times).'],
    ['html-error', 'The feed is not JSON: it is a web page ("Sorry").'],
    ['hang', 'It fell silent: no byte came within 1 s (tried 3 times).'],
    ['not-json', 'The feed is not JSON: it breaks the rules of JSON there.'],
    ['not-array', 'The feed is one object that holds "standards", not a list of records.'],
  ] as const)('that is no feed writes nothing: %s', async (mode, said) => {
    const result = await withFeedServer({ mode }, ({ feedUrl }) => run(feedUrl));
    expect(result.stopped).toBe(true);
    expect(result.findings.map(writeFeedFinding).join('\n')).toContain(said);
    expect(readdirSync(parent).filter((name) => name !== 'cache')).toEqual([]);
  });
});

describe('The occupational maps', () => {
  const take = (options: Partial<FeedServerOptions> = {}, key = KEY) =>
    withFeedServer(options, async ({ mapsUrl, requests, mostAtOnce }) => {
      const maps = { base: mapsUrl, key, pauseMs: 0, limits: LIMITS };
      const result = await run(file(1, 'feed'), { maps });
      return { result, requests: [...requests], most: mostAtOnce() };
    });

  test('give progression links, each once, with their source; one question at a time', async () => {
    const { result, most } = await take();
    expect(most).toBe(1);
    expect(result.maps?.links).toBeGreaterThan(10);
    const { content, findings } = readContent(into);
    expect(findings).toEqual([]);
    const links = content.progression.flatMap(({ data }) => data.links);
    expect(links).toHaveLength(result.maps?.links ?? 0);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(links.every(({ from, to }) => present(from.ref) && present(to.ref))).toBe(true);
    expect(content.sources.flatMap(({ data }) => data.sources.map(({ id }) => id))).toEqual([
      'skills-england-maps-api',
      'skills-england-standards-feed',
    ]);
    expect(checkContent(into).findings.filter(stops)).toEqual([]);
    const rules = new Set(result.findings.map(({ rule }) => rule));
    expect(rules).toContain('label-differs');
    expect(rules).toContain('repeated-progression');
  });

  test.each(['too-many-requests', 'server-errors'] as const)(
    'are waited for: %s',
    async (mapsMode) => {
      const { result } = await take({ mapsMode });
      expect(result.stopped).toBe(false);
      expect(result.maps?.links).toBeGreaterThan(10);
    },
  );

  test('that cannot be had stop the run, and the key is never said', async () => {
    const wrong = await take({}, 'mistyped-key');
    expect(
      wrong.result.findings
        .filter(({ severity }) => severity === 'stops')
        .map(({ message }) => message),
    ).toEqual(['The key is not accepted (401).']);
    const down = await take({ mapsMode: 'always-500' });
    expect(down.result.stopped).toBe(true);
    expect(JSON.stringify([wrong.result, down.result])).not.toMatch(/mistyped-key|test-key/);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('asked for some standards leave the links of the others', async () => {
    await take();
    const before = holds().get('progression.json');
    cpSync(into, join(parent, 'copy'), { recursive: true });
    await withFeedServer({}, async ({ mapsUrl, requests }) => {
      const maps = { base: mapsUrl, key: KEY, pauseMs: 0, limits: LIMITS };
      const [ref = ''] = readdirSync(join(into, 'standards')).filter((name) =>
        name.startsWith('ST'),
      );
      await run(file(1, 'feed'), { maps, only: [ref] });
      expect(requests.length).toBeLessThan(20);
    });
    expect(holds().get('progression.json')).toBe(before);
  });
});
