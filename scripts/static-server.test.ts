import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from './security-headers.ts';
import { normaliseBase, startServer, type RunningServer } from './static-server.ts';

let folder = '';
let server: RunningServer | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ksb-atlas-'));
  mkdirSync(join(folder, 'dist/about'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), 'home');
  writeFileSync(join(folder, 'dist/about/index.html'), 'about');
  writeFileSync(join(folder, 'dist/site.css'), 'p {}');
  writeFileSync(join(folder, 'dist/404.html'), 'no such page');
});

afterEach(() => server?.close());
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function start(options: { port?: number; base?: string } = {}): Promise<string> {
  server = await startServer({ dir: join(folder, 'dist'), port: 0, ...options });
  return server.url;
}

/** Asks for a path exactly as written: `fetch` would tidy "/../" away. */
async function ask(url: string, path: string, method = 'GET') {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method }, done).once('error', fail).end();
  });
  const body = (await answer.toArray()).join('');
  return { status: answer.statusCode, headers: answer.headers, body };
}

describe('The server', () => {
  test.each([
    ['/', 'home', 'text/html;charset=utf-8'],
    ['/about/', 'about', 'text/html;charset=utf-8'],
    ['/about/?q=K7', 'about', 'text/html;charset=utf-8'],
    ['/site.css', 'p {}', 'text/css'],
  ])('serves %s', async (path, body, type) => {
    const answer = await ask(await start(), path);
    expect(answer).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
  });

  test('leads an address without its last slash to the one with it, and keeps the query', async () => {
    const url = await start();
    expect(await ask(url, '/about?q=K7')).toMatchObject({
      status: 301,
      headers: { location: '/about/?q=K7' },
    });
    expect((await ask(url, '//about')).headers.location).toBe('/about/');
  });

  test.each(['/nowhere', '/nowhere/', '/about.html', '/%E0%A4%A', '/%00', '/about/index'])(
    'answers %s with the page for unknown addresses and status 404',
    async (path) => {
      expect(await ask(await start(), path)).toMatchObject({ status: 404, body: 'no such page' });
    },
  );

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about/../../secret.txt',
    '/..',
  ])('refuses to leave its folder for %s', async (path) => {
    expect(await ask(await start(), path)).toMatchObject({ status: 404, body: 'no such page' });
  });

  test.each(['/', '/about', '/nowhere'])('sends the security headers with %s', async (path) => {
    const { headers } = await ask(await start(), path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  test('sends no body for HEAD, and refuses what is neither GET nor HEAD', async () => {
    const url = await start();
    expect(await ask(url, '/about/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(url, '/nowhere/', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await ask(url, '/', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test('serves a site that was built for a sub-path under it', async () => {
    const url = await start({ base: 'atlas' });
    expect(new URL(url).pathname).toBe('/atlas/');
    expect(await ask(url, '/atlas/about/')).toMatchObject({ status: 200, body: 'about' });
    expect((await ask(url, '/atlas/about')).headers.location).toBe('/atlas/about/');
    expect((await ask(url, '/')).headers.location).toBe('/atlas/');
    expect(await ask(url, '/about/')).toMatchObject({ status: 404 });
  });

  test('takes the next port where its own is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const url = await start({ port });
    other.close();
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
  });

  test('frees its port when it is closed', async () => {
    const url = await start();
    await server?.close();
    await expect(ask(url, '/')).rejects.toThrow('ECONNREFUSED');
  });
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['atlas', '/atlas/'],
  ['/a/b/', '/a/b/'],
])('The sub-path "%s" is read as "%s"', (written, read) => {
  expect(normaliseBase(written)).toBe(read);
});
