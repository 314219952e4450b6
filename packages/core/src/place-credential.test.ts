import { expect, test } from 'vitest';
import { placeInHeader, placeInQuery } from './place-credential.js';
import type { WireRequest } from './wire-request.js';

const request = (url = 'https://a.example/x'): WireRequest => ({
  method: 'GET',
  url,
  headers: new Headers({ 'x-key': 'old' }),
  body: null,
});

test('a header holds the credential alone, or after its scheme', () => {
  const one = request();
  placeInHeader('x-key')('a+b=', one);
  placeInHeader('authorization', 'Bearer ')('token', one);
  expect([...one.headers]).toEqual([
    ['authorization', 'Bearer token'],
    ['x-key', 'a+b='],
  ]);
  expect(one.url).toBe('https://a.example/x');
});

test.each([
  ['https://a.example/x', 'https://a.example/x?code=a%2Bb%3D'],
  ['https://a.example/x?top=1', 'https://a.example/x?top=1&code=a%2Bb%3D'],
  ['https://a.example/x?barcode=1', 'https://a.example/x?barcode=1&code=a%2Bb%3D'],
  ['https://a.example/x?Code=other', 'https://a.example/x?Code=other'],
  ['https://a.example/x?top=1&code=other', 'https://a.example/x?top=1&code=other'],
])('%s becomes %s', (url, expected) => {
  const one = request(url);
  placeInQuery('code')('a+b=', one);
  expect(one.url).toBe(expected);
});
