import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  cut,
  hang,
  json,
  ranged,
  status,
  withServer,
} from '../../../../tests/support/scripted-server.ts';
import type { Answer } from '../../../../tests/support/scripted-server.ts';
import { NoFeed, download } from './download.ts';
import { RequestFailure } from './failure.ts';
import type { Limits } from './limits.ts';

const LIMITS: Limits = {
  connectMs: 1000,
  idleMs: 150,
  tries: 3,
  firstWaitMs: 10,
  longestWaitMs: 2000,
};
const BODY = Buffer.from(JSON.stringify([{ referenceNumber: 'ST0001', text: 'x'.repeat(5000) }]));
const TAG = { ETag: '"1"' };

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

/** Downloads from a server that answers so. */
async function take(...answers: Answer[]) {
  return withServer(answers, async (url, asked) => {
    const said: string[] = [];
    const options = {
      cache,
      limits: LIMITS,
      say: (line: string) => said.push(line),
      progress: () => undefined,
    };
    const result = await download(`${url}/feed`, options).then(
      ({ path, discard }) => ({ body: readFileSync(path), discard, failure: undefined }),
      (failure: unknown) => ({ body: undefined, discard: undefined, failure: failure as Error }),
    );
    const host = url.replace('http://', '');
    return {
      ...result,
      message: result.failure?.message.replaceAll(host, 'HOST'),
      said: said.map((line) =>
        line.replaceAll(host, 'HOST').replace(/again in \d+ s/, 'again in N s'),
      ),
      asked,
    };
  });
}

describe('A download', () => {
  test('asks once, for gzip, and keeps the bytes as they come', async () => {
    const zipped = gzipSync(BODY);
    const { body, asked } = await take(json(zipped, { 'Content-Encoding': 'gzip' }));
    expect(body?.equals(zipped)).toBe(true);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers['accept-encoding']).toBe('gzip');
  });

  test('can be read by this user alone, and leaves nothing when it is discarded', async () => {
    const { discard } = await take(json(BODY));
    const [name = ''] = readdirSync(cache).filter((file) => file.endsWith('.part'));
    expect(statSync(join(cache, name)).mode & 0o077).toBe(0);
    discard?.();
    expect(readdirSync(cache)).toEqual([]);
  });

  test('goes on where it broke off', async () => {
    const { body, asked, said } = await take(cut(BODY, 2000, TAG), ranged(BODY, TAG));
    expect(body?.equals(BODY)).toBe(true);
    expect(asked[1]?.headers).toMatchObject({ range: 'bytes=2000-', 'if-range': '"1"' });
    expect(said).toEqual(['HOST broke the connection off (ECONNRESET). Trying again in N s.']);
  });

  test('goes on in a later run, and by the date where there is no tag', async () => {
    const dated = { 'Last-Modified': 'Fri, 09 Oct 2026 00:00:00 GMT' };
    const first = await take(cut(BODY, 3000, dated), status(404));
    expect(first.message).toBe('It answers 404 Not Found');
    // The next server has another port and so another address: its part gets the name of that.
    const result = await withServer([ranged(BODY, dated)], async (url, asked) => {
      const name = createHash('sha256').update(`${url}/feed`).digest('hex').slice(0, 16);
      for (const file of readdirSync(cache))
        renameSync(join(cache, file), join(cache, `${name}.${file.split('.')[1] ?? ''}`));
      const done = await download(`${url}/feed`, {
        cache,
        limits: LIMITS,
        say: () => undefined,
        progress: () => undefined,
      });
      return { body: readFileSync(done.path), asked };
    });
    expect(result.body.equals(BODY)).toBe(true);
    expect(result.asked[0]?.headers).toMatchObject({
      range: 'bytes=3000-',
      'if-range': 'Fri, 09 Oct 2026 00:00:00 GMT',
    });
  });

  test('begins again where the feed changed in between', async () => {
    const other = Buffer.from('[{"referenceNumber":"ST0002"}]');
    const { body } = await take(cut(BODY, 2000, TAG), json(other, { ETag: '"2"' }));
    expect(body?.equals(other)).toBe(true);
  });

  test('begins again where the server gives a range that does not fit', async () => {
    const wrong: Answer = (_request, response) => {
      response.writeHead(206, { 'Content-Range': 'bytes 0-9/10' }).end('0123456789');
    };
    const { body, said } = await take(cut(BODY, 2000, TAG), wrong, json(BODY));
    expect(body?.equals(BODY)).toBe(true);
    expect(said[1]).toBe('What came before does not fit what is there now. Trying again in N s.');
  });

  test('begins again where nothing tells two versions apart', async () => {
    const { body, asked } = await take(cut(BODY, 2000), json(BODY));
    expect(body?.equals(BODY)).toBe(true);
    expect(asked[1]?.headers.range).toBeUndefined();
  });

  test('is not whole where the body ends before its announced length', async () => {
    const { message } = await take(cut(BODY, 100), cut(BODY, 100), cut(BODY, 100));
    expect(message).toBe('HOST broke the connection off (ECONNRESET) (tried 3 times)');
  });
});

