import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFeedServer, type FeedServer, type FeedServerOptions } from './feed-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'ksb-atlas-feed-'));
const feed = join(folder, 'feed.json');
const maps = join(folder, 'maps.json');
const text = JSON.stringify(
  Array.from({ length: 500 }, (_, place) => ({ referenceNumber: `ST${place + 1000}` })),
);
let server: FeedServer | undefined;

beforeEach(() => {
  writeFileSync(feed, text);
  const occupation = {
    stdCode: 'OCC0001',
    name: 'Plumber',
    soc: { soc2020Code: 5315 },
    skills: [],
  };
  const progression = { progressions: [{ stdCodeFrom: 'OCC0001', stdCodeTo: 'OCC0002' }] };
  const entries = [
    { stdCode: 'OCC0001', occupation, progression },
    { stdCode: 'OCC0002', occupation: null, progression: null },
  ];
  writeFileSync(maps, JSON.stringify({ entries }));
});
afterEach(() => server?.close());
afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: Partial<FeedServerOptions> = {}): Promise<FeedServer> {
  server = await startFeedServer({ feed, maps, ...options });
  return server;
}

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** Whether the connection closed before the whole answer came. */
  isCut: boolean;
}

/** Asks once; an answer that stops for a while is given as far as it came. */
async function ask(
  url: string,
  headers: Record<string, string> = {},
  { method = 'GET', patience = 2000 } = {},
): Promise<Answer> {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const asked = request(url, { headers, method, agent: false, timeout: patience }, done);
    asked.once('timeout', () => asked.destroy(new Error('no answer')));
    asked.once('error', fail).end();
  });
  const pieces: Buffer[] = [];
  let isCut = false;
  try {
    for await (const piece of answer) pieces.push(piece as Buffer);
  } catch {
    isCut = true;
  }
  const { statusCode: status } = answer;
  return { status, headers: answer.headers, body: Buffer.concat(pieces), isCut };
}

