import { readIntegerText } from '../decode/read-integer-text.js';
import { badInput } from '../errors.js';

/** What a function may ask for, as Qinling is configured when nobody configures it (openstack/qinling config.py). */
export const resourceLimits = {
  timeout: { label: 'timeout', unit: 'seconds', default: 5, min: 1, max: 300 },
  cpu: { label: 'cpu', unit: 'millicpu', default: 100, min: 100, max: 300 },
  memory_size: { label: 'memory', unit: 'bytes', default: 33_554_432, min: 33_554_432, max: 134_217_728 },
} as const;

/** A field with a range. */
export type LimitedField = keyof typeof resourceLimits;

/** What Python's `int()` makes of a value; undefined where it refuses. */
function toInteger(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.trunc(value) : undefined;
  return typeof value === 'string' ? readIntegerText(value) : undefined;
}

/**
 * Reads a field that has a range, from a text or a number.
 *
 * @throws ServiceError 400 that names the field, when it is no integer or out of range.
 */
export function readLimited(field: LimitedField, value: unknown): number {
  const { label, unit, min, max } = resourceLimits[field];
  const number = toInteger(value);
  if (number === undefined) throw badInput(`Invalid ${label} resource specified. An integer is required.`);
  if (number < min || number > max) {
    throw badInput(`${label} resource limitation not within the allowable range: ${min} ~ ${max}(${unit}).`);
  }
  return number;
}
