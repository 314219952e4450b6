import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { isObject } from './is-object.js';
import { isPlainObject } from './is-plain-object.js';

/**
 * Refuses what JSON would make nothing of, silently: bytes, and what keeps its data elsewhere than in fields, such as a Map, a form, or a promise that
 * nobody awaited.
 *
 * @throws InvalidArgumentError
 */
export function refuseLost(parameter: string, value: unknown): void {
  const isHollow = isObject(value) && !isPlainObject(value) && !value.toJSON && Object.keys(value).length === 0;
  if (isHollow || ArrayBuffer.isView(value))
    throw new InvalidArgumentError(parameter, 'JSON has no form for it; pass plain data');
}
