import { isObject, type Json } from './json.js';

/** The place below another: `pointTo('specs/a.yaml#/paths', '/v1/{id}')` is `specs/a.yaml#/paths/~1v1~1{id}`. */
export function pointTo(at: string, ...keys: readonly (string | number)[]): string {
  return [at, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/** The keys of a JSON pointer: `/a~1b/0` is `['a/b', '0']`; the empty pointer has none. */
export function splitPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a pointer points at; undefined where nothing stands. */
export function readPointer(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const key of splitPointer(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}
