/** A server on loopback that stands in for the public feed of standards and the occupational maps. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFeed, type FeedMode } from './feed-answers.ts';
import { answerMaps, hasKey, readMaps, type MapsMode } from './maps-answers.ts';

export { FEED_MODES, type FeedMode } from './feed-answers.ts';
export type { MapsMode } from './maps-answers.ts';

/** What the server holds, and how it answers. */
export interface FeedServerOptions {
  /** File of the feed. It may change while the server runs. */
  feed: string;
  /** Default: `ok`. */
  mode?: FeedMode;
  /** File of the maps, `maps.json` of a corpus; without it every occupation is unknown. */
  maps?: string;
  /** Key that the maps ask for in `X-API-KEY`. Default: `test-key`. */
  key?: string;
  /** Default: `ok`. */
  mapsMode?: MapsMode;
}

/** One request that the server got. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  /** Status of the answer, once it has begun. */
  readonly status: number | undefined;
}

/** A server that runs. */
export interface FeedServer {
  /** Address of the feed. */
  feedUrl: string;
  /** Address of the maps, without a slash at its end: `${mapsUrl}/Occupations/OCC0001`. */
  mapsUrl: string;
  /** Every request so far, oldest first. */
  requests: readonly SeenRequest[];
  /** Most requests that were open at once. */
  mostAtOnce: () => number;
  /** Answers from now on in another way, as if nobody had asked yet. */
  setMode: (mode: FeedMode) => void;
  close: () => Promise<void>;
}

const FEED_PATH = '/api/apprenticeshipstandards';
const MAPS_PATH = '/api/v1';

/** Starts a server on a free port of 127.0.0.1. */
export async function startFeedServer(options: FeedServerOptions): Promise<FeedServer> {
  const { feed, key = 'test-key', mapsMode = 'ok' } = options;
  let { mode = 'ok' } = options;
  const maps = readMaps(options.maps);
  const requests: SeenRequest[] = [];
  const asked = { feed: 0, maps: 0, open: 0, most: 0 };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    requests.push({
      method: request.method ?? '',
      url,
      headers: request.headers,
      get status() {
        return response.headersSent ? response.statusCode : undefined;
      },
    });
    asked.open += 1;
    asked.most = Math.max(asked.most, asked.open);
    response.once('close', () => {
      asked.open -= 1;
    });
    const path = url.replace(/\?.*$/, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (path === FEED_PATH || path === `/moved${FEED_PATH}`) {
      const before = asked.feed;
      asked.feed += 1;
      // A client that goes away in the middle is nothing to report.
      answerFeed({ feed, mode, before, request, response }).catch(() => response.destroy());
    } else if (path.startsWith(`${MAPS_PATH}/`)) {
      const before = asked.maps;
      if (hasKey(request, key)) asked.maps += 1;
      answerMaps({ maps, mode: mapsMode, key, before, request, response });
    } else {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    feedUrl: origin + FEED_PATH,
    mapsUrl: origin + MAPS_PATH,
    requests,
    mostAtOnce: () => asked.most,
    setMode: (next) => {
      mode = next;
      asked.feed = 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
