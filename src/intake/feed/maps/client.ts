/** Asks the occupational maps, one question at a time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { RequestFailure } from '../net/failure.ts';
import type { Limits } from '../net/limits.ts';
import { tryPatiently } from '../net/patient.ts';
import type { Say } from '../net/patient.ts';
import { explain, refusal, request } from '../net/request.ts';

/** Where the maps answer, and how to ask them. */
export interface MapsAccess {
  /** Address below which they answer, without a slash at its end. */
  base: string;
  /** The key; it goes into a header and is never printed. */
  key: string;
  /** Pause between two questions. */
  pauseMs: number;
  limits: Limits;
}

/** Asks for a path below the base; undefined where the maps hold nothing there. */
export type AskMaps = (path: string) => Promise<unknown>;

/** An answer that is longer than any of the maps. */
const LONGEST = 20_000_000;

/** Makes the one who asks. */
export function createMapsClient({ base, key, pauseMs, limits }: MapsAccess, say: Say): AskMaps {
  let isFirst = true;
  return async (path) => {
    if (!isFirst) await sleep(pauseMs);
    isFirst = false;
    return tryPatiently(() => askOnce(`${base}/${path}`, key, limits), limits, say);
  };
}

async function askOnce(address: string, key: string, limits: Limits): Promise<unknown> {
  const response = await request(address, { Accept: 'application/json', 'X-API-KEY': key }, limits);
  const status = response.statusCode;
  if (status === 404) {
    response.destroy();
    return undefined;
  }
  if (status === 401 || status === 403)
    throw new RequestFailure(`The key is not accepted (${status})`, {
      retry: false,
      remedy: 'Look at SKILLS_ENGLAND_API_KEY.',
    });
  if (status !== 200) throw await refusal(response);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > LONGEST) throw new RequestFailure('The answer has no end', { retry: false });
    }
  } catch (error) {
    throw explain(error, new URL(address));
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RequestFailure('The answer is not JSON', { retry: true });
  }
}
