/** Downloads a feed to a file; what came before a break is kept, and the next try goes on from there. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describePage } from '../feed-head.ts';
import { RequestFailure } from './failure.ts';
import type { Limits } from './limits.ts';
import { tryPatiently } from './patient.ts';
import type { Say } from './patient.ts';
import { explain, readHead, refusal, request } from './request.ts';

/** Where and how to download. */
export interface DownloadOptions {
  /** Folder of what has come so far. */
  cache: string;
  limits: Limits;
  say: Say;
  /** Told how many bytes of how many there are; undefined where the server does not say. */
  progress: (bytes: number, total: number | undefined) => void;
}

/** A download that is whole. */
export interface Downloaded {
  path: string;
  /** Takes the file away: a raw feed holds contacts of people, so that it is kept no longer than needed. */
  discard: () => void;
}

/** The two files of a download: its bytes, and which version of the feed they are of. */
interface Part {
  path: string;
  note: string;
}

/** An answer that is no feed, such as a web page. */
export class NoFeed extends Error {}

/**
 * Downloads an address.
 *
 * @throws RequestFailure where it cannot be had, NoFeed where the answer is something else.
 */
export async function download(
  address: string,
  { cache, limits, say, progress }: DownloadOptions,
): Promise<Downloaded> {
  mkdirSync(cache, { recursive: true });
  const name = createHash('sha256').update(address).digest('hex').slice(0, 16);
  const part = { path: join(cache, `${name}.part`), note: join(cache, `${name}.json`) };
  let before = sizeOf(part);
  await tryPatiently(
    () => attempt(address, part, limits, progress),
    limits,
    say,
    () => {
      const [was, is] = [before, sizeOf(part)];
      before = is;
      return is > was;
    },
  );
  return {
    path: part.path,
    discard: () => {
      discard(part);
    },
  };
}

async function attempt(
  address: string,
  part: Part,
  limits: Limits,
  progress: DownloadOptions['progress'],
): Promise<void> {
  const validator = readValidator(part);
  const start = validator === undefined ? 0 : sizeOf(part);
  const response = await request(
    address,
    {
      Accept: 'application/json',
      'Accept-Encoding': 'gzip',
      ...(start && validator ? { Range: `bytes=${start}-`, 'If-Range': validator } : {}),
    },
    limits,
  );
  const status = response.statusCode;
  if (status === 416 || (status === 206 && !startsAt(response, start))) {
    response.destroy();
    discard(part);
    throw new RequestFailure('What came before does not fit what is there now', {
      retry: true,
      waitMs: 0,
    });
  }
  if (status !== 200 && status !== 206) throw await refusal(response);
  if (status === 200) {
    await refuseOtherTypes(response);
    discard(part);
    writeFileSync(part.note, JSON.stringify({ validator: validatorOf(response) }));
  }
  await save(response, part, status === 206 ? start : 0, new URL(address), progress);
}

/** Adds the body to what is there, each piece at once, so that whatever came is kept. */
async function save(
  response: IncomingMessage,
  { path }: Part,
  start: number,
  url: URL,
  progress: DownloadOptions['progress'],
): Promise<void> {
  const length = Number(response.headers['content-length'] ?? Number.NaN);
  const total = Number.isNaN(length) ? undefined : start + length;
  let bytes = start;
  // Readable by this user alone: a raw feed holds contacts of people.
  const file = openSync(path, start ? 'a' : 'w', 0o600);
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      writeSync(file, chunk);
      bytes += chunk.length;
      progress(bytes, total);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === 'write')
      throw Object.assign(error as Error, { path }); // the disk, not the network
    throw explain(error, url);
  } finally {
    closeSync(file);
  }
  if (!response.complete || (total !== undefined && bytes !== total))
    throw new RequestFailure(`It broke off after ${bytes} bytes`, { retry: true });
}

/** A web page or a picture is no feed, even where the server calls it a success. */
async function refuseOtherTypes(response: IncomingMessage): Promise<void> {
  const type = response.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^$|json|octet-stream|text\/plain|gzip/.test(type)) return;
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const head = encoding === 'identity' ? await readHead(response) : '';
  response.destroy();
  throw new NoFeed(/^\s*</.test(head) ? `it is ${describePage(head)}` : `it is of type ${type}`);
}

/** What tells two versions of a feed apart, strong enough to join parts by. */
function validatorOf({ headers }: IncomingMessage): string | undefined {
  const tag = headers.etag;
  return tag && !tag.startsWith('W/') ? tag : headers['last-modified'];
}

function startsAt({ headers }: IncomingMessage, start: number): boolean {
  return headers['content-range']?.startsWith(`bytes ${start}-`) ?? false;
}

function readValidator({ note }: Part): string | undefined {
  if (!existsSync(note)) return undefined;
  try {
    return (JSON.parse(readFileSync(note, 'utf8')) as { validator?: string }).validator;
  } catch {
    return undefined;
  }
}

function sizeOf({ path }: Part): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function discard({ path, note }: Part): void {
  rmSync(path, { force: true });
  rmSync(note, { force: true });
}
