import type { Idempotency } from './operation.js';

/** Why an attempt failed. */
export type Failure =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfterMs?: number | undefined;
      /** The service has judged, and would judge the same again. */
      readonly isVerdict?: boolean;
    }
  | { readonly kind: 'connection'; readonly maybeReached: boolean };

/** What to do after a failed attempt. */
export interface RetryDecision {
  /** `verify`: look whether it took effect before sending it again. */
  readonly action: 'stop' | 'again' | 'verify';
  /** Whether the request may have taken effect. */
  readonly isAmbiguous: boolean;
}

const RETRYABLE = [408, 429, 500, 502, 503, 504];

/** Whether the same request may succeed later. */
export function isRetryable(failure: Failure): boolean {
  return failure.kind === 'connection' || (RETRYABLE.includes(failure.status) && !failure.isVerdict);
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
  const isAmbiguous =
    isRetryable(failure) &&
    (failure.kind === 'connection'
      ? failure.maybeReached
      : failure.status !== 429 && !(failure.status === 503 && failure.retryAfterMs !== undefined));
  const decide = (action: RetryDecision['action']) => ({ action, isAmbiguous });
  if (!isRetryable(failure) || !state.isReplayable || state.maxAttempts <= 1) return decide('stop');
  if (isAmbiguous && state.idempotency === 'verify') return decide(state.canVerify ? 'verify' : 'stop');
  if (isAmbiguous && state.idempotency === 'unsafe') return decide('stop');
  return decide(state.attempt < state.maxAttempts ? 'again' : 'stop');
}
