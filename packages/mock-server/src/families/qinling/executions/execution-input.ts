import { badInput } from '../errors.js';
import { writePythonJson } from './python-json.js';

/**
 * An input as it is kept and shown (openstack/qinling utils/executions.py, api/controllers/v1/resources.py): an object
 * written anew; an integer, and what is no JSON, as it came; null for none. On other JSON the service falls over; here
 * that is 400.
 *
 * @throws ServiceError 400
 */
export function storeInput(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const refuse = () =>
    badInput(
      `Invalid input for field/attribute input. Value: '${text}'. A JSON object, an integer, or a text that is no JSON is expected.`,
    );
  if (text === '') throw refuse();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  if (value === null) return null;
  if (typeof value === 'number' && /^\s*-?\d+\s*$/.test(text)) return text;
  if (typeof value === 'object' && !Array.isArray(value)) return writePythonJson(text);
  throw refuse();
}

/** What the code is called with: the object of keyword arguments, `{}` for none, or the text of the one positional argument. */
export function readArgument(stored: string | null): unknown {
  if (stored === null) return {};
  if (!stored.trimStart().startsWith('{')) return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}
