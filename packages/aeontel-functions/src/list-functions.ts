import {
  type Caller,
  type CallOptions,
  callOperation,
  createMismatch,
  type KeysetList,
  type KeysetPageData,
  paginateKeyset,
} from '@functionary/core';
import { type ListFunctionsArgs, listFunctions } from './generated/operations.js';
import { writeListQuery } from './list-query.js';
import { readPage } from './normalise.js';
import type { AeontelFunction, ListFunctionsParams } from './types.js';

/**
 * Lists functions by keyset cursors. Parameters are taken as they are now, whatever is written into their objects later.
 *
 * @throws InvalidArgumentError at once, for parameters that cannot be sent
 */
export function listByKeyset(
  caller: Caller,
  params: ListFunctionsParams,
  { signal, ...options }: CallOptions,
): KeysetList<AeontelFunction> {
  const { after, before, ...query } = writeListQuery(params);
  const isNothing = query.ids?.length === 0;

  async function fetchPage(place: object, context: { signal: AbortSignal | undefined }) {
    if (isNothing) return makeEmptyPage();
    const call = { ...options, ...context } as CallOptions;
    const args = { query: { ...query, ...place } as unknown as ListFunctionsArgs['query'] };
    const { data, ...response } = await callOperation(caller, listFunctions, args as object, call);
    const page = readPage(data);
    if (!page) throw createMismatch(listFunctions.id, response, 'page of functions with pageInfo', data);
    return { ...page, response };
  }

  return paginateKeyset<AeontelFunction>(
    {
      operationId: listFunctions.id,
      fetch: fetchPage,
      count: async (context) => (await fetchPage({ limit: 1 }, context)).total,
    },
    { after, before, signal, caller },
  );
}

/** What a list gives that asks for nothing: there was no request. */
function makeEmptyPage(): KeysetPageData<AeontelFunction> {
  const response = { status: 200, headers: new Headers(), requestId: undefined, url: '', attempts: 0 };
  return { items: [], hasNextPage: false, hasPreviousPage: false, total: 0, response };
}
