import { InvalidArgumentError, isObject, refuseLost } from '@functionary/core';

const MADE_NULL = 'it is no value, and JSON makes null of it';

/**
 * Refuses an expression that JSON would make another of: a part whose every key is undefined becomes `{}`, which asks
 * nothing, so that a filter finds everything; an undefined or a NaN in a list, and a date that is none, become null.
 *
 * @param path - where the value stands, with dots: `filter.OR.1.name`
 * @param mayBeEmpty - whether an object without keys may stand there
 * @throws InvalidArgumentError whose `parameter` is the path of what got lost
 */
export function refuseEmptied(path: string, given: unknown, mayBeEmpty = false): void {
  const value = isObject(given) && typeof given.toJSON === 'function' ? given.toJSON() : given;
  const isChanged = value == null ? given !== value : typeof value === 'number' && !Number.isFinite(value);
  if (isChanged) throw new InvalidArgumentError(path, MADE_NULL);
  if (Array.isArray(value)) {
    for (const [place, one] of value.entries()) {
      if (isLost(one)) throw new InvalidArgumentError(`${path}.${place}`, MADE_NULL);
      refuseEmptied(`${path}.${place}`, one);
    }
  } else if (isObject(value)) {
    refuseLost(path, value);
    const entries = Object.entries(value);
    const kept = entries.filter(([, one]) => !isLost(one));
    const [lost] = entries;
    if (kept.length === 0 && lost)
      throw new InvalidArgumentError(
        `${path}.${lost[0]}`,
        'it is undefined, and nothing else is asked; pass a value, or leave out what holds it',
      );
    if (kept.length === 0 && !mayBeEmpty)
      throw new InvalidArgumentError(path, 'it is empty, and asks nothing; leave it out');
    for (const [key, one] of kept) refuseEmptied(`${path}.${key}`, one);
  }
}

/** Whether JSON leaves a value out. */
function isLost(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol';
}
