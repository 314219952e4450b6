import type { FamilyRules } from './family-rules.js';

/** How a credential is put into a request. */
type Place = FamilyRules['place'];

/**
 * Puts a credential into a header, which no access log keeps.
 *
 * @param scheme - what stands before it, with its blank: `'Bearer '`
 */
export function placeInHeader(name: string, scheme = ''): Place {
  return (credential, { headers }) => headers.set(name, scheme + credential);
}

/** Puts a credential into the query, for gateways that drop the header. A redirect may have kept it; twice it is no key. */
export function placeInQuery(name: string): Place {
  const found = new RegExp(`[?&]${name}=`, 'i');
  return (credential, request) => {
    if (found.test(request.url)) return;
    request.url += `${request.url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(credential)}`;
  };
}
