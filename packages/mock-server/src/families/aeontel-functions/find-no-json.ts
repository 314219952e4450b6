import { deepest } from './invocation/is-too-deep.js';
import { extendPointer } from './query/query-error.js';

/** A place of a value that JSON cannot hold. */
export interface NoJson {
  /** As a JSON pointer; empty for the value itself. */
  readonly place: string;
  readonly what: string;
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * The first place of a value that JSON cannot hold: undefined, a function, a cycle, an instance of a class and the like; or
 * that lies more than {@link deepest} deep, where others would not follow.
 */
export function findNoJson(value: unknown, place = '', above: readonly object[] = []): NoJson | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { place, what: String(value) };
  if (typeof value !== 'object') return { place, what: value === undefined ? 'undefined' : `a ${typeof value}` };
  if (above.includes(value)) return { place, what: 'itself again: a cycle' };
  if (above.length > deepest) return { place: '', what: `nested more than ${deepest} deep` };
  if (!Array.isArray(value) && !isPlain(value)) return { place, what: 'no plain object' };
  for (const [key, each] of Object.entries(value)) {
    const found = findNoJson(each, extendPointer(place, key), [...above, value]);
    if (found) return found;
  }
  return undefined;
}
