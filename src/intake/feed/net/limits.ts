/** How long the network is waited for, and how often it is tried. */

/** Patience with a server. */
export interface Limits {
  /** Time for a connection to stand. */
  connectMs: number;
  /** Time without a single byte. */
  idleMs: number;
  /** Tries in a row that bring nothing new. */
  tries: number;
  /** Wait after the first of them; each further one waits twice as long. */
  firstWaitMs: number;
  /** Longest wait, also where the server asks for more. */
  longestWaitMs: number;
}

/** Patience with a public service. */
export const LIMITS: Limits = {
  connectMs: 10_000,
  idleMs: 30_000,
  tries: 5,
  firstWaitMs: 1000,
  longestWaitMs: 300_000,
};

/**
 * How long to wait before the next try: twice as long each time, and between half and all of it by chance, so
 * that many clients do not come back at once.
 */
export function backOff(failures: number, limits: Limits, random: () => number = Math.random) {
  const whole = Math.min(limits.firstWaitMs * 2 ** (failures - 1), limits.longestWaitMs);
  return Math.round(whole / 2 + (whole / 2) * random());
}

/**
 * The wait that a server asks for, in seconds or until a date; undefined where it asks for none.
 *
 * @example readRetryAfter('120', 0) // 120000
 * @example readRetryAfter('Thu, 01 Jan 1970 00:00:05 GMT', 0) // 5000
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return text === '' || Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
