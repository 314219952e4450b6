import { describeNoInteger, readIntegerText } from '../decode/read-integer-text.js';
import { badInput } from '../errors.js';

/**
 * Reads an integer of a path or a query.
 *
 * @throws ServiceError 400 that names the field. (Qinling fails with 500 where it shows a version of such a number.)
 */
export function readInteger(field: string, value: unknown): number {
  const text = String(value);
  const number = readIntegerText(text);
  if (number === undefined) {
    throw badInput(`Invalid input for field/attribute ${field}. Value: '${text}'. ${describeNoInteger(text)}`);
  }
  return number;
}
