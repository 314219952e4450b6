import type { Answer, Decoded, Incoming } from '../../../family.js';
import { armError, invalidContent } from '../errors.js';
import { readHeaders } from './read-headers.js';
import { readQuery } from './read-query.js';

/** Operations that make a resource which has a place of its own. */
const needLocation = new Set(['createOrUpdateApp', 'createOrUpdateSlot']);

/** Whether an object has a member that says something, its name in any case. */
function hasMember(body: unknown, name: string): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return true;
  return Object.entries(body).some(([key, value]) => key.toLowerCase() === name && value !== null && value !== '');
}

/**
 * Reads a request as Resource Manager does, which takes JSON whatever its content type says and passes on what it does
 * not know. It wants JSON where there is to be a body, and of a new resource its location; the rest is for App Service
 * to judge.
 */
export function decodeManagementRequest(incoming: Incoming): Decoded | { readonly refuse: Answer } {
  const { operation, path, bytes } = incoming;
  const decoded = { path, query: readQuery(incoming), headers: readHeaders(incoming) };
  if (!operation.body) return { ...decoded, body: undefined };
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') {
    return { refuse: invalidContent('The request content was invalid and could not be deserialized: it is empty.') };
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { refuse: invalidContent('The request content was invalid and could not be deserialized: it is not JSON.') };
  }
  if (needLocation.has(operation.id) && !hasMember(body, 'location')) {
    return { refuse: armError(400, 'LocationRequired', 'The location property is required for this definition.') };
  }
  return { ...decoded, body };
}
