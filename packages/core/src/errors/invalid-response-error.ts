import type { Answer } from '../answer.js';
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

/**
 * Refuses an answer that is not what its operation gives: mostly the address leads elsewhere.
 *
 * @param body - what came, where it holds no secret
 */
export function createMismatch(
  operationId: string,
  { status, requestId }: Pick<Answer<unknown>, 'status' | 'requestId'>,
  wanted: string,
  body?: unknown,
): InvalidResponseError {
  const text = `${operationId}: the answer with ${status} is no ${wanted}; check the address`;
  return new InvalidResponseError(text, { operationId, status, requestId, issues: [] }, body);
}
