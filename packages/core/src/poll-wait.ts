/** How long to wait between two polls when neither caller nor server says, in ms. */
export const DEFAULT_POLL_INTERVAL_MS = 1000;

/** By how much a wait may grow, so that many pollers do not come in step. */
const JITTER = 0.1;

/**
 * How long to wait before the next poll, in ms: the caller's interval beats the server's `Retry-After`, which beats
 * the default of one second. Up to a tenth is added at random, and nothing is taken away: a server that says ten
 * seconds does not want to be asked after nine. A server that says zero names no wait, and is not asked without pause.
 *
 * @param wish.intervalMs - the caller's interval
 * @param wish.retryAfterMs - what the server's last answer asked for
 * @param random - 0 up to 1
 */
export function choosePollWait(
  wish: { readonly intervalMs?: number | undefined; readonly retryAfterMs?: number | undefined },
  random: number,
): number {
  const base = wish.intervalMs ?? (wish.retryAfterMs || DEFAULT_POLL_INTERVAL_MS);
  return Math.max(0, base) * (1 + JITTER * random);
}
