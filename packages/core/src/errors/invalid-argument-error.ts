import { FunctionaryError } from './functionary-error.js';

/** The caller passed something that cannot be sent. Thrown before anything is sent. */
export class InvalidArgumentError extends FunctionaryError {
  /** The name of the parameter or option. */
  declare readonly parameter: string;

  override get name(): 'InvalidArgumentError' {
    return 'InvalidArgumentError';
  }

  /** @param parameter what is wrong, by the name that the caller knows it by @param problem what is wrong with it, and what to pass instead */
  constructor(parameter: string, problem: string) {
    super(`${parameter}: ${problem}`, undefined, { parameter });
  }
}
