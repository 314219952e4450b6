import { expect, test } from 'vitest';
import { refuseLost } from './refuse-lost.js';

test.each([
  new Map([['a', 1]]),
  new Set([1]),
  new Uint8Array(1),
  new DataView(new ArrayBuffer(1)),
  new ArrayBuffer(1),
  Promise.resolve({ a: 1 }),
  /a/,
  new URLSearchParams('a=1'),
  new FormData(),
  new Headers({ a: '1' }),
  new Blob(['a']),
  new Error('a'),
])('%o', (value) => {
  expect(() => refuseLost('input', value)).toThrow(/^input: JSON has no form for it/);
});

class Point {
  readonly x = 1;
}

const saysItself = Object.create({ toJSON: () => ({ a: 1 }) });

test.each([{}, Object.create(null), [], new Date(0), new Point(), saysItself, 'text', 5, null, undefined])(
  '%o passes',
  (value) => {
    refuseLost('input', value);
  },
);
