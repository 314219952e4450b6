import { type Answer, type CallOptions, InvalidResponseError, type PagedList, paginate } from '@functionary/core';
import { readContinuationToken } from './normalise.js';
import type { ListOptions } from './options.js';
import type { DurableService } from './service.js';

/**
 * Makes a list over an operation that answers with a JSON array and a continuation token in a header. A page may be
 * short, or empty, and still be followed by another.
 *
 * @param send - sends the request for a page
 * @param read - makes an item of a row
 */
export function listByToken<T>(
  service: DurableService,
  operationId: string,
  send: (headers: { 'x-ms-continuation-token'?: string }, options: CallOptions) => Promise<Answer<readonly unknown[]>>,
  read: (row: object) => T,
  { cursor, signal, ...options }: ListOptions,
): PagedList<T> {
  return paginate<T>(
    {
      async fetch(token, context) {
        const headers = token === undefined ? {} : { 'x-ms-continuation-token': token };
        const answer = await send(headers, { ...options, ...(context.signal && { signal: context.signal }) });
        const { data, ...response } = answer;
        if (!Array.isArray(data)) {
          const { status, requestId } = response;
          const text = `${operationId}: the answer with ${status} is no list; check baseUrl and prefix`;
          throw new InvalidResponseError(text, { operationId, status, requestId, issues: [] }, data);
        }
        return { items: data.map(read), next: readContinuationToken(answer.headers), response };
      },
    },
    { cursor, signal, onPage: service.tellPage },
  );
}
