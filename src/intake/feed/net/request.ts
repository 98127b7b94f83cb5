/** One request by HTTP, with limits of time; redirects are followed on the same host only. */
import { request as requestHttp, STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { describePage } from '../feed-head.ts';
import { RequestFailure, saySeconds } from './failure.ts';
import { readRetryAfter } from './limits.ts';
import type { Limits } from './limits.ts';

/** Headers of a request. */
export type Headers = Readonly<Record<string, string>>;

const MOST_REDIRECTS = 5;

/**
 * Asks for an address and follows redirects, at most five and only on the same host, never from https to http:
 * no other host than the one that was named is ever asked, and none is given a key.
 *
 * @throws RequestFailure where there is no answer.
 */
export async function request(
  address: string,
  headers: Headers,
  limits: Limits,
): Promise<IncomingMessage> {
  let url = new URL(address);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const response = await requestOnce(url, headers, limits);
    const location = response.headers.location;
    if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || location === undefined)
      return response;
    response.destroy();
    url = follow(url, location);
  }
  throw new RequestFailure(`It redirects more than ${MOST_REDIRECTS} times`, { retry: false });
}

function follow(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href))
    throw new RequestFailure('It redirects to something that is no address', { retry: false });
  const to = new URL(location, from);
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:';
  const isSameHost = to.host === from.host || (isUpgrade && to.hostname === from.hostname);
  if (isSameHost && (to.protocol === from.protocol || isUpgrade)) return to;
  throw new RequestFailure(`It redirects to ${to.origin}, which was not named`, {
    retry: false,
    remedy: `If that is right, name it: --from ${to.origin}${to.pathname}`,
  });
}

/** One request; the body is ended with a failure where it falls silent. */
function requestOnce(url: URL, headers: Headers, limits: Limits): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = send(url, { headers: { 'User-Agent': 'ksb-atlas', ...headers }, agent: false });
    let silent: { destroy(error: Error): unknown } = sent;
    const silence = (ms: number, what: string) =>
      setTimeout(() => {
        silent.destroy(new RequestFailure(`${what} within ${saySeconds(ms)}`, { retry: true }));
      }, ms);
    let timer = silence(limits.connectMs, 'No connection came about');
    const wait = () => {
      clearTimeout(timer);
      timer = silence(limits.idleMs, 'It fell silent: no byte came');
    };
    sent.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', wait);
    });
    sent.on('error', (error) => {
      clearTimeout(timer);
      reject(explain(error, url));
    });
    sent.on('response', (response) => {
      silent = response;
      wait();
      response.on('data', wait);
      response.on('close', () => {
        clearTimeout(timer);
      });
      response.pause();
      resolve(response);
    });
    sent.end();
  });
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'broke the connection off',
  EAI_AGAIN: 'has no address that could be found just now',
  ENOTFOUND: 'has no address',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
  ETIMEDOUT: 'does not answer',
};

/** A fault of the network in plain words. */
export function explain(error: unknown, { host }: URL): RequestFailure {
  if (error instanceof RequestFailure) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return new RequestFailure(
    reason ? `${host} ${reason} (${code})` : `${host}: ${message || code}`,
    {
      retry: true,
    },
  );
}

/** What an answer that is no success means; its body is looked at for the title of an error page. */
export async function refusal(response: IncomingMessage): Promise<RequestFailure> {
  const status = response.statusCode ?? 0;
  const waitMs = readRetryAfter(response.headers['retry-after'], Date.now());
  const head = await readHead(response);
  const page = /^\s*</.test(head) ? `, ${describePage(head)}` : '';
  return new RequestFailure(`It answers ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd() + page, {
    retry: status === 408 || status === 429 || status >= 500,
    waitMs,
  });
}

const HEAD = 4096;

/** The beginning of a body; the rest is not taken. */
export async function readHead(response: IncomingMessage): Promise<string> {
  let head = '';
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      head += chunk.toString('utf8');
      if (head.length >= HEAD) break;
    }
  } catch {
    // What came is enough to name the page.
  }
  response.destroy();
  return head.slice(0, HEAD);
}