describe('The feed', () => {
  test('comes whole, with its length, an ETag and ranges', async () => {
    const { feedUrl } = await start();
    const answer = await ask(feedUrl);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(text);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(text.length),
      'accept-ranges': 'bytes',
    });
    expect(answer.headers.etag).toMatch(/^"[\da-f.]+-[\da-f.]+"$/);
  });

  test('answers HEAD without a body', async () => {
    const { feedUrl } = await start();
    const answer = await ask(feedUrl, {}, { method: 'HEAD' });
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-length': String(text.length) },
    });
    expect(answer.body).toHaveLength(0);
  });

  test('refuses what is neither GET nor HEAD, and knows no other address', async () => {
    const { feedUrl } = await start();
    expect(await ask(feedUrl, {}, { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask(new URL('/elsewhere', feedUrl).href)).toMatchObject({ status: 404 });
  });

  test.each([
    ['bytes=100-', 100, text.length - 1],
    ['bytes=0-9', 0, 9],
    ['bytes=-5', text.length - 5, text.length - 1],
    ['bytes=10-999999', 10, text.length - 1],
  ])('gives the range %s', async (range, from, to) => {
    const { feedUrl } = await start();
    const answer = await ask(feedUrl, { range });
    expect(answer.status).toBe(206);
    expect(answer.headers['content-range']).toBe(`bytes ${from}-${to}/${text.length}`);
    expect(answer.body.toString()).toBe(text.slice(from, to + 1));
  });

  test('refuses a range behind its end', async () => {
    const { feedUrl } = await start();
    expect(await ask(feedUrl, { range: 'bytes=999999-' })).toMatchObject({
      status: 416,
      headers: { 'content-range': `bytes */${text.length}` },
    });
  });

  test('comes whole where it has changed since the ETag of If-Range', async () => {
    const { feedUrl } = await start();
    const etag = String((await ask(feedUrl)).headers.etag);
    const headers = { range: 'bytes=10-', 'if-range': etag };
    expect(await ask(feedUrl, headers)).toMatchObject({ status: 206 });
    utimesSync(feed, 1, 1);
    const answer = await ask(feedUrl, headers);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(text);
  });

  test('is compressed for those who accept it', async () => {
    const { feedUrl } = await start({ mode: 'gzip' });
    const answer = await ask(feedUrl, { 'accept-encoding': 'br, gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers['content-length']).toBeUndefined();
    expect(gunzipSync(answer.body).toString()).toBe(text);
    expect((await ask(feedUrl)).body.toString()).toBe(text);
  });

  test('leads to another address, which has it', async () => {
    const { feedUrl, requests } = await start({ mode: 'redirect' });
    expect(await ask(feedUrl)).toMatchObject({
      status: 302,
      headers: { location: '/moved/api/apprenticeshipstandards' },
    });
    expect(await (await fetch(feedUrl)).text()).toBe(text);
    expect(requests.map(({ status }) => status)).toEqual([302, 302, 200]);
  });

  test('is asked for too often once, then comes', async () => {
    const { feedUrl } = await start({ mode: 'too-many-requests' });
    expect(await ask(feedUrl)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(await ask(feedUrl)).toMatchObject({ status: 200 });
  });

  test('says as a date when to ask again', async () => {
    const { feedUrl } = await start({ mode: 'too-many-requests-date' });
    const { status, headers } = await ask(feedUrl);
    expect(status).toBe(429);
    const until = headers['retry-after'] ?? '';
    expect(new Date(until).toUTCString()).toBe(until);
    expect(Date.parse(until)).toBeGreaterThan(Date.now());
    expect(await ask(feedUrl)).toMatchObject({ status: 200 });
  });

  test('fails twice, then comes', async () => {
    const { feedUrl } = await start({ mode: 'server-errors' });
    const statuses = [await ask(feedUrl), await ask(feedUrl), await ask(feedUrl)];
    expect(statuses.map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  test('fails for ever, until another way is set', async () => {
    const { feedUrl, setMode } = await start({ mode: 'always-500' });
    for (let time = 0; time < 4; time += 1) expect((await ask(feedUrl)).status).toBe(500);
    setMode('ok');
    expect((await ask(feedUrl)).status).toBe(200);
  });

  test('breaks off in the middle, and the rest comes as a range', async () => {
    const { feedUrl } = await start({ mode: 'truncated' });
    const half = await ask(feedUrl);
    expect(half).toMatchObject({
      status: 200,
      isCut: true,
      headers: { 'content-length': String(text.length) },
    });
    expect(half.body.length).toBe(Math.floor(text.length / 2));
    expect((await ask(feedUrl)).isCut).toBe(true);
    const range = `bytes=${half.body.length}-`;
    const rest = await ask(feedUrl, { range, 'if-range': String(half.headers.etag) });
    expect(rest).toMatchObject({ status: 206, isCut: false });
    expect(Buffer.concat([half.body, rest.body]).toString()).toBe(text);
  });

  test('falls silent in the middle', async () => {
    const { feedUrl } = await start({ mode: 'stalled' });
    const half = await ask(feedUrl, {}, { patience: 200 });
    expect(half).toMatchObject({ status: 200, isCut: true });
    expect(half.body.length).toBe(Math.floor(text.length / 2));
  });

  test.each([
    ['html-error', 'text/html; charset=utf-8', /^<!doctype html>/],
    ['not-json', 'application/json', /oops$/],
    ['not-array', 'application/json', /^\{"standards": \[\]\}$/],
  ] as const)('may be wrong though it comes with 200: %s', async (mode, type, body) => {
    const { feedUrl } = await start({ mode });
    const answer = await ask(feedUrl);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': type } });
    expect(answer.body.toString()).toMatch(body);
  });

  test('may never come, and the server can be closed all the same', async () => {
    const { feedUrl, requests } = await start({ mode: 'hang' });
    await expect(ask(feedUrl, {}, { patience: 100 })).rejects.toThrow('no answer');
    expect(requests).toMatchObject([{ method: 'GET', url: '/api/apprenticeshipstandards' }]);
    expect(requests[0]?.status).toBeUndefined();
  });

  test('may come in small pieces', async () => {
    const { feedUrl } = await start({ mode: 'slow' });
    const from = performance.now();
    expect((await ask(feedUrl)).body.toString()).toBe(text);
    // Twenty pauses: what matters is that there are some.
    expect(performance.now() - from).toBeGreaterThan(100);
  });
});

describe('The maps', () => {
  const headers = { 'x-api-key': 'test-key' };
  const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

  test.each([{}, { 'x-api-key': 'wrong' }])('refuse a request with %j', async (wrong) => {
    const { mapsUrl } = await start();
    const answer = await ask(`${mapsUrl}/Occupations/OCC0001`, wrong);
    expect(answer.status).toBe(401);
    expect(json(answer)).toEqual({ message: 'The key is missing or wrong.' });
  });

  test('give an occupation, and only the facts that are asked for', async () => {
    const { mapsUrl } = await start();
    const address = `${mapsUrl}/Occupations/OCC0001`;
    expect(json(await ask(address, headers))).toEqual({ stdCode: 'OCC0001', name: 'Plumber' });
    const full = `${address}?expand=occupation.dutiesKSB,occupation.soc`;
    expect(json(await ask(full, headers))).toEqual({
      stdCode: 'OCC0001',
      name: 'Plumber',
      soc: { soc2020Code: 5315 },
      skills: [],
    });
  });

  test('give the progression of an occupation', async () => {
    const { mapsUrl } = await start();
    expect(json(await ask(`${mapsUrl}/OccupationalProgression/OCC0001`, headers))).toEqual({
      progressions: [{ stdCodeFrom: 'OCC0001', stdCodeTo: 'OCC0002' }],
    });
  });

  test.each(['Occupations/OCC0002', 'OccupationalProgression/OCC0002', 'Occupations/OCC9999'])(
    'hold nothing at %s',
    async (path) => {
      const { mapsUrl } = await start();
      expect((await ask(`${mapsUrl}/${path}`, headers)).status).toBe(404);
    },
  );

  test.each([
    ['too-many-requests', [429, 200, 200]],
    ['server-errors', [503, 503, 200]],
    ['always-500', [500, 500, 500]],
  ] as const)('may answer as %s', async (mapsMode, statuses) => {
    const { mapsUrl, requests } = await start({ mapsMode });
    const address = `${mapsUrl}/Occupations/OCC0001`;
    for (const status of statuses) expect((await ask(address, headers)).status).toBe(status);
    expect(requests.map(({ status }) => status)).toEqual(statuses);
  });

  test('count how many requests were open at once', async () => {
    const { mapsUrl, mostAtOnce, feedUrl, setMode } = await start();
    await ask(`${mapsUrl}/Occupations/OCC0001`, headers);
    expect(mostAtOnce()).toBe(1);
    setMode('slow');
    await Promise.all([ask(feedUrl), ask(feedUrl), ask(feedUrl)]);
    expect(mostAtOnce()).toBe(3);
  });
});
