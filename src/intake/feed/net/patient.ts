/** Tries again where it may help, and waits in between. */
import { setTimeout as sleep } from 'node:timers/promises';
import { RequestFailure, saySeconds } from './failure.ts';
import { backOff } from './limits.ts';
import type { Limits } from './limits.ts';

/** Says a line to the user. */
export type Say = (line: string) => void;

/**
 * Does `attempt` until it succeeds, until another try cannot help, or until as many in a row as the limits allow
 * have brought nothing new.
 *
 * @param attempt is told nothing and says by `hasProgress` whether it got further than the one before.
 * @throws RequestFailure the last one.
 */
export async function tryPatiently<T>(
  attempt: () => Promise<T>,
  limits: Limits,
  say: Say,
  hasProgress: () => boolean = () => false,
): Promise<T> {
  let failures = 0;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RequestFailure) || !error.retry) throw error;
      failures = hasProgress() ? 1 : failures + 1;
      if (failures >= limits.tries)
        throw new RequestFailure(`${error.message} (tried ${sayTimes(failures)})`, {
          retry: false,
        });
      const wait = error.waitMs ?? backOff(failures, limits);
      if (wait > limits.longestWaitMs)
        throw new RequestFailure(`${error.message}, and asks to wait ${saySeconds(wait)}`, {
          retry: false,
        });
      say(`${error.message}. Trying again in ${saySeconds(wait)}.`);
      await sleep(wait);
    }
  }
}

function sayTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
