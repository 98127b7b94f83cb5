/** Gets a feed, from an address or a file, and hands on its records. */
import { statSync } from 'node:fs';
import type { FeedFinding } from './finding.ts';
import type { Log } from './log.ts';
import { NoFeed, download } from './net/download.ts';
import { RequestFailure } from './net/failure.ts';
import type { Limits } from './net/limits.ts';
import { readFeed } from './read-feed.ts';
import { notJson } from './rules/not-json.ts';
import { unreachableFeed } from './rules/unreachable-feed.ts';

/** How to get it. */
export interface ObtainOptions {
  limits: Limits;
  /** Folder of downloads that are not whole yet. */
  cache: string;
  log: Log;
}

/** Reads one feed, which is downloaded first where it is an address. */
export async function obtainFeed(
  from: string,
  take: (from: string, raw: unknown, index: number) => void,
  { cache, limits, log }: ObtainOptions,
): Promise<FeedFinding[]> {
  const name = nameFeed(from);
  const read = async (path: string) => {
    const total = statSync(path, { throwIfNoEntry: false })?.size;
    const progress = log.begin('Reading', 'bytes');
    const found = await readFeed(
      { from: name, path },
      (raw, index) => {
        take(name, raw, index);
      },
      (bytes) => {
        progress.show(bytes, total);
      },
    );
    progress.end();
    return found;
  };
  if (!isAddress(from)) return read(from);
  const progress = log.begin('Downloading', 'bytes');
  try {
    const { path, discard } = await download(from, {
      cache,
      limits,
      say: (line) => {
        log.say(line);
      },
      progress: (bytes, total) => {
        progress.show(bytes, total);
      },
    });
    progress.end();
    try {
      return await read(path);
    } finally {
      discard();
    }
  } catch (error) {
    progress.end();
    if (error instanceof NoFeed) return notJson.run({ from: name, where: '', why: error.message });
    if (error instanceof RequestFailure)
      return unreachableFeed.run({
        from: name,
        why: error.message,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      });
    throw error;
  }
}

/** Whether a feed is named by an address, not by a path. */
export function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

/** A feed as findings name it: an address without a password. */
export function nameFeed(from: string): string {
  if (!isAddress(from) || !URL.canParse(from)) return from;
  const url = new URL(from);
  url.username = '';
  url.password = '';
  return url.href;
}
