import {
  type Answer,
  type Caller,
  type CallOptions,
  type ClientOptions,
  type CredentialInput,
  createCaller,
  InvalidResponseError,
  type Operation,
  type PagedList,
  paginate,
  type SendOptions,
} from '@functionary/core';
import { placeToken } from './credentials.js';
import { readError } from './errors.js';
import { normaliseRows } from './normalise.js';

/** Composes the caller of a client: the token's place, and the errors of Qinling and Keystone. */
export function createOpenStackCaller(
  options: ClientOptions & { baseUrl: string; token?: CredentialInput | undefined },
): Caller {
  return createCaller({
    ...options,
    rules: { name: 'qinling', readError, place: placeToken },
    credential: options.token,
  });
}

/** Calls an operation, asking for JSON: without that the middleware in front answers errors with a page. */
export function callOperation<Args, Result>(
  caller: Caller,
  operation: Operation<Args, Result>,
  args: Args,
  options?: SendOptions,
): Promise<Answer<Result>> {
  return caller.send(operation, { ...args, headers: { accept: 'application/json' } }, options);
}

/** Makes a list over an operation that answers with all rows at once. */
export function listAll<T>(
  caller: Caller,
  operation: Operation<any, unknown>,
  key: string,
  read: (row: any) => T,
  { signal, ...options }: CallOptions,
): PagedList<T> {
  return paginate<T>(
    {
      async fetch(_cursor, context) {
        const call = { ...options, ...(context.signal && { signal: context.signal }) };
        const { data, ...response } = await callOperation(caller, operation, {}, call);
        const rows = normaliseRows(data, key);
        if (!rows) {
          const { status, requestId } = response;
          const text = `${operation.id}: the answer with ${status} is no list of ${key}; check baseUrl`;
          throw new InvalidResponseError(text, { operationId: operation.id, status, requestId, issues: [] }, data);
        }
        return { items: rows.map(read), response };
      },
    },
    { signal },
  );
}
