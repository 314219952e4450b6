import { isObject } from '../../../json-object.js';
import { suggestNearest } from '../../../suggest-nearest.js';
import { entities } from './entities.js';
import { extendPointer, nameType, QueryError, type QueryFault } from './query-error.js';

/** One key of an order. */
export interface OrderKey {
  readonly field: string;
  readonly isDescending: boolean;
  readonly areNullsFirst: boolean;
}

/** Keys that decide one after the other; the last is always `id`, so that no two rows are equal. */
export type Order = readonly OrderKey[];

const directions: ReadonlyMap<string, Omit<OrderKey, 'field'>> = new Map([
  ['asc', { isDescending: false, areNullsFirst: false }],
  ['desc', { isDescending: true, areNullsFirst: true }],
  ['asc_nulls_first', { isDescending: false, areNullsFirst: true }],
  ['asc_nulls_last', { isDescending: false, areNullsFirst: false }],
  ['desc_nulls_first', { isDescending: true, areNullsFirst: true }],
  ['desc_nulls_last', { isDescending: true, areNullsFirst: false }],
]);

const mostKeys = 5;

/**
 * Reads the `orderBy` parameter once its JSON is parsed. Absent or `[]`, it is the newest first. `id` is put at the end, going as
 * the last key goes; keys behind an `id` cannot decide anything and are dropped.
 *
 * @throws {QueryError} `invalid_order_by`, with every fault there is.
 */
export function parseOrder(value: unknown): Order {
  const faults: QueryFault[] = [];
  const given = value === undefined ? [] : value;
  if (!Array.isArray(given)) {
    const code = given === null ? 'null_value' : 'wrong_type';
    throw new QueryError('invalid_order_by', [
      { pointer: '/orderBy', code, detail: `Expected an array of objects, not ${nameType(given)}.` },
    ]);
  }
  if (given.length > mostKeys)
    faults.push({ pointer: '/orderBy', code: 'too_many', detail: `An order has at most ${mostKeys} keys.` });
  const keys: OrderKey[] = [];
  for (const [index, each] of given.entries()) {
    const key = parseKey(each, extendPointer('/orderBy', index), keys, faults);
    if (key !== undefined) keys.push(key);
  }
  if (faults.length > 0) throw new QueryError('invalid_order_by', faults);
  return completeOrder(keys);
}

/**
 * Reads the `orderBy` parameter as it stands in the query.
 *
 * @throws {QueryError} `invalid_order_by`, as {@link parseOrder}, and where the text is not JSON.
 */
export function readOrder(text: string | undefined): Order {
  let value: unknown;
  try {
    value = text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new QueryError('invalid_order_by', [
      { pointer: '/orderBy', code: 'wrong_format', detail: 'The order is not JSON.' },
    ]);
  }
  return parseOrder(value);
}

function completeOrder(keys: readonly OrderKey[]): Order {
  const given = keys.length === 0 ? [{ field: 'createdAt', ...directions.get('desc')! }] : keys;
  const at = given.findIndex((key) => key.field === 'id');
  return at >= 0 ? given.slice(0, at + 1) : [...given, { ...given.at(-1)!, field: 'id' }];
}

function parseKey(
  value: unknown,
  pointer: string,
  before: readonly OrderKey[],
  faults: QueryFault[],
): OrderKey | undefined {
  const fail = (code: QueryFault['code'], detail: string, at = pointer): undefined => {
    faults.push({ pointer: at, code, detail });
  };
  if (!isObject(value))
    return fail(value === null ? 'null_value' : 'wrong_type', `Expected an object, not ${nameType(value)}.`);
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined) return fail('empty', 'Name a field and its direction.');
  if (others.length > 0) return fail('too_many', 'One field in each object: the keys of an object have no order.');
  const [field, direction] = entry;
  const inner = extendPointer(pointer, field);
  const { fields } = entities.function;
  if (!fields.has(field))
    return fail(
      'unknown_field',
      `Functions are not sorted by "${field}"${suggestNearest(field, [...fields.keys()]) || '.'}`,
      inner,
    );
  const way = typeof direction === 'string' ? directions.get(direction) : undefined;
  if (direction === null) return fail('null_value', 'Expected a direction, not null.', inner);
  if (typeof direction !== 'string')
    return fail('wrong_type', `Expected a direction, not ${nameType(direction)}.`, inner);
  if (way === undefined)
    return fail('unknown_direction', `Expected one of ${[...directions.keys()].join(', ')}.`, inner);
  if (before.some((key) => key.field === field)) return fail('repeated', `"${field}" is sorted by already.`, inner);
  return { field, ...way };
}
