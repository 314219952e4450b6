import {
  type CallArgs,
  type Caller,
  type CallOptions,
  type ClientOptions,
  type CredentialInput,
  callOperation,
  createCaller,
  createMismatch,
  isObject,
  type Operation,
  type PagedList,
  paginate,
  placeInHeader,
  type SendOptions,
} from '@functionary/core';
import { readServiceUrl } from './endpoint.js';
import { readError } from './errors.js';
import { normaliseRows } from './normalise.js';

/** What of a query may be shown in errors and hooks: what says which rows are meant. */
const VISIBLE_QUERY = [
  'function_id',
  'function_version',
  'status',
  'project_id',
  'all_projects',
  'download',
  'nocatalog',
];

/** Composes the caller of a client: the token's place, and the errors of Qinling and Keystone. */
export function createOpenStackCaller(
  options: ClientOptions & { baseUrl: string; token?: CredentialInput | undefined },
): Caller {
  return createCaller({
    ...options,
    baseUrl: readServiceUrl('baseUrl', options.baseUrl),
    rules: { name: 'qinling', readError, place: placeInHeader('X-Auth-Token'), visibleQuery: VISIBLE_QUERY },
    credential: options.token,
  });
}

/**
 * Calls an operation, and reads the object that it answers with.
 *
 * @param read - makes of the object what the caller gets
 * @param key - a text that the object has to have
 * @throws InvalidResponseError when the answer is no such object
 */
export async function callAndRead<Args, Row, Result>(
  caller: Caller,
  operation: Operation<Args, Row>,
  args: CallArgs<Args>,
  read: (row: Row) => Result,
  options?: SendOptions,
  key?: string,
): Promise<Result> {
  const { data, ...answer } = await callOperation(caller, operation, args, options);
  if (!isObject(data) || (key && typeof data[key] !== 'string'))
    throw createMismatch(operation.id, answer, `JSON object${key ? ` with ${key}` : ''}`, data);
  return read(data);
}

/** Reads a row that the caller gets as it came. */
export function readAsIs<Row>(row: Row): Row {
  return row;
}

/**
 * Makes a list over an operation that answers with all rows at once.
 *
 * @param key - what the service wraps the rows under
 * @param read - makes of a row what the caller gets
 * @param args - `path` and `query` of the operation
 */
export function listAll<T>(
  caller: Caller,
  operation: Operation<any, unknown>,
  key: string,
  read: (row: any) => T,
  { signal, ...options }: CallOptions = {},
  args: { readonly path?: object; readonly query?: object } = {},
): PagedList<T> {
  return paginate<T>(
    {
      async fetch(_cursor, context) {
        const call = { ...options, ...context } as CallOptions;
        const { data, ...response } = await callOperation(caller, operation, args as any, call);
        const rows = normaliseRows(data, key);
        if (!rows) throw createMismatch(operation.id, response, `list of ${key}`, data);
        return { items: rows.map(read), response };
      },
    },
    { signal, caller },
  );
}
