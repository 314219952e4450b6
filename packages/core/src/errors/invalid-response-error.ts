import { FunctionaryError } from './functionary-error.js';

/** The service answered with success and a body that is not what it should be: not JSON, or refused by the `validate` schema. */
export class InvalidResponseError extends FunctionaryError {
  declare readonly operationId: string;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  /** What is wrong with it, one line each. */
  declare readonly issues: readonly string[];
  /** The body as far as it was read. Non-enumerable. */
  declare readonly body: unknown;

  override get name(): 'InvalidResponseError' {
    return 'InvalidResponseError';
  }

  constructor(
    message: string,
    fields: { operationId: string; status: number; requestId: string | undefined; issues: readonly string[] },
    body: unknown,
  ) {
    super(message, undefined, fields, { body });
  }
}
