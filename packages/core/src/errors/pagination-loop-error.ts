import { FunctionaryError } from './functionary-error.js';

/** The service sent a cursor that it had sent before: going on would never end. */
export class PaginationLoopError extends FunctionaryError {
  /** The cursor that came again. Non-enumerable, for a cursor may be a whole link. */
  declare readonly cursor: string;

  override get name(): 'PaginationLoopError' {
    return 'PaginationLoopError';
  }

  constructor(cursor: string) {
    super('the service sent the same cursor again: the list would never end', undefined, {}, { cursor });
  }
}
