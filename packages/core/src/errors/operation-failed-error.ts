import { redactText } from '../redact.js';
import { PollError } from './poll-error.js';

/** Long work ended without success. */
export class OperationFailedError extends PollError {
  /** Which operation began the work. */
  declare readonly operationId: string;
  /** `Failed`, `Canceled`, or the service's own word. */
  declare readonly status: string;
  /** The service's own code for what went wrong, where it sends one. */
  declare readonly code: string | undefined;
  /** The last answer's body. Non-enumerable. */
  declare readonly answer: unknown;

  override get name(): 'OperationFailedError' {
    return 'OperationFailedError';
  }

  /** @param secrets values that the message may not hold, should the service quote them */
  constructor(
    operationId: string,
    state: { status: string; answer: unknown; error?: { code?: string; message?: string } },
    secrets: readonly (string | undefined)[] = [],
  ) {
    const { status, answer, error: { code, message = 'the service says no more' } = {} } = state;
    const text = `${operationId}: the work ended as ${status}: ${code ? `${code}: ` : ''}${message}`;
    // Cut last: half a secret is one that nothing finds.
    super(redactText(text, secrets).slice(0, 1000), undefined, { operationId, status, code }, { answer });
  }
}
