import { expect, it } from 'vitest';
import { acceptsText } from './accepts-text.js';

it.each<[string | null, boolean]>([
  [null, true],
  ['', true],
  ['*/*', true],
  ['text/plain', true],
  ['text/plain, */*', true],
  ['TEXT/*;q=0.1', true],
  ['text/html,application/xhtml+xml;q=0.9', true],
  ['application/json', false],
  ['application/json, text/plain;q=0', false],
  ['application/json, text/plain;q=0.5', true],
])('Accept: %s is %s', (accept, expected) => {
  expect(acceptsText(accept)).toBe(expected);
});
