import { describe, expect, it } from 'vitest';
import { appUrl, ask, bearer, openApp, siteUrl } from '../../testing/open-app.js';

const key = 'demo-function-key';

describe('which function it is', () => {
  it('is the one of the most literal route, whatever the case, for a method that it takes', async () => {
    const world = openApp();
    world.azure
      .http('Any', (_request, { params }) => ['Any', params], { route: 'orders/{*rest}' })
      .http('One', (_request, { params }) => ['One', params], { route: 'orders/{id:int}', methods: ['GET'] })
      .http('Mine', () => ['Mine'], { route: 'orders/mine' })
      .http('Put', (_request, { params }) => ['Put', params], { route: 'orders/{id:int}', methods: ['put'] });
    const told = async (method: string, path: string) => (await ask(world, method, path, key)).json();
    expect(await told('GET', '/api/ORDERS/7')).toEqual(['One', { id: '7' }]);
    expect(await told('PUT', '/api/orders/7/')).toEqual(['Put', { id: '7' }]);
    expect(await told('POST', '/api/orders/7')).toEqual(['Any', { rest: '7' }]);
    expect(await told('GET', '/api/orders/a%20b/c')).toEqual(['Any', { rest: 'a b/c' }]);
    expect(await told('GET', '/api/orders/mine')).toEqual(['Mine']);
  });

  it.each([
    ['a route that no function has', 'GET', '/api/Nothing'],
    ['a method that the binding does not list', 'DELETE', '/api/HttpTrigger'],
    ['the prefix alone', 'GET', '/api'],
  ])('is none for %s: 404 before any key', async (_, method, path) => {
    const answer = await ask(openApp(), method, path);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  it('is none under another route than its own', async () => {
    const world = openApp();
    world.azure.http('Moved', () => 'moved', { route: 'elsewhere' });
    expect((await ask(world, 'GET', '/api/Moved', key)).status).toBe(404);
    expect((await ask(world, 'GET', '/api/elsewhere', key)).status).toBe(200);
  });

  it('is below the prefix that host.json sets', async () => {
    const world = openApp();
    world.azure.apps.put({ siteConfig: { routePrefix: 'api/v2' } });
    expect((await ask(world, 'GET', '/api/HttpTrigger', key)).status).toBe(404);
    expect((await ask(world, 'GET', '/api/v2/HttpTrigger', key)).status).toBe(200);
  });

  it('is none in an app that is not there', async () => {
    expect((await openApp().fetch('https://no-app.azurewebsites.net/api/HttpTrigger')).status).toBe(404);
  });
});

describe('who may call', () => {
  const statusWith = async (authLevel: 'anonymous' | 'function' | 'admin', asKey: string | undefined) => {
    const world = openApp();
    world.azure.http('Guarded', (_request, { keyLevel }) => keyLevel, { authLevel });
    const answer = await ask(world, 'GET', '/api/Guarded', asKey);
    return answer.status === 200 ? answer.text() : answer.status;
  };

  it.each([
    ['anonymous', undefined, 'anonymous'],
    ['anonymous', 'wrong', 'anonymous'],
    ['anonymous', 'demo-master-key', 'admin'],
    ['function', undefined, 401],
    ['function', '', 401],
    ['function', 'wrong', 401],
    ['function', 'DEMO-FUNCTION-KEY', 401],
    ['function', 'demo-function-key', 'function'],
    ['function', 'demo-http-trigger-key', 401],
    ['function', 'demo-system-key', 401],
    ['function', 'demo-master-key', 'admin'],
    ['admin', 'demo-function-key', 401],
    ['admin', 'demo-master-key', 'admin'],
  ] as const)('%s with the key %j: %s', async (level, asKey, told) =>
    expect(await statusWith(level, asKey)).toBe(told),
  );

  it('goes by the header before the query, and refuses with nothing said', async () => {
    const world = openApp();
    const url = `${appUrl}/api/HttpTrigger?code=${key}`;
    expect((await world.fetch(url)).status).toBe(200);
    expect((await world.fetch(`${appUrl}/api/HttpTrigger?Code=${key}`)).status).toBe(200);
    const answer = await world.fetch(url, { headers: { 'x-functions-key': 'wrong' } });
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  });

  it.each([
    [
      'by its record',
      (world: ReturnType<typeof openApp>) => void world.azure.functions.put({ name: 'HttpTrigger', isDisabled: true }),
    ],
    [
      'by an app setting',
      (world: ReturnType<typeof openApp>) =>
        void world.azure.apps.put({ appSettings: { 'AzureWebJobs.HttpTrigger.Disabled': 'true' } }),
    ],
  ])('finds a function that is switched off %s with the master key alone', async (_, switchOff) => {
    const world = openApp();
    switchOff(world);
    expect((await ask(world, 'GET', '/api/HttpTrigger')).status).toBe(401);
    expect((await ask(world, 'GET', '/api/HttpTrigger', key)).status).toBe(404);
    expect((await ask(world, 'GET', '/api/HttpTrigger', 'demo-master-key')).status).toBe(200);
  });

  it("gets the platform's page from a stopped app, whatever is asked, until it is started", async () => {
    const world = openApp();
    const post = (verb: string) =>
      world.fetch(`${siteUrl}/${verb}?api-version=2025-05-01`, { method: 'POST', headers: bearer });
    await post('stop');
    const answer = await ask(world, 'GET', '/api/Nothing', key);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html']);
    expect(await answer.text()).toContain('This web app is stopped.');
    await post('start');
    expect((await ask(world, 'GET', '/api/HttpTrigger', key)).status).toBe(200);
  });
});
