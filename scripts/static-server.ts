/** Serves the built site as a plain static host would; the command line and the browser tests share it. */
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What to serve, and where. */
export interface ServerOptions {
  /** Folder of the built site. */
  dir: string;
  /** First port to try; 0 takes any free one. Default: 4321. */
  port?: number;
  /** Sub-path under which the site was built (`/atlas/`). Default: `/`. */
  base?: string;
}

/** A server that runs: its address, and how to stop it. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

/** How many ports are tried, one after the other, before giving up. */
const PORTS_TO_TRY = 20;

/** Both meanings of "localhost", so that a server of another program on either of them is noticed. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** Starts a server for a built site on the first free port. */
export async function startServer({
  dir,
  port = 4321,
  base = '/',
}: ServerOptions): Promise<RunningServer> {
  const prefix = normaliseBase(base);
  const answer = createAnswer(resolve(dir), prefix);
  for (let step = 0; step < PORTS_TO_TRY; step += 1) {
    const servers = await listenOnLoopback(answer, port === 0 ? 0 : port + step);
    if (servers) {
      const url = `http://localhost:${portOf(servers[0])}${prefix}`;
      return { url, close: () => closeAll(servers) };
    }
  }
  throw new Error(
    `The ports ${port} to ${port + PORTS_TO_TRY - 1} are all taken. Name another one: npm run serve -- --port 8080.`,
  );
}

/**
 * Gives a sub-path its slashes.
 * @example normaliseBase('atlas') // '/atlas/'
 */
export function normaliseBase(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

function createAnswer(dir: string, base: string): RequestListener {
  const serveFile = sirv(dir, { dev: true, etag: true, extensions: [] });

  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path, query] = splitOnce(request.url ?? '/', '?');
    const search = query === undefined ? '' : `?${query}`;
    if (`${path}/` === base || (path === '/' && base !== '/')) {
      redirect(response, base + search);
    } else if (!path.startsWith(base)) {
      notFound(request, response, dir);
    } else {
      const inside = path.slice(base.length).replace(/^\/+/, '');
      if (inside !== '' && !inside.endsWith('/') && hasIndex(dir, inside)) {
        redirect(response, `${base}${inside}/${search}`);
      } else {
        request.url = `/${inside}${/(?:^|\/)$/.test(inside) ? 'index.html' : ''}`;
        serveFile(request, response, () => notFound(request, response, dir));
      }
    }
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(request: IncomingMessage, response: ServerResponse, dir: string): void {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  const type = Buffer.isBuffer(body) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
  response.writeHead(404, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function hasIndex(dir: string, path: string): boolean {
  try {
    const index = join(dir, decodeURIComponent(path), 'index.html');
    return index.startsWith(dir + sep) && existsSync(index);
  } catch {
    return false; // a malformed escape such as "%E0%A4%A"
  }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Listens on every loopback address that the machine has, or on none where the port is taken. */
async function listenOnLoopback(answer: RequestListener, port: number) {
  const servers: Server[] = [];
  for (const host of LOOPBACK) {
    const server = createServer(answer);
    try {
      await listen(server, servers[0] ? portOf(servers[0]) : port, host);
      servers.push(server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await closeAll(servers);
      if (code === 'EADDRINUSE') return undefined;
      throw error;
    }
  }
  return servers;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, done);
  });
}

function portOf(server: Server | undefined): number {
  return (server?.address() as AddressInfo).port;
}

async function closeAll(servers: Server[]): Promise<void> {
  const closing = servers.map(
    (server) =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  );
  await Promise.all(closing);
}
