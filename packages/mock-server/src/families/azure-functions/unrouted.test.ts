import { describe, expect, it } from 'vitest';
import { ask, kuduUrl, openApp } from './testing/open-app.js';

describe('a path of the app that no operation has', () => {
  it.each([
    ['GET', '/', undefined, 404],
    ['GET', '/elsewhere', undefined, 404],
    ['GET', '/admin/elsewhere', undefined, 401],
    ['GET', '/ADMIN/elsewhere', 'no-key', 401],
    ['GET', '/admin/elsewhere', 'demo-function-key', 403],
    ['GET', '/admin/elsewhere', 'demo-master-key', 404],
    ['GET', '/admin', undefined, 401],
    ['PUT', '/admin/host/status', undefined, 405],
    ['GET', '/runtime/webhooks/eventgrid', undefined, 404],
    ['GET', '/runtime/webhooks/durabletask/elsewhere', undefined, 401],
    ['GET', '/runtime/webhooks/durabletask/elsewhere', 'demo-system-key', 404],
  ])('%s %s with the key %s is %d', async (method, path, key, status) => {
    expect((await ask(openApp(), method, path, key)).status).toBe(status);
  });

  it('is the page of a stopped app, and nothing where there is no app', async () => {
    const world = openApp();
    world.azure.apps.put({ state: 'Stopped' });
    for (const path of ['/elsewhere', '/admin/elsewhere', '/runtime/webhooks/durabletask/elsewhere']) {
      const response = await ask(world, 'GET', path);
      expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html']);
      expect(await response.text()).toContain('Error 403 - This web app is stopped.');
    }
    expect((await openApp().fetch('https://no-app.azurewebsites.net/admin/elsewhere')).status).toBe(404);
  });
});

it('Kudu asks who asks before it says that a path leads nowhere', async () => {
  const get = (path: string, headers: Record<string, string> = {}) => openApp().fetch(`${kuduUrl}${path}`, { headers });
  expect((await get('/elsewhere')).status).toBe(401);
  expect((await get('/elsewhere', { authorization: 'Bearer x' })).status).toBe(404);
  expect((await get('/api/zipdeploy', { authorization: 'Bearer x' })).status).toBe(405);
  const post = { method: 'POST', headers: { authorization: 'Bearer x' } };
  for (const path of ['/api/logstream', '/api/LogStream/application']) {
    expect((await openApp().fetch(`${kuduUrl}${path}`, post)).status).toBe(400);
  }
});
