import { InvalidArgumentError } from './errors.js';

/**
 * Writes a value as JSON.
 *
 * @param parameter what the caller knows it by
 * @throws InvalidArgumentError for a cycle, a BigInt, a function, and what throws when it is read
 */
export function writeJson(parameter: string, value: unknown): string {
  try {
    const text = JSON.stringify(value);
    if (text) return text;
  } catch {
    // told below
  }
  throw new InvalidArgumentError(parameter, 'it has no form in JSON; pass plain data');
}
