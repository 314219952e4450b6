/** The mock was about to send an answer that its own document does not allow: a fault of the mock, never of its caller. */
export class InvalidAnswerError extends Error {
  override readonly name = 'InvalidAnswerError';
  constructor(
    readonly operationId: string,
    readonly status: number,
    /** One line per fault, each with where it is. */
    readonly issues: readonly string[],
  ) {
    super(`The mock's ${status} answer to ${operationId} does not fit its document:\n  ${issues.join('\n  ')}`);
  }
}

/** Recognises the error from another copy of this package too: ES modules and CommonJS may both be loaded. */
export function isInvalidAnswerError(error: unknown): error is InvalidAnswerError {
  return error instanceof Error && error.name === 'InvalidAnswerError' && 'issues' in error;
}
