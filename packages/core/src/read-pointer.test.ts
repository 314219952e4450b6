import { expect, test } from 'vitest';
import { readPointer } from './read-pointer.js';

test.each([
  ['', { a: 1 }],
  ['/a', 1],
  ['/a~1b', 2],
  ['/m~0n', 3],
  ['/list/1', 'second'],
  ['/deep/er', null],
  ['/deep/er/still', undefined],
  ['/absent', undefined],
  ['/toString', undefined],
])('%j', (pointer, found) => {
  const body = pointer === '' ? { a: 1 } : { a: 1, 'a/b': 2, 'm~n': 3, list: ['first', 'second'], deep: { er: null } };
  expect(readPointer(body, pointer)).toEqual(found);
});

test.each([undefined, null, 'text', 7])('nothing is in %j', (body) => {
  expect(readPointer(body, '/a')).toBeUndefined();
});
