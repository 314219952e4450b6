import type { EntityIdLike } from './entity-id.js';
import type { RetryPolicy } from './orchestration-types.js';

/** @throws TypeError when it is no string, Error when it is blank. */
export function requireText(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name}: Expected non-empty, non-whitespace string but got ${typeof value}`);
  }
  if (value.trim() === '') {
    throw new Error(`${name}: Expected non-empty, non-whitespace string but got empty string`);
  }
}

/** Checked by shape: an object with both required fields of its own passes, whatever else it holds. @throws TypeError otherwise. */
export function requireRetryPolicy(value: unknown): asserts value is RetryPolicy {
  const fits =
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'firstRetryIntervalInMilliseconds') &&
    Object.hasOwn(value, 'maxNumberOfAttempts');
  if (!fits) {
    throw new TypeError(
      `retryOptions: Expected object of type RetryOptions but got ${typeof value}; are you missing properties?`,
    );
  }
}

/** A Date of any realm, so also of a sandbox. @throws TypeError otherwise. */
export function requireDate(value: unknown): asserts value is Date {
  try {
    Date.prototype.getTime.call(value);
  } catch {
    throw new TypeError(`fireAt: Expected valid Date object but got ${value}`);
  }
}

/** An entity id of ours or of the durable-functions package. */
export function isEntityId(value: unknown): value is EntityIdLike {
  const id = value as Partial<EntityIdLike> | null | undefined;
  return typeof id === 'object' && id !== null && typeof id.name === 'string' && typeof id.key === 'string';
}
