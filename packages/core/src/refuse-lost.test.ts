import { expect, test } from 'vitest';
import { refuseLost } from './refuse-lost.js';

test.each([new Map([['a', 1]]), new Set([1]), new Uint8Array(1), new DataView(new ArrayBuffer(1))])('%o', (value) => {
  expect(() => refuseLost('input', value)).toThrow(/^input: JSON has no form for it/);
});

test.each([{}, [], new Date(0), 'text', 5, null, undefined])('%o passes', (value) => {
  refuseLost('input', value);
});
