import { InvalidOperationException } from '../errors.js';

/** Writes the opaque token by which the next page is asked for: it holds the last id of the present one. */
export function writeContinuationToken(after: string | undefined): string {
  if (after === undefined) return '';
  const bytes = new TextEncoder().encode(JSON.stringify({ after }));
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Reads a token back; an empty one asks for the first page.
 *
 * @throws {InvalidOperationException} for a token that this server did not write: the service answers 500 to those
 */
export function readContinuationToken(token: string | null | undefined): string | undefined {
  if (!token) return undefined;
  try {
    const bytes = Uint8Array.from(atob(token), (character) => character.charCodeAt(0));
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof content === 'object' && content !== null && 'after' in content && typeof content.after === 'string') {
      return content.after;
    }
  } catch {
    // falls through to the one refusal
  }
  throw new InvalidOperationException('The continuation token is not one that this service wrote.');
}
