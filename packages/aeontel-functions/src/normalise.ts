/**
 * Brings what the API's page leaves open to what today's service sends.
 *
 * @module
 */
import { isObject, type KeysetPageData, pickTexts } from '@functionary/core';
import type { AeontelFunction, InvokeAnswer } from './types.js';

/** A function as it came; undefined for what is none. */
export function readFunction(data: unknown): AeontelFunction | undefined {
  return isObject(data) && typeof data.id === 'string' ? (data as AeontelFunction) : undefined;
}

/** A page; undefined for what is none, or holds what is no function. Cursors of an empty page may be null, empty or absent. */
export function readPage(data: unknown): Omit<KeysetPageData<AeontelFunction>, 'response'> | undefined {
  const { data: items, pageInfo } = isObject(data) ? data : {};
  if (!Array.isArray(items) || !items.every(readFunction) || !isObject(pageInfo)) return undefined;
  const { total, hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (typeof total !== 'number' || typeof hasNextPage !== 'boolean' || typeof hasPreviousPage !== 'boolean')
    return undefined;
  return {
    items,
    total,
    hasNextPage,
    hasPreviousPage,
    startCursor: readCursor(startCursor),
    endCursor: readCursor(endCursor),
  };
}

/**
 * What became of a run; undefined for what says nothing of it. `result` is optional on the page: without it, nothing was
 * returned. `error` is there in both cases on the page: only a failure has one.
 */
export function readInvocation(data: unknown): InvokeAnswer | undefined {
  if (!isObject(data)) return undefined;
  const { ok, result = null, durationMs } = data;
  if (typeof ok !== 'boolean' || typeof durationMs !== 'number') return undefined;
  if (ok) return { ok, result, error: null, durationMs };
  const [error = 'the service does not say why'] = pickTexts(data, ['error']);
  return { ok, result: null, error, durationMs };
}

function readCursor(cursor: unknown): string | undefined {
  return typeof cursor === 'string' ? cursor : undefined;
}
