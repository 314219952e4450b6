import * as fc from 'fast-check';
import { type EntityName, entities, type FieldType } from '../entities.js';
import { operatorsOf, shapeOf } from '../operators.js';
import { ids, instants, texts } from './random-rows.js';

const patterns = fc
  .array(fc.constantFrom('a', 'A', 'b', '%', '_', '\\%', '\\_', '\\a', '*', '[', '漢', '😀'), { maxLength: 4 })
  .map((all) => all.join(''));
const zoned = fc.constantFrom(
  '2026-01-01T02:00:00+02:00',
  '2026-01-01T11:59:59.999-00:00',
  '2026-01-31T23:30:00.0-00:30',
  '2026-01-01T00:00:00.001Z',
);

function someValue(type: FieldType, operator = 'eq'): fc.Arbitrary<unknown> {
  if (type.kind === 'boolean') return fc.boolean();
  if (type.kind === 'id') return ids;
  if (type.kind === 'instant') return fc.oneof(instants, zoned);
  if (type.words !== undefined) return fc.constantFrom(...type.words);
  return operator.toLowerCase().includes('like') ? patterns : texts;
}

function someOperand(type: FieldType, operator: string): fc.Arbitrary<unknown> {
  const shape = shapeOf(operator);
  if (shape === 'flag') return fc.boolean();
  return shape === 'list' ? fc.array(someValue(type), { maxLength: 3 }) : someValue(type, operator);
}

function joinKeys(entries: fc.Arbitrary<readonly [string, unknown]>, minLength: number): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(entries, { minLength, maxLength: 2, selector: ([key]) => key })
    .map((all) => Object.fromEntries(all));
}

function someLogic(part: fc.Arbitrary<unknown>): fc.Arbitrary<readonly [string, unknown]> {
  const list = fc.array(part, { maxLength: 3 });
  return fc.oneof(fc.tuple(fc.constantFrom('AND', 'OR'), list), fc.tuple(fc.constant('NOT'), part));
}

function someCondition(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  const operator = fc
    .constantFrom(...operatorsOf[type.kind])
    .chain((name) => fc.tuple(fc.constant(name), someOperand(type, name)));
  const plain = fc.oneof(someValue(type), fc.constant(null), joinKeys(operator, 1));
  if (depth <= 0) return plain;
  return fc.oneof(plain, joinKeys(fc.oneof(operator, someLogic(someCondition(type, depth - 1))), 1));
}

/** Filters that are legal, of an entity, with at most so much within one another; empty at the top now and then. */
export function someFilter(name: EntityName = 'function', depth = 3, minKeys = 0): fc.Arbitrary<unknown> {
  const { fields, relations } = entities[name];
  const fieldKeys = fc
    .constantFrom(...fields)
    .chain(([field, type]) => fc.tuple(fc.constant(field), someCondition(type, Math.min(depth, 1))));
  if (depth <= 0) return joinKeys(fieldKeys, 1);
  const logic = someLogic(someFilter(name, depth - 1, 1));
  if (relations.size === 0) return joinKeys(fc.oneof(fieldKeys, logic), minKeys);
  const links = fc
    .constantFrom(...relations)
    .chain(([key, { to }]) => fc.tuple(fc.constant(key), fc.oneof(fc.boolean(), someFilter(to, depth - 1, 1))));
  return joinKeys(fc.oneof(fieldKeys, fieldKeys, logic, links), minKeys);
}

const directions = ['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last'];

/** Orders that are legal. */
export const someOrder: fc.Arbitrary<Record<string, string>[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...entities.function.fields.keys()), fc.constantFrom(...directions)), {
    maxLength: 5,
    selector: ([field]) => field,
  })
  .map((keys) => keys.map(([field, direction]) => ({ [field]: direction })));

/** A value with one place in it changed to something that may be wrong there. */
export function damage(value: unknown): fc.Arbitrary<unknown> {
  const junk = fc.constantFrom<unknown>(
    null,
    {},
    [],
    [{}],
    1,
    true,
    'custom',
    'short',
    '',
    '2026-01-01',
    '2026-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    { eq: 'a' },
    { gt: 'a' },
    { equals: 1 },
    { like: 'a' },
    { NOT: {} },
    { name: 'a' },
  );
  if (typeof value !== 'object' || value === null) return junk;
  const keys = Object.keys(value);
  if (keys.length === 0) return junk;
  const inside = fc
    .constantFrom(...keys)
    .chain((key) => damage((value as Record<string, unknown>)[key]).map((other) => replaceKey(value, key, other)));
  const added = fc.tuple(
    fc.constantFrom('eq', 'like', 'in', 'isNull', 'AND', 'OR', 'NOT', 'name', 'system', 'versions', 'x'),
    junk,
  );
  return fc.oneof(
    { weight: 4, arbitrary: inside },
    { weight: 1, arbitrary: junk },
    { weight: 1, arbitrary: added.map(([key, other]) => replaceKey(value, key, other)) },
  );
}

function replaceKey(value: object, key: string, other: unknown): unknown {
  if (Array.isArray(value)) return /\d/.test(key) ? value.with(Number(key), other) : [...value, other];
  return { ...value, [key]: other };
}
