import { LONGEST_TIMER_MS } from './clock.js';
import { DeadlineExceededError } from './errors/deadline-exceeded-error.js';

/** A running deadline. */
export interface PollDeadline {
  /** Aborts with a `DeadlineExceededError` when the time is over; `undefined` when there is no deadline. */
  readonly signal: AbortSignal | undefined;
  /** Drops the timer. */
  end(): void;
}

/**
 * Starts a deadline on real time, whatever clock the waits run on.
 *
 * @param deadlineMs - how long from now; none when `undefined` or infinite
 */
export function startPollDeadline(deadlineMs: number | undefined): PollDeadline {
  if (deadlineMs === undefined || deadlineMs === Number.POSITIVE_INFINITY) return { signal: undefined, end() {} };
  const over = new AbortController();
  const end = performance.now() + deadlineMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    const leftMs = end - performance.now();
    if (leftMs <= 0) over.abort(new DeadlineExceededError(deadlineMs, { subject: 'what is polled for' }));
    else timer = setTimeout(arm, Math.min(leftMs, LONGEST_TIMER_MS));
  };
  arm();
  return { signal: over.signal, end: () => clearTimeout(timer) };
}
