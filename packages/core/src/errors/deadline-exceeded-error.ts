import { FunctionaryError } from './functionary-error.js';

/** The whole of a call, a poll or an iteration, waits included, does not fit into `deadlineMs`. `cause` is the failure that made it wait, if one did. */
export class DeadlineExceededError extends FunctionaryError {
  /** The time that was given, in milliseconds. */
  declare readonly deadlineMs: number;
  /** How long the service asked to wait, in milliseconds, where that is what does not fit. */
  declare readonly retryAfterMs: number | undefined;

  override get name(): 'DeadlineExceededError' {
    return 'DeadlineExceededError';
  }

  /**
   * @param deadlineMs the time that was given
   * @param why.subject what did not come to an end, for the message
   * @param why.retryAfterMs the wait that would go beyond the deadline, when it was given up for that
   */
  constructor(deadlineMs: number, why: { subject?: string; retryAfterMs?: number | undefined; cause?: unknown } = {}) {
    const { subject = 'the work', retryAfterMs, cause } = why;
    const wait = retryAfterMs === undefined ? '' : `: the next attempt has to wait ${Math.ceil(retryAfterMs)} ms`;
    super(
      `${subject} does not end within deadlineMs ${deadlineMs}${wait}; raise it or call again later`,
      { cause },
      { deadlineMs, retryAfterMs },
    );
  }
}
