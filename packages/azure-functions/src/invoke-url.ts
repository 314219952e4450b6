import { encodeValue, InvalidArgumentError } from '@functionary/core';
import type { InvokeStreamParams, QueryValue } from './invoke-options.js';

/**
 * Writes the URL of a function. The segments of prefix and route are encoded one by one: their slashes stay.
 *
 * @param name - the function's; its route, where no other is given
 * @throws InvalidArgumentError for a route that a URL parser would turn into another: with an empty segment, `.` or `..`
 */
export function writeInvokeUrl(
  baseUrl: string,
  routePrefix: string,
  name: string,
  { route, query }: InvokeStreamParams,
): string {
  const prefix = routePrefix.replace(/^\/+|\/+$/g, '');
  const path = [
    ...(prefix ? encodeSegments('routePrefix', prefix) : []),
    ...(route === undefined ? encodeSegments('name', name) : encodeSegments('route', route.replace(/^\//, ''))),
  ];
  const search = writeQuery(query);
  return `${baseUrl}/${path.join('/')}${search && `?${search}`}`;
}

function encodeSegments(parameter: string, path: string): string[] {
  return path.split('/').map((segment) => {
    if (/^\.{0,2}$/.test(segment))
      throw new InvalidArgumentError(
        parameter,
        `'${path}' cannot stand in a URL; pass one without empty parts, '.' and '..'`,
      );
    return encodeValue(parameter, segment);
  });
}

/** One parameter for each value, as a function reads them: unlike the management APIs, where commas part values. */
function writeQuery(query: InvokeStreamParams['query'] = {}): string {
  return Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: QueryValue) => [name, one] as const))
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${encodeValue(name, name)}=${encodeValue(name, value)}`)
    .join('&');
}
