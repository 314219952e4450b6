import { describe, expect, it } from 'vitest';
import type { World } from '../../world.js';
import { askManagement, sitesUrl } from './testing/ask-management.js';
import { appUrl, ask, openApp } from './testing/open-app.js';

const instances = '/runtime/webhooks/durabletask/instances';
const start = '/runtime/webhooks/durabletask/orchestrators/HelloSequence';
const status = async (world: World, key: string) => (await ask(world, 'GET', instances, key)).status;

describe('durable, on an app that the world holds', () => {
  it('takes the system key and the master key of the app, and forbids the others', async () => {
    const world = openApp();
    expect(await status(world, 'demo-system-key')).toBe(200);
    expect(await status(world, 'demo-master-key')).toBe(200);
    for (const key of ['demo-function-key', 'demo-http-trigger-key']) expect(await status(world, key)).toBe(403);
    expect(await status(world, 'no-key')).toBe(401);
  });

  it('takes the new system key alone once it is rotated, and writes it into links', async () => {
    const world = openApp();
    const url = `${sitesUrl}/demo-app/host/default/systemKeys/durabletask_extension`;
    const body = { properties: { name: 'durabletask_extension', value: 'the-new-one' } };
    expect((await askManagement(world, 'PUT', url, body)).status).toBe(200);
    expect([await status(world, 'demo-system-key'), await status(world, 'the-new-one')]).toEqual([401, 200]);
    const links = (await (await ask(world, 'POST', start, 'the-new-one')).json()) as { statusQueryGetUri: string };
    expect(links.statusQueryGetUri).toContain('code=the-new-one');
    expect((await world.fetch(links.statusQueryGetUri)).status).toBeLessThan(300);
    expect(world.durable.systemKey).toBe('the-new-one');
    expect(world.connect('durable-functions').systemKey).toBe('the-new-one');
    world.reset();
    expect([await status(world, 'demo-system-key'), await status(world, 'the-new-one')]).toEqual([200, 401]);
  });

  it('takes the master key alone once the system key is deleted', async () => {
    const world = openApp();
    await askManagement(world, 'DELETE', `${sitesUrl}/demo-app/host/default/systemKeys/durabletask_extension`);
    expect([await status(world, 'demo-system-key'), await status(world, 'demo-master-key')]).toEqual([401, 200]);
  });

  it('gives the keys that it is told to demo-app, now or when that is made, and to no other app or slot', async () => {
    const world = openApp();
    const told = { systemKey: 'mine', masterKey: 'my-master', functionKeys: ['for-functions'] };
    world.azure.slots.put({ slot: 'staging' });
    const ofSlot = world.azure.keys('demo-app', 'staging');
    world.durable.configure(told);
    expect([await status(world, 'mine'), await status(world, 'my-master')]).toEqual([200, 200]);
    expect([await status(world, 'for-functions'), await status(world, 'demo-function-key')]).toEqual([403, 401]);
    expect(world.azure.keys('demo-app', 'staging')).toEqual(ofSlot);
    const empty = openApp({ demo: false });
    empty.durable.configure(told);
    empty.azure.apps.put();
    expect(empty.azure.keys()).toMatchObject({ masterKey: 'my-master', systemKeys: { durabletask_extension: 'mine' } });
  });

  it('knows each app by keys of its own', async () => {
    const world = openApp();
    world.azure.apps.put({ app: 'later' });
    const { masterKey, functionKeys, systemKeys } = world.azure.keys('later');
    const keys = [masterKey, functionKeys.default, systemKeys.durabletask_extension];
    for (const key of keys) expect(key).toMatch(/^[\w-]{44}AzFu[\w-]{6}==$/);
    const get = async (key: string) =>
      (await world.fetch(`https://later.azurewebsites.net${instances}?code=${key}`)).status;
    const { systemKey } = world.connect('durable-functions', { app: 'later' });
    for (const key of ['demo-system-key', 'demo-master-key', 'demo-function-key']) expect(await get(key)).toBe(401);
    expect([await get(functionKeys.default!), await get(systemKey)]).toEqual([403, 200]);
  });

  it('takes the keys of its settings on an app that the world does not hold', async () => {
    const url = `https://no-app.azurewebsites.net${instances}?code=demo-system-key`;
    expect((await openApp().fetch(url)).status).toBe(200);
  });

  it('is behind the page of the platform while the app is stopped', async () => {
    const world = openApp();
    await askManagement(world, 'POST', `${sitesUrl}/demo-app/stop`);
    for (const path of [`${instances}?code=demo-system-key`, instances, '/durabletask/instances']) {
      const response = await world.fetch(`${appUrl}${path}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html']);
      expect(await response.text()).toContain('This web app is stopped');
    }
    await askManagement(world, 'POST', `${sitesUrl}/demo-app/start`);
    expect(await status(world, 'demo-system-key')).toBe(200);
  });
});
