import { expect, test } from 'vitest';
import { readInput } from './read-input.js';

test('is a copy, in which texts named Timestamp are Dates as they are in durable-functions', () => {
  const input = {
    Timestamp: '2026-01-01T00:00:00Z',
    list: [{ Timestamp: '2026-01-02T00:00:00Z', timestamp: 'kept' }],
    n: null,
  };
  const copy = readInput(input) as typeof input;
  expect(copy).toEqual({
    Timestamp: new Date('2026-01-01T00:00:00Z'),
    list: [{ Timestamp: new Date('2026-01-02T00:00:00Z'), timestamp: 'kept' }],
    n: null,
  });
  expect(copy.list[0]).not.toBe(input.list[0]);
});

test.each(['text', 5, null, undefined, true])('%j stays', (input) => {
  expect(readInput(input)).toBe(input);
});

test('a field named __proto__ stays a field', () => {
  const copy = readInput(JSON.parse('{"__proto__":{"polluted":true}}'));
  expect([Object.keys(copy as object), ({} as { polluted?: boolean }).polluted]).toEqual([['__proto__'], undefined]);
});
