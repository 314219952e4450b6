import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from './compare-rows.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { parseOrder } from './order.js';
import { someOrder } from './testing/random-filter.js';
import { someFunction } from './testing/random-rows.js';

const row = { id: 'fun_1', name: 'ключ', description: null, createdAt: '2026-01-01T00:00:00.000Z' };
const order = parseOrder([{ description: 'asc' }, { name: 'asc' }]);
const cursor = encodeCursor(row, order, { name: 'a', system: true });

function rewrite(change: (content: Record<string, unknown>) => unknown): string {
  const content = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Record<string, unknown>;
  return Buffer.from(JSON.stringify(change(content))).toString('base64url');
}

function refusal(code: string, parameter = 'after'): unknown {
  return expect.objectContaining({
    code: 'invalid_cursor',
    faults: [expect.objectContaining({ pointer: `/${parameter}`, code })],
  });
}

test('keeps the exact position of any row', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(someFunction(fc.string({ unit: 'binary' })), someOrder, (each, orderBy) => {
      const keys = parseOrder(orderBy);
      const position = decodeCursor(encodeCursor(each, keys, {}), keys, {});
      expect(compareRows(keys)(each, position)).toBe(0);
      expect(Object.keys(position)).toEqual(keys.map((key) => key.field));
    }),
  );
});

test('is plain base64url', () => {
  expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
});

test('does not care how the bindings are arranged, or which of them are left out', () => {
  expect(decodeCursor(cursor, order, { system: true, ids: undefined, name: 'a' })).toEqual({
    id: 'fun_1',
    name: 'ключ',
    description: null,
  });
});

test.each([
  ['another binding', order, { name: 'b', system: true }],
  ['one more binding', order, { name: 'a', system: true, source: 'system' }],
  ['another direction', parseOrder([{ description: 'asc' }, { name: 'desc' }]), { name: 'a', system: true }],
  ['another order', parseOrder([]), { name: 'a', system: true }],
])('is of one query: %s', (_title, keys, bindings) => {
  expect(() => decodeCursor(cursor, keys, bindings, 'before')).toThrow(refusal('other_query', 'before'));
});

test.each([
  ['empty', ''],
  ['no base64', '%%%'],
  ['no JSON', 'YWJj'],
  ['padded', `${cursor}=`],
  ['cut', cursor.slice(0, -2)],
  ['another version', rewrite((content) => ({ ...content, v: 2 }))],
  ['a key too few', rewrite((content) => ({ ...content, k: [null, 'a'] }))],
  ['null where there is none', rewrite((content) => ({ ...content, k: [null, 'a', null] }))],
  ['another type', rewrite((content) => ({ ...content, k: [null, true, 'fun_1'] }))],
  ['no keys', rewrite(({ v, h }) => ({ v, h }))],
  ['more than it holds', rewrite((content) => ({ ...content, x: 1 }))],
  ['an array', rewrite(() => [])],
])('is refused: %s', (_title, text) => {
  expect(() => decodeCursor(text, order, { name: 'a', system: true })).toThrow(refusal('malformed'));
});
