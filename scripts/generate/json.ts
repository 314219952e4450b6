/** A JSON value, as a document holds it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value is an object, and neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's entries; none where there is no object. */
export function entriesOf(value: unknown): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The array's items; none where there is no array. */
export function itemsOf(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Whether two JSON values are the same, key order aside. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return writeSortedJson(a) === writeSortedJson(b);
}

/** JSON with sorted keys. */
export function writeSortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
