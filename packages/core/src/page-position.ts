/** Where a walk over pages stood when it failed. Spread over what a list began with, it lists on from there. */
export interface PagePosition {
  /** The cursor whose page could not be had, where lists go forward only; `undefined`: the first page. */
  readonly cursor?: string | undefined;
  /** Where the services' cursors go both ways: the cursor after which the page could not be had. */
  readonly after?: string | undefined;
  /** The same, on a walk backward: the cursor before which it could not be had. */
  readonly before?: string | undefined;
}

/**
 * Writes on an error where the walk stood, as `pagination`, without showing it when the error is printed.
 *
 * @returns the same error
 */
export function markPagePosition(error: unknown, position: PagePosition): unknown {
  if (error instanceof Error && Object.isExtensible(error)) {
    Object.defineProperty(error, 'pagination', { value: position, configurable: true, writable: true });
  }
  return error;
}
