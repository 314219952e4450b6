import {
  type CallArgs,
  type Caller,
  callOperation,
  createCaller,
  createMismatch,
  InvalidArgumentError,
  isObject,
  type Operation,
  placeInHeader,
  type SendOptions,
} from '@functionary/core';
import { readError } from './errors.js';
import type { AeontelConnectionOptions } from './options.js';

/** What of a query may be shown in errors and hooks: what says which things are meant, and none of their contents. */
const VISIBLE_QUERY = [
  'limit',
  'orderBy',
  'workspace_id',
  'source',
  'include_deleted',
  'default_version_id',
  'system',
  'created_by',
  'runtime_user_id',
  'retention_tier',
];

/**
 * Composes the caller of the service.
 *
 * @throws InvalidArgumentError for options that cannot be used
 */
export function createAeontelCaller(options: AeontelConnectionOptions): Caller {
  const { token, baseUrl = 'https://api.aeontel.com' } = options;
  if (token == null || token === '')
    throw new InvalidArgumentError('token', 'pass a token, a function that gives one, or a key ring');
  const place = placeInHeader('Authorization', 'Bearer ');
  const rules = { name: 'aeontel-functions', readError, place, visibleQuery: VISIBLE_QUERY };
  return createCaller({ ...options, baseUrl, credential: token, rules });
}

/**
 * Calls an operation, and reads what it answers with.
 *
 * @param read - makes of the body what the caller gets; undefined when the body is not what it should be
 * @param wanted - what the body should be, for the error
 * @throws InvalidResponseError when `read` gives nothing
 */
export async function callAndRead<Args, Result>(
  caller: Caller,
  operation: Operation<Args, unknown>,
  args: CallArgs<Args>,
  read: (data: unknown) => Result | undefined,
  wanted: string,
  options?: SendOptions,
): Promise<Result> {
  const { data, ...answer } = await callOperation(caller, operation, args, options);
  const result = read(data);
  if (result === undefined) throw createMismatch(operation.id, answer, wanted, data);
  return result;
}

/**
 * Calls an operation whose answer says that it is done, and no more. One that turned out to be done already has no answer.
 *
 * @throws InvalidResponseError for a success that does not say so
 */
export async function callAndConfirm<Args>(
  caller: Caller,
  operation: Operation<Args, unknown>,
  args: CallArgs<Args>,
  options?: SendOptions,
): Promise<void> {
  const { data, ...answer } = await callOperation(caller, operation, args, options);
  if (data !== undefined && !(isObject(data) && data.success === true))
    throw createMismatch(operation.id, answer, 'success', data);
}
