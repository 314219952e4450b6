import { describe, expect, it } from 'vitest';
import { app, openManagement } from './apps/testing/open-management.js';

describe('world.azure', () => {
  it('puts an app where none is named, and changes only what is said of one that is there', () => {
    const { azure } = openManagement().world;
    const put = azure.apps.put({ state: 'Stopped', tags: { a: 'b' } });
    expect(put).toMatchObject({ app: 'demo-app', state: 'Stopped', masterKey: 'master', location: 'West Europe' });
    expect([...put.functions.keys()]).toEqual(['httptrigger']);
    expect(azure.apps.put({ functionKeys: new Map([['x', 'y']]) }).state).toBe('Stopped');
    expect(azure.keys().functionKeys).toEqual({ x: 'y' });
  });

  it('gives copies', () => {
    const { azure } = openManagement().world;
    azure.apps.get()!.functions.clear();
    azure.apps.list()[0]!.appSettings.set('A', '1');
    azure.functions.list()[0]!.keys.clear();
    expect(azure.keys().functions).toEqual({ HttpTrigger: { default: 'function-key' } });
    expect(azure.apps.get()?.appSettings.size).toBe(0);
  });

  it('puts an app into a group that it makes, and leaves it there', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ app: 'elsewhere', resourceGroup: 'rg-other', subscriptionId: 'S' });
    const path = '/subscriptions/s/resourceGroups/RG-OTHER/providers/Microsoft.Web/sites/elsewhere';
    expect((await ask('GET', path)).status).toBe(200);
    expect(world.azure.apps.put({ app: 'elsewhere', state: 'Stopped' }).resourceGroup).toBe('rg-other');
  });

  it('puts functions with keys, and keeps the keys of those that are there', () => {
    const { azure } = openManagement().world;
    azure.functions.put({ name: 'httpTRIGGER', isDisabled: true });
    expect(azure.functions.list()).toMatchObject([
      { name: 'HttpTrigger', isDisabled: true, keys: new Map([['default', 'function-key']]) },
    ]);
    expect(azure.functions.put({ name: 'Other' }).keys.get('default')).toMatch(/AzFu/);
    expect(() => azure.functions.put({ name: 'a b' })).toThrow(RangeError);
    expect(() => azure.apps.put({ app: 'a_b' })).toThrow(RangeError);
    expect(() => azure.slots.put({ slot: 'a_b' })).toThrow(RangeError);
  });

  it('puts slots of an app, with its place', async () => {
    const { ask, world } = openManagement();
    world.azure.slots.put({ slot: 'staging', state: 'Stopped' });
    expect((await ask('GET', `${app}/slots/staging`)).body).toMatchObject({
      location: 'West Europe',
      properties: { state: 'Stopped' },
    });
    expect(world.azure.apps.get('demo-app', 'staging')?.slot).toBe('staging');
  });

  it('says which app is not there', () => {
    const { azure } = openManagement().world;
    for (const act of [
      () => azure.keys('other'),
      () => azure.functions.put({ name: 'f', app: 'other' }),
      () => azure.functions.list('demo-app', 'staging'),
      () => azure.slots.put({ app: 'other', slot: 'staging' }),
    ]) {
      expect(act).toThrow(RangeError);
    }
    expect(azure.apps.get('other')).toBeUndefined();
  });

  it.each([0, -1, 1.5, Number.NaN])('takes no page of %s items', (items) => {
    expect(() => openManagement().world.azure.pageSize(items)).toThrow(RangeError);
  });

  it('puts clients, whose missing parts are as of the one that every world has', () => {
    const { azure } = openManagement().world;
    expect(azure.clients.put({ client_id: 'c', secret: 's' })).toMatchObject({
      client_id: 'c',
      tenant_id: expect.stringContaining('0003'),
    });
  });
});
