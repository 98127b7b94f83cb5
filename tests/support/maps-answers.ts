/** The occupational maps as a server with a key answers for them. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Ways in which the maps may answer. */
export type MapsMode =
  | 'ok'
  /** First 429 with `Retry-After: 1`, then as they should. */
  | 'too-many-requests'
  /** Twice 503, then as they should. */
  | 'server-errors'
  | 'always-500';

/** One request for the maps, and what is needed to answer it. */
export interface MapsRequest {
  /** Entries of the maps by code of the occupation. */
  maps: ReadonlyMap<string, MapsEntry>;
  mode: MapsMode;
  key: string;
  /** How many requests with the right key there were before this one. */
  before: number;
  request: IncomingMessage;
  response: ServerResponse;
}

/** What the maps hold of one occupation; null where they hold nothing. */
export interface MapsEntry {
  stdCode: string;
  occupation: Record<string, unknown> | null;
  progression: Record<string, unknown> | null;
}

type MapsAnswer = readonly [status: number, body: Record<string, unknown>];

/** Facts that are answered only where they are asked for by `expand`. */
const EXPANDED: Readonly<Record<string, readonly string[]>> = {
  'occupation.dutiesksb': ['knowledges', 'skills', 'behaviours'],
  'occupation.soc': ['soc'],
  'occupation.typicaljobtitles': ['typicalJobTitles'],
  'occupation.keywords': ['keywords'],
  'occupation.maphierarchy': ['mapHierarchy'],
  'occupation.products': ['products'],
};

/** Reads the maps of a corpus. */
export function readMaps(path: string | undefined): ReadonlyMap<string, MapsEntry> {
  if (path === undefined) return new Map();
  const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries: MapsEntry[] };
  return new Map(entries.map((entry) => [entry.stdCode, entry]));
}

/** Whether a request brings the key. */
export function hasKey({ headers }: IncomingMessage, key: string): boolean {
  return headers['x-api-key'] === key;
}

/** Answers a request for one occupation or for its progression. */
export function answerMaps(asked: MapsRequest): void {
  const { response } = asked;
  const [status, body] = failure(asked) ?? held(asked);
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    ...(status === 429 ? { 'Retry-After': '1' } : {}),
  });
  response.end(text);
}

function failure({ mode, key, before, request }: MapsRequest): MapsAnswer | undefined {
  if (!hasKey(request, key)) return [401, { message: 'The key is missing or wrong.' }];
  if (mode === 'always-500') return [500, { message: 'Internal Server Error' }];
  if (mode === 'server-errors' && before < 2) return [503, { message: 'Service Unavailable' }];
  if (mode === 'too-many-requests' && before === 0) return [429, { message: 'Too Many Requests' }];
  return undefined;
}

function held({ maps, request }: MapsRequest): MapsAnswer {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, kind, code = ''] =
    /^\/api\/v1\/(Occupations|OccupationalProgression)\/([^/]+)$/.exec(pathname) ?? [];
  const entry = maps.get(code);
  const isOccupation = kind === 'Occupations';
  const found = isOccupation ? entry?.occupation : entry?.progression;
  if (!found) return [404, { message: `Nothing is held for ${code}.` }];
  return [200, isOccupation ? expand(found, searchParams) : found];
}

function expand(occupation: Record<string, unknown>, search: URLSearchParams) {
  const asked = (search.get('expand') ?? '').toLowerCase().split(',');
  const hidden = new Set(
    Object.entries(EXPANDED).flatMap(([name, keys]) => (asked.includes(name) ? [] : keys)),
  );
  return Object.fromEntries(Object.entries(occupation).filter(([key]) => !hidden.has(key)));
}
