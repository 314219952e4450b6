import { FunctionaryError } from './functionary-error.js';

/** The request may or may not have taken effect, and looking could not tell. `cause` is the failure of the attempt, or of the look. */
export class OutcomeUnknownError extends FunctionaryError {
  override get name(): 'OutcomeUnknownError' {
    return 'OutcomeUnknownError';
  }
}
