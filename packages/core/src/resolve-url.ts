import { InvalidArgumentError } from './errors.js';
import { expandPath } from './expand-path.js';
import type { Operation } from './operation.js';
import { parseWebUrl } from './redirect.js';
import type { RequestArgs } from './request-args.js';
import { serializeQuery } from './serialize-query.js';

/**
 * The address of one call: below `baseUrl` by the operation's path and query, or the one that the service gave.
 *
 * @param url an address that the service gave; a relative one stands below `baseUrl`
 * @throws InvalidArgumentError for a path parameter or a URL that cannot be sent
 */
export function resolveUrl(
  baseUrl: string,
  { path, catchAll }: Operation<any, any>,
  args: RequestArgs,
  url?: string,
): string {
  if (url === undefined) {
    const query = serializeQuery(args.query);
    return baseUrl + expandPath(path, args.path, catchAll) + (query && `?${query}`);
  }
  const target = parseWebUrl(url, baseUrl);
  if (!target) throw new InvalidArgumentError('url', 'pass an http(s) address without user');
  return target.href;
}
