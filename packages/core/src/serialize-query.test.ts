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

  test.each([{ a: {} }, { a: Number.POSITIVE_INFINITY }, { a: [[1]] }, { a: () => 1 }])('refuses %o', (query) => {
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
