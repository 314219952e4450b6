import type { Answer, Decoded, Incoming } from '../../../family.js';
import { malformedIdentityRequest } from '../errors.js';
import { readHeaders } from './read-headers.js';
import { readQuery } from './read-query.js';

/** Keystone reads JSON whatever its content type says, and does not care for parameters that it does not know. */
export function decodeIdentityRequest(incoming: Incoming): Decoded | { readonly refuse: Answer } {
  const decoded = { path: incoming.path, query: readQuery(incoming), headers: readHeaders(incoming) };
  if (!incoming.operation.body) return { ...decoded, body: undefined };
  try {
    return { ...decoded, body: JSON.parse(new TextDecoder().decode(incoming.bytes)) };
  } catch {
    return { refuse: malformedIdentityRequest('valid JSON in request body') };
  }
}
