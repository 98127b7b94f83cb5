/** The ways in which the feed of standards may answer: well, late, wrongly, in pieces, or not at all. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Ways to answer. */
export const FEED_MODES = [
  /** As it should: with a length, an ETag, and ranges. */
  'ok',
  /** Compressed, without a length, to those who accept it. */
  'gzip',
  /** First with another address, there as it should. */
  'redirect',
  /** First 429 with `Retry-After: 1`, then as it should. */
  'too-many-requests',
  /** The same with a date in `Retry-After`. */
  'too-many-requests-date',
  /** Twice 500, then as it should. */
  'server-errors',
  'always-500',
  /** The connection closes in the middle of every whole answer; a range is answered as it should be. */
  'truncated',
  /** Every whole answer stops in the middle and the connection stays open; a range is answered. */
  'stalled',
  /** A page of HTML with status 200. */
  'html-error',
  /** Takes the request and never answers. */
  'hang',
  /** In small pieces with pauses between them. */
  'slow',
  'not-json',
  /** JSON, but an object. */
  'not-array',
] as const;

/** A way to answer. */
export type FeedMode = (typeof FEED_MODES)[number];

/** One request for the feed, and what is needed to answer it. */
export interface FeedRequest {
  /** File of the feed. */
  feed: string;
  mode: FeedMode;
  /** How many requests for the feed there were before this one. */
  before: number;
  request: IncomingMessage;
  response: ServerResponse;
}

const PIECES = 20;
const PAUSE_MS = 15;
const NOT_WHOLE: ReadonlySet<FeedMode> = new Set<FeedMode>(['truncated', 'stalled']);

/** An answer that is not the feed. */
interface OtherAnswer {
  status: number;
  type: string;
  text: string;
  headers?: Readonly<Record<string, string>>;
}

/** Answers a request for the feed in its mode. */
export async function answerFeed(asked: FeedRequest): Promise<void> {
  if (asked.mode === 'hang') return;
  const other = otherAnswer(asked);
  if (!other) {
    await sendFeed(asked);
    return;
  }
  const { status, type, text, headers } = other;
  asked.response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  asked.response.end(asked.request.method === 'HEAD' ? undefined : text);
}

/** What is answered in the place of the feed; nothing where the feed is. */
function otherAnswer({ mode, before, request }: FeedRequest): OtherAnswer | undefined {
  const text = { type: 'text/plain' };
  if (mode === 'always-500' || (mode === 'server-errors' && before < 2)) {
    return { ...text, status: 500, text: 'Internal Server Error' };
  }
  if (mode.startsWith('too-many-requests') && before === 0) {
    // A date has whole seconds, so it is two seconds ahead to be one at least.
    const date = new Date(Date.now() + 2000).toUTCString();
    const headers = { 'Retry-After': mode === 'too-many-requests-date' ? date : '1' };
    return { ...text, status: 429, text: 'Too Many Requests', headers };
  }
  if (mode === 'redirect' && !request.url?.startsWith('/moved/')) {
    const headers = { Location: `/moved${request.url ?? '/'}` };
    return { ...text, status: 302, text: 'Moved', headers };
  }
  if (mode === 'html-error') {
    const page = '<!doctype html><title>Sorry</title><h1>Sorry, there is a problem</h1>';
    return { status: 200, type: 'text/html; charset=utf-8', text: page };
  }
  const json = { status: 200, type: 'application/json' };
  if (mode === 'not-json') return { ...json, text: '[{"referenceNumber": "ST0001", oops' };
  if (mode === 'not-array') return { ...json, text: '{"standards": []}' };
  return undefined;
}

async function sendFeed({ feed, mode, request, response }: FeedRequest): Promise<void> {
  const { size, mtimeMs } = statSync(feed);
  const etag = `"${size.toString(16)}-${mtimeMs.toString(16)}"`;
  const isHead = request.method === 'HEAD';
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  if (mode === 'gzip' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.writeHead(200, { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    if (isHead) response.end();
    else await pipeline(createReadStream(feed), createGzip(), response);
    return;
  }
  response.setHeader('ETag', etag);
  response.setHeader('Accept-Ranges', 'bytes');
  const range = readRange(request, etag, size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    'Content-Length': end - start + 1,
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (isHead || size === 0) response.end();
  else if (NOT_WHOLE.has(mode) && !range) await sendHalf(feed, size, mode, response);
  else if (mode === 'slow') await pipeline(inPieces(feed, start, end), response);
  else await pipeline(createReadStream(feed, { start, end }), response);
}

/** Sends the first half, then closes the connection, or falls silent. */
async function sendHalf(
  feed: string,
  size: number,
  mode: FeedMode,
  response: ServerResponse,
): Promise<void> {
  const half = createReadStream(feed, { end: Math.max(0, Math.floor(size / 2) - 1) });
  await pipeline(half, response, { end: false });
  if (mode === 'stalled') return;
  // Let what was written leave first: a connection that is closed may lose it.
  do await wait(PAUSE_MS);
  while (response.writableLength > 0 && !response.destroyed);
  response.destroy();
}

/** The bytes of a range in small pieces with pauses between them. */
async function* inPieces(feed: string, start: number, end: number): AsyncGenerator<Buffer> {
  const size = Math.ceil((end - start + 1) / PIECES);
  for (let from = start; from <= end; from += size) {
    const piece = createReadStream(feed, { start: from, end: Math.min(end, from + size - 1) });
    for await (const bytes of piece) yield bytes as Buffer;
    await wait(PAUSE_MS);
  }
}

/** The range that is asked for: nothing where none is, or where the feed has changed since. */
function readRange(
  { headers }: IncomingMessage,
  etag: string,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '');
  const isChanged = headers['if-range'] !== undefined && headers['if-range'] !== etag;
  if (!match || isChanged) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return start > end ? 'unsatisfiable' : { start, end };
}
