import { expect, test } from 'vitest';
import { decodeHttpResponse, encodeHttpRequest } from './http-binding.js';

test('a request is taken apart', async () => {
  const request = new Request('http://x/api/a?q=1&r=%20', { method: 'PUT', body: 'text', headers: { 'X-Own': 'v' } });
  const { http } = await encodeHttpRequest(request, { id: '7' });
  expect(http).toMatchObject({
    method: 'PUT',
    url: 'http://x/api/a?q=1&r=%20',
    query: { q: '1', r: ' ' },
    params: { id: '7' },
    headers: { 'x-own': 'v' },
  });
  expect(new TextDecoder().decode(http!.body!.bytes)).toBe('text');
  expect((await encodeHttpRequest(new Request('http://x/'))).http).not.toHaveProperty('body');
});

test('a response is put together', async () => {
  const response = decodeHttpResponse({
    http: {
      statusCode: '201',
      headers: { 'x-own': 'v' },
      cookies: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2', path: { value: '/p' } },
      ],
      body: { bytes: new TextEncoder().encode('text') },
    },
  });
  expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([201, 'v', 'text']);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2; path=/p']);
});

test.each([null, undefined, {}])('a function that answers %j has no content', (data) => {
  expect(decodeHttpResponse(data).status).toBe(204);
});

test('a status without a body has none', async () => {
  const response = decodeHttpResponse({ http: { statusCode: '304', body: { bytes: new Uint8Array(0) } } });
  expect([response.status, response.body]).toEqual([304, null]);
});
