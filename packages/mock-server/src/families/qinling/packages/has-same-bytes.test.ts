import { expect, it } from 'vitest';
import { hasSameBytes } from './has-same-bytes.js';

it.each([
  [[1, 2, 3], [1, 2, 3], true],
  [[1, 2, 3], [1, 2, 4], false],
  [[1, 2, 3], [1, 2], false],
  [[], [], true],
])('%j and %j: %s', (one, other, expected) => {
  expect(hasSameBytes(Uint8Array.from(one), Uint8Array.from(other))).toBe(expected);
  const same = Uint8Array.from(one);
  expect(hasSameBytes(same, same)).toBe(true);
});
