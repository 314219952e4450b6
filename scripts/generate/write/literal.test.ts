import { expect, test } from 'vitest';
import { quote, writeKey, writeLiteral } from './literal.js';

test.each(["it's", 'say "so"', 'back\\slash', 'line\nfeed', '\u2028'])('quotes %j so that it reads back', (text) => {
  expect(new Function(`return ${quote(text)}`)()).toBe(text);
});

test.each(['plain', '0key', 'odd-key', '200', '007', "it's"])('writes the key %j so that it reads back', (key) => {
  expect(Object.keys(new Function(`return { ${writeKey(key)}: 1 }`)())).toEqual([key]);
});

test('breaks what is too long for a line', () => {
  expect(writeLiteral({ a: ['x', 1, null], b: undefined }, 80)).toBe("{ a: ['x', 1, null] }");
  expect(writeLiteral({ a: ['x', 1] }, 10)).toBe("{\n  a: ['x', 1],\n}");
});
