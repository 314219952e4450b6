import { expect, it } from 'vitest';
import { readMediaRanges, weighMediaType } from './media-ranges.js';

it.each([
  ['text/plain', 'text/plain', 1],
  ['Text/Plain; Q=0.5', 'text/plain', 0.5],
  ['text/plain;charset=utf-8;q=0.25', 'text/plain', 0.25],
  ['application/json', 'text/plain', 0],
  ['text/*;q=0.3, */*;q=0.1', 'text/plain', 0.3],
  ['*/*;q=0.1, application/json', 'text/plain', 0.1],
  ['*/*, text/plain;q=0', 'text/plain', 0],
  ['text/plain;q=much', 'text/plain', 0],
  ['', 'text/plain', 0],
])('%j wants %s by %d', (accept, type, weight) => {
  expect(weighMediaType(readMediaRanges(accept), type)).toBe(weight);
});
