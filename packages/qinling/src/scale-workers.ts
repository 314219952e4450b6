import { type Caller, type CallOptions, callAndForget, InvalidArgumentError, type Operation } from '@functionary/core';

/**
 * Asks for more workers, or fewer. The service takes the request and scales later; one worker always stays.
 *
 * @param count - how many to add or to take away
 * @throws InvalidArgumentError for what is no whole number of 1 or more: to some of them the service answers with 500
 */
export async function scaleWorkers(
  caller: Caller,
  operation: Operation<any, unknown>,
  path: Readonly<Record<string, unknown>>,
  count: number,
  options?: CallOptions,
): Promise<void> {
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('count', 'pass a whole number of 1 or more');
  return callAndForget(caller, operation, { path, body: { count } }, options);
}
