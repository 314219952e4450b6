import type { WireRequest } from '@functionary/core';

/** Puts the system key into the header, which no access log keeps. The host looks at the header first. */
export function placeKeyInHeader(key: string, request: WireRequest): void {
  request.headers.set('x-functions-key', key);
}

/** Puts the system key into the query as `code`, for gateways that drop the header. A redirect may have kept it; twice it is no key. */
export function placeKeyInQuery(key: string, request: WireRequest): void {
  if (/[?&]code=/i.test(request.url)) return;
  request.url += `${request.url.includes('?') ? '&' : '?'}code=${encodeURIComponent(key)}`;
}
