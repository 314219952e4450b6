import { describeException, type ExceptionBody, failureMessage, InvalidOperationException } from '../errors.js';

/** Runs a handler's work; what the instance's state or the request's token does not allow is the general 500. */
export function answerExceptions<Answer>(
  work: () => Answer,
): Answer | { readonly status: 500; readonly body: ExceptionBody } {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidOperationException) {
      return { status: 500, body: describeException(failureMessage, error) };
    }
    throw error;
  }
}
