import { badInput } from '../errors.js';

/**
 * Reads a field of text. What JSON sent as a number or a truth value is stored as text, as the database would.
 *
 * @throws ServiceError 400 that names the field, for what cannot be stored as text.
 */
export function readText(field: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') throw badInput(`Invalid input, ${field}: a text is required`);
  return String(value);
}
