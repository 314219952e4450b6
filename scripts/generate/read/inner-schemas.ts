import { type Located, membersOf } from '../document.js';
import { isObject, type Json } from '../json.js';
import { pointTo } from '../pointer.js';

/** The schemas that stand directly inside a schema. */
export function listInnerSchemas(place: Located): Located[] {
  const { value, at } = place;
  if (!isObject(value)) return [];
  const single = ['items', 'additionalProperties']
    .filter((key) => isObject(value[key]))
    .map((key) => ({ value: value[key] as Json, at: pointTo(at, key) }));
  const many = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'properties'].flatMap((key) =>
    value[key] === undefined ? [] : membersOf({ value: value[key] as Json, at: pointTo(at, key) }),
  );
  return [...single, ...many];
}
