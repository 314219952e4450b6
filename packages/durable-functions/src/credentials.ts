import type { WireRequest } from '@functionary/core';

/** Puts the system key into the header, which no access log keeps. The host looks at the header first. */
export function placeKeyInHeader(key: string, request: WireRequest): void {
  request.headers.set('x-functions-key', key);
}

/** Puts the system key into the query as `code`, for gateways that drop the header. */
export function placeKeyInQuery(key: string, request: WireRequest): void {
  request.url += `${request.url.includes('?') ? '&' : '?'}code=${encodeURIComponent(key)}`;
}
