import {
  type Answer,
  type Caller,
  type CallOptions,
  type ClientOptions,
  type CredentialInput,
  createCaller,
  createMismatch,
  type OpenArgs,
  type Operation,
  type PagedList,
  paginate,
  type SendOptions,
} from '@functionary/core';
import { placeToken } from './credentials.js';
import { readServiceUrl } from './endpoint.js';
import { readError } from './errors.js';
import { normaliseRows } from './normalise.js';

/** Arguments of an operation: its query open for `undefined`, and its headers for `accept`. */
export type ServiceArgs<Args> = OpenArgs<Omit<Args, 'headers'>> & {
  readonly headers?: Readonly<Record<string, string>>;
};

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
    rules: { name: 'qinling', readError, place: placeToken, visibleQuery: VISIBLE_QUERY },
    credential: options.token,
  });
}

/**
 * Calls an operation, asking for JSON unless `args.headers.accept` asks for something else: without that the middleware
 * in front answers errors with a page.
 *
 * @param args - `path`, `query`, `headers` and `body`, as the operation has them; what is undefined in the query is not sent
 */
export function callOperation<Args, Result>(
  caller: Caller,
  operation: Operation<Args, Result>,
  args: ServiceArgs<Args>,
  options?: SendOptions,
): Promise<Answer<Result>> {
  const { headers } = args as { headers?: object };
  return caller.send(operation, { ...args, headers: { accept: 'application/json', ...headers } } as Args, options);
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
  args: ServiceArgs<Args>,
  read: (row: Row) => Result,
  options?: SendOptions,
  key?: string,
): Promise<Result> {
  const { data, ...answer } = await callOperation(caller, operation, args, options);
  const fields = (typeof data === 'object' && !Array.isArray(data) && data) as Record<string, unknown> | false | null;
  if (!fields || (key && typeof fields[key] !== 'string'))
    throw createMismatch(operation.id, answer, `JSON object${key ? ` with ${key}` : ''}`, data);
  return read(data);
}

/** Calls an operation whose answer says nothing. */
export async function callAndForget<Args>(
  caller: Caller,
  operation: Operation<Args, unknown>,
  args: ServiceArgs<Args>,
  options?: SendOptions,
): Promise<void> {
  await callOperation(caller, operation, args, options);
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
