import {
  type CallOptions,
  createMismatch,
  dropUndefined,
  type OpenArgs,
  type Operation,
  type PagedList,
  paginate,
} from '@functionary/core';
import { readContinuationToken } from './normalise.js';
import type { ListOptions } from './options.js';
import type { DurableService } from './service.js';

/**
 * Makes a list over an operation that answers with a JSON array and a continuation token in a header. A page may be
 * short, or empty, and still be followed by another.
 *
 * @param read - makes an item of a row
 */
export function listByToken<Args extends { headers?: unknown }, T>(
  service: DurableService,
  operation: Operation<Args, readonly unknown[]>,
  args: Omit<OpenArgs<Args>, 'headers'>,
  read: (row: object) => T,
  { cursor, signal, ...options }: ListOptions,
): PagedList<T> {
  return paginate<T>(
    {
      async fetch(token, context) {
        const headers = dropUndefined({ 'x-ms-continuation-token': token });
        const call = { ...options, ...context } as CallOptions;
        const answer = await service.send(operation, { ...args, headers } as OpenArgs<Args>, call);
        const { data, ...response } = answer;
        if (!Array.isArray(data)) throw createMismatch(operation.id, answer, 'list', data);
        return { items: data.map(read), next: readContinuationToken(answer.headers), response };
      },
    },
    { cursor, signal, caller: service.caller },
  );
}
