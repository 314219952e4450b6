import type { Idempotency } from './operation.js';

/** Why an attempt failed: with a status, or, where there is none, because no answer came. */
export interface Failure {
  readonly status?: number;
  readonly retryAfterMs?: number | undefined;
  /** The service has judged, and would judge the same again. */
  readonly isVerdict?: boolean;
  /** Of a connection: false where the request provably did not reach the server. */
  readonly maybeReached?: boolean;
}

/** What to do after a failed attempt. */
export interface RetryDecision {
  /** `verify`: look whether it took effect before sending it again. */
  readonly action: 'stop' | 'again' | 'verify';
  /** Whether the request may have taken effect. */
  readonly isAmbiguous: boolean;
}

const RETRYABLE = [408, 429, 500, 502, 503, 504];

/** Whether the same request may succeed later. */
export function isRetryable({ status, isVerdict }: Failure): boolean {
  return status === undefined || (RETRYABLE.includes(status) && !isVerdict);
}

/** Whether an answer says that the request was not taken, and may be sent again whatever it does. */
export function isPutOff({ status, retryAfterMs }: Failure): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}

/**
 * Decides whether a failed request is sent again.
 *
 * @param state.attempt how many attempts were made, this one included
 * @param state.isReplayable false where the body was a stream that can be read once
 * @param state.canVerify whether the caller knows how to look
 */
export function decideRetry(
  failure: Failure,
  state: {
    readonly idempotency: Idempotency;
    readonly attempt: number;
    readonly maxAttempts: number;
    readonly isReplayable: boolean;
    readonly canVerify: boolean;
  },
): RetryDecision {
  const { status, maybeReached } = failure;
  const { idempotency, attempt, maxAttempts } = state;
  const canRetry = isRetryable(failure);
  const isAmbiguous = canRetry && (status === undefined ? !!maybeReached : !isPutOff(failure));
  let action: RetryDecision['action'] = attempt < maxAttempts ? 'again' : 'stop';
  if (isAmbiguous && idempotency === 'verify') action = state.canVerify ? 'verify' : 'stop';
  if (isAmbiguous && idempotency === 'unsafe') action = 'stop';
  return { action: canRetry && state.isReplayable && maxAttempts > 1 ? action : 'stop', isAmbiguous };
}
