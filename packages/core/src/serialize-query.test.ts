import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeQuery } from './serialize-query.js';

describe('serializeQuery', () => {
  test('encodes values, and leaves the commas of an array raw', () => {
    expect(serializeQuery({ runtimeStatus: ['Failed', 'a,b'], at: '2026-01-01T00:00:00+02:00', q: 'a b&c' })).toBe(
      'runtimeStatus=Failed,a%2Cb&at=2026-01-01T00%3A00%3A00%2B02%3A00&q=a%20b%26c',
    );
  });

  test('writes false, 0 and the empty string, and leaves out what is undefined, null or an empty array', () => {
    expect(serializeQuery({ a: false, b: 0, c: '', d: undefined, e: null, f: [], g: [undefined, 'x'] })).toBe(
      'a=false&b=0&c=&g=x',
    );
  });

  test('writes a date as ISO 8601', () => {
    expect(serializeQuery({ from: new Date(0) })).toBe('from=1970-01-01T00%3A00%3A00.000Z');
  });

  test('writes a plain object, and an array that holds one, as JSON', () => {
    const filter = { OR: [{ name: { like: 'a,b%' } }, { description: null, system: undefined }] };
    expect(serializeQuery({ filter, orderBy: [{ name: 'asc' }, { id: 'desc' }], none: {} })).toBe(
      [
        'filter=%7B%22OR%22%3A%5B%7B%22name%22%3A%7B%22like%22%3A%22a%2Cb%25%22%7D%7D%2C%7B%22description%22%3Anull%7D%5D%7D',
        'orderBy=%5B%7B%22name%22%3A%22asc%22%7D%2C%7B%22id%22%3A%22desc%22%7D%5D',
        'none=%7B%7D',
      ].join('&'),
    );
    expect(serializeQuery({ a: Object.create(null, { b: { value: 1, enumerable: true } }) })).toBe(
      'a=%7B%22b%22%3A1%7D',
    );
  });

  test('an object from another realm is as plain as one of this', () => {
    const prototype = Object.create(null, { toString: { value: () => 'foreign' } });
    expect(serializeQuery({ a: Object.assign(Object.create(prototype), { b: 1 }) })).toBe('a=%7B%22b%22%3A1%7D');
  });

  test('what JSON cannot hold is refused by its name', () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    expect(() => serializeQuery({ filter: ring })).toThrow(/^filter: .*JSON/);
    expect(() => serializeQuery({ filter: [{ a: 1n }] })).toThrow(/^filter: .*JSON/);
  });

  test.each([
    { a: new Map() },
    { a: new (class Row {})() },
    { a: Number.POSITIVE_INFINITY },
    { a: [[1]] },
    { a: () => 1 },
  ])('refuses %o', (query) => {
    expect(() => serializeQuery(query)).toThrow(/^a: /);
  });

  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })), (query) => {
        expect(Object.fromEntries(new URLSearchParams(serializeQuery(query)))).toEqual({ ...query });
      }),
    );
  });
});

test('a date that is none is refused by its name', () => {
  expect(() => serializeQuery({ since: new Date(Number.NaN) })).toThrow(/^since: /);
});
