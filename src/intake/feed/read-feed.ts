/** Reads a feed as a stream: each record is handed on as soon as it is whole. */
import { JSONParser } from '@streamparser/json';
import type { FeedFinding } from './finding.ts';
import { examineHead } from './feed-head.ts';
import { openFeed } from './open-feed.ts';
import { cutFeed } from './rules/cut-feed.ts';
import { emptyFeed } from './rules/empty-feed.ts';
import { notJson } from './rules/not-json.ts';
import { unreachableFeed } from './rules/unreachable-feed.ts';

/** A feed as a file. */
export interface FeedFile {
  /** Address or path as the user named it. */
  from: string;
  path: string;
}

/** How far the reading has come. */
interface Place {
  from: string;
  bytes: number;
  records: number;
}

/**
 * Hands every record of a feed to `take`, and says how many bytes of the file it has read.
 *
 * @returns what stops the run; nothing where the feed is whole.
 */
export async function readFeed(
  { from, path }: FeedFile,
  take: (raw: unknown, index: number) => void,
  progress: (bytes: number) => void = () => undefined,
): Promise<FeedFinding[]> {
  const place: Place = { from, bytes: 0, records: 0 };
  const ready: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false, stringBufferSize: 65_536 });
  parser.onValue = ({ value }) => ready.push(value);

  const opened = await openFeed(path);
  if ('why' in opened) return unreachableFeed.run({ from, why: opened.why });
  try {
    for await (const chunk of opened.stream) {
      if (place.bytes === 0) {
        const strange = examineHead(from, chunk);
        if (strange.length) return strange;
      }
      place.bytes += chunk.length;
      const broken = parse(parser, chunk, place);
      for (const raw of ready.splice(0)) {
        place.records += 1;
        take(raw, place.records);
      }
      if (broken) return broken;
      progress(opened.bytesRead());
    }
  } catch (error) {
    return explain(error, place);
  } finally {
    opened.close();
  }
  if (place.bytes > 0 && !parser.isEnded) return cutFeed.run(place);
  return place.records === 0 ? emptyFeed.run(place) : [];
}

/** Parses what has come; what the parser says of broken JSON is not printed, as it may quote a contact. */
function parse(parser: JSONParser, chunk: Buffer, place: Place): FeedFinding[] | undefined {
  const before = place.bytes - chunk.length;
  try {
    parser.write(chunk);
    return undefined;
  } catch (error) {
    const at = /absolute position "(\d+)"/.exec(String(error))?.[1];
    const where = at ? `byte ${Number(at) + 1}` : `between byte ${before + 1} and ${place.bytes}`;
    return notJson.run({ from: place.from, where, why: 'it breaks the rules of JSON there' });
  }
}

/** What a fault of the file means: compressed data that end too soon, or that are broken, or a disk that fails. */
function explain(error: unknown, place: Place): FeedFinding[] {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return cutFeed.run(place);
  if (code?.startsWith('Z_'))
    return notJson.run({ from: place.from, where: '', why: 'its compression is broken' });
  if (code === undefined) throw error;
  return unreachableFeed.run({ from: place.from, why: `It cannot be read to its end: ${message}` });
}
