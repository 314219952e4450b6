import type { Answer, Decoded, Incoming } from '../../family.js';
import { fault, malformedIdentityRequest } from './errors.js';

/** Keystone reads JSON whatever its content type says. */
function decodeIdentityRequest(incoming: Incoming): Decoded | { readonly refuse: Answer } {
  try {
    const body = JSON.parse(new TextDecoder().decode(incoming.bytes));
    const nocatalog = incoming.query.get('nocatalog');
    return { path: {}, query: nocatalog === undefined ? {} : { nocatalog }, headers: {}, body };
  } catch {
    return { refuse: malformedIdentityRequest('valid JSON in request body') };
  }
}

/** Qinling's typed controllers refuse a parameter that they do not know; Keystone and the list of versions do not care. */
export function decode(incoming: Incoming): Decoded | { readonly refuse: Answer } {
  if (incoming.operation.id === 'issueToken') return decodeIdentityRequest(incoming);
  const headers: Record<string, string> = {};
  const token = incoming.headers.get('x-auth-token');
  if (token !== null) headers['X-Auth-Token'] = token;
  const decoded: Decoded = { path: incoming.path, query: {}, headers, body: undefined };
  if (incoming.operation.id === 'listVersions') return decoded;
  const known = incoming.operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  const unknown = incoming.query.names().find((name) => !known.includes(name));
  return unknown === undefined ? decoded : { refuse: fault(400, `Unknown argument: "${unknown}"`) };
}
