/**
 * How long to wait before the next attempt, in milliseconds: what the service asks for, in full, or a random part of a bound that doubles
 * with each attempt (full jitter, so that clients that failed together do not come back together).
 *
 * @param attempt how many attempts were made
 * @param random in [0, 1)
 */
export function computeBackoff(
  attempt: number,
  bounds: { readonly initialDelayMs: number; readonly maxDelayMs: number },
  random: number,
  retryAfterMs?: number,
): number {
  return retryAfterMs ?? random * Math.min(bounds.maxDelayMs, bounds.initialDelayMs * 2 ** (attempt - 1));
}
