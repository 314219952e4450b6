import { FunctionaryError } from './functionary-error.js';

/** What was polled for ended in a state that has no result, or was used against its rules. */
export class PollError extends FunctionaryError {
  override get name(): string {
    return 'PollError';
  }
}
