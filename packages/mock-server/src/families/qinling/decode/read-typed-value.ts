import { InvalidRequest, invalidInput } from './invalid-request.js';
import { describeNoUuid, isUuid } from './is-uuid.js';
import { writePythonText, writePythonType, writePythonValue } from './python-text.js';
import { describeNoInteger, readIntegerText } from './read-integer-text.js';
import type { TypedField } from './typed-bodies.js';

const words = {
  true: new Set(['true', 't', 'yes', 'y', 'on', '1']),
  false: new Set(['false', 'f', 'no', 'n', 'off', '0']),
};

/** What a column of the service's database holds: 32 bits. */
const largestInteger = 2 ** 31 - 1;

/** A value that cannot be brought to its type: WSME then quotes the whole body, and names no field. */
export class UnfitValue extends Error {}

function readBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return value !== 0;
  if (words.true.has(value as string)) return true;
  if (words.false.has(value as string)) return false;
  throw new UnfitValue(`Value not an unambiguous boolean: ${writePythonText(value)}`);
}

function readInteger(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value === 'boolean') return Number(value);
  const number = typeof value === 'string' ? readIntegerText(value) : undefined;
  if (number !== undefined) return number;
  // Of a list or an object Qinling makes a failure of its own, 500.
  throw new UnfitValue(describeNoInteger(writePythonText(value)));
}

function convert(type: TypedField['type'], value: unknown): unknown {
  if (value === null || type === 'text') return value;
  if (type === 'boolean') return readBoolean(value);
  if (type === 'integer') return readInteger(value);
  const text = writePythonText(value);
  if (!isUuid(text)) throw new InvalidRequest(400, describeNoUuid(text));
  return value;
}

/**
 * Reads one field of a body: whole numbers and truth values may come as texts.
 *
 * @throws UnfitValue, InvalidRequest
 */
export function readTypedValue(name: string, field: TypedField, sent: unknown): unknown {
  const value = convert(field.type, sent);
  if (field.isReadOnly) throw invalidInput(name, writePythonText(value), 'Cannot set read only field.');
  if (value === null) return null;
  if (field.type === 'text' && typeof value !== 'string') {
    const problem = `Wrong type. Expected '<class 'str'>', got '${writePythonType(value)}'`;
    throw invalidInput(name, writePythonText(value), problem);
  }
  if (field.minimum !== undefined && (value as number) < field.minimum) {
    const problem = `Value should be greater or equal to ${field.minimum}`;
    throw invalidInput(name, writePythonValue(value), problem);
  }
  // Qinling leaves these to its database, which refuses them
  if (field.type === 'integer' && Math.abs(value as number) > largestInteger) {
    const problem = `Value should be between ${-largestInteger} and ${largestInteger}`;
    throw invalidInput(name, writePythonValue(value), problem);
  }
  return value;
}
