/** Where a walk over pages stood when it failed. */
export interface PagePosition {
  /** The cursor whose page could not be had; listing with it resumes the walk. `undefined`: the first page. */
  readonly cursor: string | undefined;
}

/**
 * Writes on an error where the walk stood, as `pagination`, without showing it when the error is printed.
 *
 * @returns the same error
 */
export function markPagePosition(error: unknown, cursor: string | undefined): unknown {
  if (error instanceof Error && Object.isExtensible(error)) {
    Object.defineProperty(error, 'pagination', { value: { cursor }, configurable: true, writable: true });
  }
  return error;
}
