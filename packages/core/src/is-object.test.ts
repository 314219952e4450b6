import { expect, test } from 'vitest';
import { isObject } from './is-object.js';

test.each([
  [{}, true],
  [Object.create(null), true],
  [new Date(0), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['text', false],
  [() => {}, false],
])('%o: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
