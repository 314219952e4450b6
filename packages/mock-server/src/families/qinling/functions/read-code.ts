import { isObject } from '../../../json-object.js';
import { badInput } from '../errors.js';

/** A function's `code` as it was sent: any object. */
export type GivenCode = Record<string, unknown>;

/**
 * Reads the field `code`, which is a text that holds a JSON object.
 *
 * @throws ServiceError 400 for anything else. (Qinling fails with 500 for some of it when a function is created, and finds
 *   out about an image that is no text when it is run.)
 */
export function readCode(value: unknown): GivenCode {
  if (typeof value !== 'string') {
    throw badInput('Invalid input, code: the JSON object must be str, bytes or bytearray, not dict');
  }
  let code: unknown;
  try {
    code = JSON.parse(value);
  } catch {
    throw badInput('Invalid input, code: the text is not JSON');
  }
  if (!isObject(code)) throw badInput('Invalid input, code: a JSON object is required');
  const { image } = code;
  if (code.source === 'image' && image !== undefined && typeof image !== 'string') {
    throw badInput('Invalid input, code: image must be a text');
  }
  return code;
}
