/** Own text fields of this name become Dates wherever they stand in an orchestration's input, as in durable-functions. */
const DATE_FIELD = 'Timestamp';

function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyValue);
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const field = key === DATE_FIELD && typeof entry === 'string' ? new Date(entry) : copyValue(entry);
    Object.defineProperty(copy, key, { value: field, writable: true, enumerable: true, configurable: true });
  }
  return copy;
}

/** Copies an orchestration's input, so that a handler that changes it finds the same at the next replay. */
export function readInput(input: unknown): unknown {
  return copyValue(input);
}
