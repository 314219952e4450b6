import { expect, it } from 'vitest';
import { prefersJson } from './prefers-json.js';

it.each<[string | null, boolean]>([
  [null, false],
  ['', false],
  ['*/*', false],
  ['text/html', false],
  ['application/zip', false],
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  ['application/*', true],
  ['application/json, */*', false],
  ['application/json, */*;q=0.8', true],
  ['application/json;q=0.5, text/html;q=0.6', false],
  ['application/json;q=0', false],
])('%j: %s', (accept, expected) => {
  expect(prefersJson(accept)).toBe(expected);
});
