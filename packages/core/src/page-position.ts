/** Where a walk over pages stood when it failed. */
export interface PagePosition {
  /** The cursor whose page could not be had; listing with it resumes the walk. `undefined`: the first page. */
  readonly cursor: string | undefined;
}

/**
 * Writes on an error where the walk stood, as `pagination`, without showing it when the error is printed.
 *
 * @param position - a {@link PagePosition}, or what else the list resumes with
 * @returns the same error
 */
export function markPagePosition(error: unknown, position: object): unknown {
  if (error instanceof Error && Object.isExtensible(error)) {
    Object.defineProperty(error, 'pagination', { value: position, configurable: true, writable: true });
  }
  return error;
}
