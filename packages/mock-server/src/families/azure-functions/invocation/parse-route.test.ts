import { describe, expect, it } from 'vitest';
import { parseRoute } from './parse-route.js';

const match = (route: string, path: string) => parseRoute(route).match(path.split('/').filter((part) => part !== ''));

describe('parseRoute', () => {
  it.each([
    ['HttpTrigger', 'httptrigger', {}],
    ['orders/{id}', 'ORDERS/A b', { id: 'A b' }],
    ['orders/{id?}', 'orders', {}],
    ['orders/{id=7}', 'orders', { id: '7' }],
    ['orders/{id=7}', 'orders/8', { id: '8' }],
    ['files/{*path}', 'files/a/b.txt', { path: 'a/b.txt' }],
    ['files/{**path}', 'files', {}],
    ['{a}/{b:alpha?}', 'x', { a: 'x' }],
    ['n/{id:int:min(5)}', 'n/5', { id: '5' }],
    [String.raw`n/{id:regex(^\d:\d$)}`, 'n/1:2', { id: '1:2' }],
    ['n/{id:length(2,3)}', 'n/abc', { id: 'abc' }],
    ['n/{id:range(1,9)}', 'n/9', { id: '9' }],
    ['n/{id:guid}', 'n/00000000-0000-0000-0000-00000000000a', { id: '00000000-0000-0000-0000-00000000000a' }],
  ])('%s takes %s', (route, path, params) => expect(match(route, path)).toEqual(params));

  it.each([
    ['HttpTrigger', 'HttpTrigger/more'],
    ['orders/{id}', 'orders'],
    ['orders/{id}', 'orders/1/2'],
    ['n/{id:int}', 'n/2147483648'],
    ['n/{id:int}', 'n/a'],
    ['n/{id:int:min(5)}', 'n/4'],
    ['n/{id:bool}', 'n/yes'],
    ['n/{id:length(2)}', 'n/abc'],
    ['n/{id:range(1,9)}', 'n/10'],
    ['files/{*path:int}', 'files/a/b'],
  ])('%s does not take %s', (route, path) => expect(match(route, path)).toBeUndefined());

  it('ranks literals before constrained parameters before others, and what takes the rest last', () => {
    const routes = ['a/{*rest}', 'a/{id}', 'a/{id:int}', 'a/b'];
    const sorted = routes.toSorted((x, y) => (parseRoute(x).precedence < parseRoute(y).precedence ? -1 : 1));
    expect(sorted).toEqual(['a/b', 'a/{id:int}', 'a/{id}', 'a/{*rest}']);
  });

  it.each([
    ['a/{id:colour}', "constraint 'colour'"],
    ['a/{id:constructor}', "constraint 'constructor'"],
    ['a/{id:__proto__}', "constraint '__proto__'"],
    ['a/{id:regex([)}', "'regex([)' is no regular expression"],
    ['a/x{id}', "'x{id}' is partly a parameter"],
    ['a/{}', "'{}' is no parameter"],
  ])('refuses %s', (route, words) => expect(() => parseRoute(route)).toThrow(words));
});
