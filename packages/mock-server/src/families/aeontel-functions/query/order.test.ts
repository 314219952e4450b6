import { loadStrict } from '@functionary/aeontel-functions/operations';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from './compare-rows.js';
import { parseOrder, readOrder } from './order.js';
import { QueryError } from './query-error.js';
import { damage, someOrder } from './testing/random-filter.js';

const wrong: [order: unknown, pointer: string, code: string][] = [
  [null, '/orderBy', 'null_value'],
  [{ name: 'asc' }, '/orderBy', 'wrong_type'],
  ['name', '/orderBy', 'wrong_type'],
  [['name'], '/orderBy/0', 'wrong_type'],
  [[null], '/orderBy/0', 'null_value'],
  [[{ name: 'asc' }, {}], '/orderBy/1', 'empty'],
  [[{ name: 'asc', id: 'asc' }], '/orderBy/0', 'too_many'],
  [[{ nme: 'asc' }], '/orderBy/0/nme', 'unknown_field'],
  [[{ workspace: 'asc' }], '/orderBy/0/workspace', 'unknown_field'],
  [[{ name: 'ASC' }], '/orderBy/0/name', 'unknown_direction'],
  [[{ name: 1 }], '/orderBy/0/name', 'wrong_type'],
  [[{ name: null }], '/orderBy/0/name', 'null_value'],
  [[{ name: 'asc' }, { name: 'desc' }], '/orderBy/1/name', 'repeated'],
  [
    ['name', 'source', 'system', 'createdAt', 'updatedAt', 'id'].map((field) => ({ [field]: 'asc' })),
    '/orderBy',
    'too_many',
  ],
];

test.each(wrong)('refuses %j', (order, pointer, code) => {
  expect(() => parseOrder(order)).toThrow(
    expect.objectContaining({ code: 'invalid_order_by', faults: [expect.objectContaining({ pointer, code })] }),
  );
});

test('refuses text that is not JSON', () => {
  expect(() => readOrder('[')).toThrow(
    expect.objectContaining({ code: 'invalid_order_by', faults: [expect.objectContaining({ code: 'wrong_format' })] }),
  );
});

test.each([
  [undefined, ['createdAt', 'id'], true],
  [[], ['createdAt', 'id'], true],
  [[{ name: 'asc' }], ['name', 'id'], false],
  [[{ name: 'asc' }, { createdAt: 'desc_nulls_last' }], ['name', 'createdAt', 'id'], true],
  [[{ name: 'desc' }, { id: 'asc' }, { createdAt: 'desc' }], ['name', 'id'], false],
] as [unknown, string[], boolean][])('%j is completed with id', (given, fields, isDescending) => {
  const order = parseOrder(given);
  expect(order.map((key) => key.field)).toEqual(fields);
  expect(order.at(-1)?.isDescending).toBe(isDescending);
});

test.each([
  ['asc', ['a', 'b', null]],
  ['desc', [null, 'b', 'a']],
  ['asc_nulls_first', [null, 'a', 'b']],
  ['asc_nulls_last', ['a', 'b', null]],
  ['desc_nulls_first', [null, 'b', 'a']],
  ['desc_nulls_last', ['b', 'a', null]],
] as [string, (string | null)[]][])('%s puts nulls where it says', (direction, sorted) => {
  const rows = ['b', null, 'a'].map((description, index) => ({ id: `${index}`, description }));
  expect(rows.sort(compareRows(parseOrder([{ description: direction }]))).map((row) => row.description)).toEqual(
    sorted,
  );
});

test('sorts text by code point, and false before true', () => {
  const names = ['😀', '\uFF5E', 'alpha', 'Beta'].map((name) => ({ id: name, name }));
  expect(names.sort(compareRows(parseOrder([{ name: 'asc' }]))).map((row) => row.name)).toEqual([
    'Beta',
    'alpha',
    '\uFF5E',
    '😀',
  ]);
  expect(compareRows(parseOrder([{ system: 'asc' }]))({ system: false }, { system: true })).toBeLessThan(0);
});

test('accepts what the document describes and repeats no field', { timeout: 30_000 }, async () => {
  const described = (await loadStrict())['listFunctions query orderBy']!;
  fc.assert(
    fc.property(fc.oneof(someOrder, someOrder.chain(damage)), (order) => {
      let isAccepted = true;
      try {
        parseOrder(order);
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
        if (error.faults.every((fault) => fault.code === 'repeated')) return;
        isAccepted = false;
      }
      expect(isAccepted).toBe(described.safeParse(order).success);
    }),
    { numRuns: 2000 },
  );
});
