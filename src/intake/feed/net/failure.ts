/** A request that failed, and whether another try may help. */
export class RequestFailure extends Error {
  /** Whether the same request may succeed later. */
  readonly retry: boolean;
  /** Wait that the server asks for. */
  readonly waitMs: number | undefined;
  /** What the user can do; undefined where it is only to wait. */
  readonly remedy: string | undefined;

  constructor(
    message: string,
    { retry, waitMs, remedy }: { retry: boolean; waitMs?: number | undefined; remedy?: string },
  ) {
    super(message);
    this.retry = retry;
    this.waitMs = waitMs;
    this.remedy = remedy;
  }
}

/** Seconds as people say them. */
export function saySeconds(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;
}
