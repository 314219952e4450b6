import { InvalidArgumentError } from './errors.js';

/**
 * Writes one parameter for a URL.
 *
 * @param parameter its name, for the error
 * @throws InvalidArgumentError for what has no form in a URL
 */
export function encodeValue(parameter: string, value: unknown): string {
  // An invalid date has no JSON.
  const text = value instanceof Date ? value.toJSON() : value;
  if (['string', 'boolean', 'bigint'].includes(typeof text) || Number.isFinite(text)) {
    try {
      return encodeURIComponent(String(text));
    } catch {
      // half of a surrogate pair
    }
  }
  throw new InvalidArgumentError(parameter, 'pass a string, finite number, boolean or date');
}
