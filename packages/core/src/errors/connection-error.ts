import { FunctionaryError } from './functionary-error.js';

/** No answer came, or not whole: refused, reset, unresolved, cut off. `cause` is what the transport threw. */
export class ConnectionError extends FunctionaryError {
  /** Which operation was called. */
  declare readonly operationId: string;
  /** How many times the request was sent. */
  declare readonly attempts: number;
  /** False where the request provably did not reach the server. */
  declare readonly maybeReached: boolean;

  override get name(): string {
    return 'ConnectionError';
  }

  constructor(
    message: string,
    fields: { operationId: string; attempts: number; maybeReached: boolean },
    options?: ErrorOptions,
  ) {
    super(message, options, fields);
  }
}

/** One attempt took longer than `timeoutMs`, its body included. */
export class TimeoutError extends ConnectionError {
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}
