import type { WireRetryOptions } from '../protocol.js';

const defaultMaximumMs = 6 * 24 * 3_600_000;

/**
 * What follows a failed attempt: a wait in ms, or nothing (undefined) because the time for retrying is over.
 * After the last attempt there is one more wait, of no length; the orchestrator gives up when it ends.
 * Source: RetryInterceptor in Azure/durabletask.
 *
 * @param attempts - How many attempts have failed, this one included.
 */
export function computeRetryDelay(
  options: WireRetryOptions,
  attempts: number,
  firstAttemptAt: number,
  now: number,
): number | undefined {
  if (attempts >= options.maxNumberOfAttempts) return 0;
  const timeout = options.retryTimeoutInMilliseconds;
  if (timeout !== undefined && timeout !== null && now >= firstAttemptAt + timeout) return undefined;
  const factor = options.backoffCoefficient ?? 1;
  const delay = options.firstRetryIntervalInMilliseconds * factor ** (attempts - 1);
  return Math.min(delay, options.maxRetryIntervalInMilliseconds ?? defaultMaximumMs);
}

/** Why the host would refuse these options, if it would. */
export function checkRetryOptions(options: WireRetryOptions): string | undefined {
  if (!(options.firstRetryIntervalInMilliseconds > 0)) {
    return 'Invalid interval. Specify a TimeSpan value greater then TimeSpan.Zero. (firstRetryIntervalInMilliseconds)';
  }
  return undefined;
}
