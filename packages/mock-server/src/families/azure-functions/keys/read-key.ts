import type { Incoming } from '../../../family.js';

/** The key of a request: that of the header, or else the one in the query. Where the header stands the query is not looked at. */
export function readKey({ headers, query }: Pick<Incoming, 'headers' | 'query'>): string | undefined {
  return headers.get('x-functions-key') ?? query.allOfAnyCase('code')[0];
}
