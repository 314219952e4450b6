import { expect, test } from 'vitest';
import { writeInvokeUrl } from './invoke-url.js';

const BASE = 'https://app.example/gateway';

test.each([
  ['the name is the route', 'api', 'HttpTrigger', {}, '/api/HttpTrigger'],
  ['a name has no slash of its own', 'api', 'a b/c', {}, '/api/a%20b/c'],
  ['a route keeps its slashes', 'api', 'Orders', { route: 'orders/4 2/lines' }, '/api/orders/4%202/lines'],
  ['a route may begin with a slash', 'api', 'Orders', { route: '/orders/42' }, '/api/orders/42'],
  ['a prefix may have several parts', '/v1/api/', 'A', {}, '/v1/api/A'],
  ['a prefix may be empty', '', 'A', { route: 'x/y' }, '/x/y'],
  ['what a URL would read otherwise is encoded', 'api', 'a?b#c%2F;é', {}, '/api/a%3Fb%23c%252F%3B%C3%A9'],
])('%s', (_, prefix, name, params, wanted) => {
  expect(writeInvokeUrl(BASE, prefix, name, params)).toBe(BASE + wanted);
});

test('a list in the query is one parameter for each of its values', () => {
  const at = new Date(Date.UTC(2026, 0, 15));
  const query = {
    tag: ['new', 'a,b&c'],
    n: 0,
    no: false,
    big: 12n,
    at,
    none: undefined,
    nil: null,
    empty: [],
    'a b': '+',
  };
  expect(writeInvokeUrl(BASE, 'api', 'A', { query })).toBe(
    `${BASE}/api/A?tag=new&tag=a%2Cb%26c&n=0&no=false&big=12&at=2026-01-15T00%3A00%3A00.000Z&a%20b=%2B`,
  );
});

test.each([
  ['name', '', {}],
  ['name', '.', {}],
  ['name', '..', {}],
  ['route', 'A', { route: '' }],
  ['route', 'A', { route: 'a//b' }],
  ['route', 'A', { route: 'a/../admin/host/restart' }],
  ['route', 'A', { route: 'a/' }],
  ['q', 'A', { query: { q: Number.NaN } }],
  ['q', 'A', { query: { q: {} as never } }],
  ['q', 'A', { query: { q: new Date(Number.NaN) } }],
])('refuses a bad %s (%j, %j)', (parameter, name, params) => {
  expect(() => writeInvokeUrl(BASE, 'api', name, params)).toThrow(expect.objectContaining({ parameter }));
});

test('refuses a prefix that leads elsewhere', () => {
  expect(() => writeInvokeUrl(BASE, '../x', 'A', {})).toThrow(expect.objectContaining({ parameter: 'routePrefix' }));
});
