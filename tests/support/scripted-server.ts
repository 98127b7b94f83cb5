/** A server on loopback that answers as a test says, one request after the other. */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How one request is answered. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A request that came. */
export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
}

/**
 * Gives `use` a server that answers the first request by the first answer, and so on; the last answer is used
 * for all that follow. Then closes it, also where a request hangs.
 */
export async function withServer<T>(
  answers: readonly Answer[] | RequestListener,
  use: (url: string, asked: Asked[]) => Promise<T>,
): Promise<T> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const answer =
      typeof answers === 'function' ? answers : answers[Math.min(asked.length, answers.length - 1)];
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}`, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Answers with JSON. */
export function json(body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(body);
  };
}

/** Answers with a status, and with headers and a page where given. */
export function status(code: number, headers: Record<string, string> = {}, body = ''): Answer {
  return (_request, response) => {
    response.writeHead(code, headers).end(body);
  };
}

/** Sends a part of a body that was announced as longer, and breaks off. */
export function cut(body: Buffer, after: number, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': String(body.length),
      ...headers,
    });
    response.write(body.subarray(0, after), () => response.socket?.end());
  };
}

/** Answers a request for a range, or the whole where none is asked for. */
export function ranged(body: Buffer, headers: Record<string, string> = {}): Answer {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(start)) {
      json(body, headers)(request, response);
      return;
    }
    const range = `bytes ${start}-${body.length - 1}/${body.length}`;
    response
      .writeHead(206, { 'Content-Type': 'application/json', 'Content-Range': range, ...headers })
      .end(body.subarray(start));
  };
}

/** Takes the request and never answers. */
export const hang: Answer = () => undefined;