describe('A server in trouble', () => {
  test('is asked again after 500, and after 429 not before it says', async () => {
    const start = Date.now();
    const { body, said } = await take(status(500), status(429, { 'Retry-After': '1' }), json(BODY));
    expect(body?.equals(BODY)).toBe(true);
    expect(said).toEqual([
      'It answers 500 Internal Server Error. Trying again in N s.',
      'It answers 429 Too Many Requests. Trying again in N s.',
    ]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
  });

  test('is asked again after the date that it gives', async () => {
    const date = new Date(Date.now() + 1500).toUTCString();
    const { body } = await take(status(503, { 'Retry-After': date }), json(BODY));
    expect(body?.equals(BODY)).toBe(true);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(date));
  });

  test('that asks for hours is left alone', async () => {
    const { message, asked } = await take(status(503, { 'Retry-After': '7200' }));
    expect(message).toBe('It answers 503 Service Unavailable, and asks to wait 120 minutes');
    expect(asked).toHaveLength(1);
  });

  test('is named with the title of its error page once the tries are used up', async () => {
    const page = status(502, { 'Content-Type': 'text/html' }, '<html><title>Bad\n gateway</title>');
    const { message, asked } = await take(page);
    expect(message).toBe('It answers 502 Bad Gateway, a web page ("Bad gateway") (tried 3 times)');
    expect(asked).toHaveLength(3);
  });

  test('that falls silent is not waited for without end', async () => {
    const { message } = await take(hang);
    expect(message).toBe('It fell silent: no byte came within 1 s (tried 3 times)');
  });

  test('that falls silent in the middle is asked for the rest', async () => {
    const stall: Answer = (_request, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': String(BODY.length),
        ...TAG,
      });
      response.write(BODY.subarray(0, 1000));
    };
    const { body, said } = await take(stall, ranged(BODY, TAG));
    expect(body?.equals(BODY)).toBe(true);
    expect(said).toEqual(['It fell silent: no byte came within 1 s. Trying again in N s.']);
  });

  test('that is not there is named', async () => {
    const url = await withServer([json('[]')], (address) => Promise.resolve(address));
    const failure = await download(url, {
      cache,
      limits: { ...LIMITS, tries: 1 },
      say: () => undefined,
      progress: () => undefined,
    }).catch((error: unknown) => error as RequestFailure);
    expect(failure).toBeInstanceOf(RequestFailure);
    expect((failure as Error).message).toBe(
      `${url.replace('http://', '')} refuses connections (ECONNREFUSED) (tried once)`,
    );
  });
});

describe('An answer that is no feed', () => {
  test('is named where it is a web page, though called a success', async () => {
    const page: Answer = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Down for repair</title>');
    };
    const { failure, asked } = await take(page);
    expect(failure).toBeInstanceOf(NoFeed);
    expect(failure?.message).toBe('it is a web page ("Down for repair")');
    expect(asked).toHaveLength(1);
  });

  test('is named by its type', async () => {
    const { message } = await take(json('x', { 'Content-Type': 'image/png' }));
    expect(message).toBe('it is of type image/png');
  });

  test('is not asked for twice where it is not found', async () => {
    const { message, asked } = await take(status(404));
    expect(message).toBe('It answers 404 Not Found');
    expect(asked).toHaveLength(1);
  });
});

describe('A redirect', () => {
  const to = (location: string) => status(302, { Location: location });

  test('is followed on the same host', async () => {
    const { body, asked } = await take(to('/moved'), json(BODY));
    expect(body?.equals(BODY)).toBe(true);
    expect(asked.map(({ path }) => path)).toEqual(['/feed', '/moved']);
  });

  test('to another host is not, and its address is named', async () => {
    const { failure, asked } = await take(to('https://example.org/feed?x=1'));
    expect(failure).toMatchObject({
      message: 'It redirects to https://example.org, which was not named',
      remedy: 'If that is right, name it: --from https://example.org/feed',
    });
    expect(asked).toHaveLength(1);
  });

  test('without end is given up', async () => {
    const { message, asked } = await take(to('/feed'));
    expect(message).toBe('It redirects more than 5 times');
    expect(asked).toHaveLength(6);
  });
});
