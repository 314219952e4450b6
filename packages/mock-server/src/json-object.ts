import type { Json } from './family.js';

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
