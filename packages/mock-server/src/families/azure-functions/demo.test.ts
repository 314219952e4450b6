import { expect, it } from 'vitest';
import { ask, openApp } from './testing/open-app.js';

it('HttpTrigger greets by the name in the query, in the body, or nobody in particular', async () => {
  const world = openApp();
  const greet = async (query: string, body?: unknown) =>
    (await ask(world, 'POST', `/api/HttpTrigger${query}`, 'demo-http-trigger-key', body)).text();
  expect(await greet('', { name: 'World' })).toBe('Hello, World!');
  expect(await greet('', { name: 'Ann' })).toBe('Hello, Ann!');
  expect(await greet('?name=Ben', { name: 'Ann' })).toBe('Hello, Ben!');
  expect(await greet('', 'no JSON')).toBe('Hello, World!');
});

it('HttpEcho gives back what it was called with, but for the key', async () => {
  const world = openApp();
  const echoed = await ask(world, 'PUT', '/api/HttpEcho?a=1&code=demo-function-key', undefined, { b: 2 });
  expect(await echoed.json()).toEqual({ method: 'PUT', query: { a: '1' }, body: { b: 2 } });
  expect(await (await ask(world, 'GET', '/api/HttpEcho', 'demo-http-echo-key')).json()).toMatchObject({ body: null });
});

it('has keys that are easy to remember', () => {
  expect(openApp().azure.keys()).toEqual({
    masterKey: 'demo-master-key',
    functionKeys: { default: 'demo-function-key' },
    systemKeys: { durabletask_extension: 'demo-system-key' },
    functions: { HttpTrigger: { default: 'demo-http-trigger-key' }, HttpEcho: { default: 'demo-http-echo-key' } },
  });
});
