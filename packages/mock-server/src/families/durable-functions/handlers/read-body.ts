import type { Incoming } from '../../../family.js';

/** A request's body as text; undefined when there is none. */
export function readBodyText(incoming: Incoming): string | undefined {
  // The decoder drops a byte order mark, as the host's own reader does.
  return incoming.bytes.length === 0 ? undefined : new TextDecoder().decode(incoming.bytes);
}

/** Whether the body calls itself `application/json`, parameters aside. */
export function isJsonContent(incoming: Incoming): boolean {
  return incoming.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
