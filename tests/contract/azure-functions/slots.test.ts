import { FunctionApp } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { collect, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const location = 'West Europe';
const missing = { name: 'NotFoundError', status: 404 };

throughEachService((service) => {
  describe('slots', () => {
    test('are made, listed page by page, shown and deleted', async () => {
      const { app, world, refuses } = openAzure(service);
      expect((await app.slots.list()).items).toEqual([]);
      const made = await app.slots.createOrUpdate('staging', { location });
      expect(made).toMatchObject({ name: 'demo-app/staging', type: 'Microsoft.Web/sites/slots' });
      await app.slots.createOrUpdate('green', { location });
      world.azure.pageSize(1);
      const names = (await collect(app.slots.list())).map(({ name }) => name);
      expect(names.sort()).toEqual(['demo-app/green', 'demo-app/staging']);
      expect((await app.slots.get('STAGING')).properties.defaultHostName).toBe('demo-app-staging.azurewebsites.net');
      await app.slots.delete('staging', { deleteMetrics: true });
      await app.slots.delete('staging');
      await refuses(app.slots.get('staging'), missing);
      expect((await app.get()).name).toBe('demo-app');
    });

    test('need an app, a region, and a name that can be one', async () => {
      const { app, azure, refuses, sent } = openAzure(service);
      await refuses(app.slots.createOrUpdate('staging', {} as never), { parameter: 'location' });
      expect(sent).toEqual([]);
      const { slots } = azure.app('rg-test', 'other-app');
      await refuses(slots.createOrUpdate('staging', { location }), missing);
      await refuses(slots.get('staging'), missing);
      await refuses(app.slots.createOrUpdate('production', { location }), { name: 'BadRequestError', status: 400 });
    });

    test('have functions and keys of their own', async () => {
      const { world, refuses } = openAzure(service);
      world.azure.http('HttpTrigger', () => new Response('from the slot'), { slot: 'staging' });
      const { options } = openAt(world);
      expect(await new FunctionApp(options.app).invoke('HttpTrigger')).toBe('from the slot');
      const demo = new FunctionApp({ ...options.app, functionKey: 'demo-function-key' });
      await refuses(demo.invoke('HttpTrigger'), { name: 'AuthenticationError', status: 401 });
    });
  });

  /** The client of a slot's host, in a world that has the slot. */
  function openAt(world: ReturnType<typeof openAzure>['world']) {
    const { origin } = service.setting;
    const where = { app: 'demo-app-staging', ...(origin !== undefined && { origin }) };
    const { appUrl, functionKey, fetch, clock } = world.connect('azure-functions', where);
    return { options: { app: { baseUrl: appUrl, functionKey, fetch, clock } } };
  }

  describe('a swap', () => {
    /** Production greets in English, the slot in French. */
    function open() {
      const opened = openAzure(service);
      const { azure } = opened.world;
      azure.slots.put({ slot: 'staging', appSettings: { LANGUAGE: 'fr' } });
      azure.apps.put({ appSettings: { LANGUAGE: 'en' } });
      azure.http('HttpTrigger', () => new Response('Salut'), { slot: 'staging' });
      const slot = new FunctionApp(openAt(opened.world).options.app);
      const greet = () => Promise.all([opened.functionApp, slot].map((app) => app.invoke('HttpTrigger')));
      return { ...opened, greet };
    }

    test('exchanges what production and a slot run; a second one undoes it', async () => {
      const { app, greet, sent, world } = open();
      const listKeys = () => [world.azure.keys(), world.azure.keys('demo-app', 'staging')];
      const before = listKeys();
      expect(await greet()).toEqual(['Hello, World!', 'Salut']);
      await app.slots.swap({ targetSlot: 'staging' });
      expect(await greet()).toEqual(['Salut', 'Hello, World!']);
      expect(await app.settings.list()).toMatchObject({ LANGUAGE: 'fr' });
      expect(listKeys().map(({ functions }) => functions.HttpTrigger)).toEqual(
        before.map(({ functions }) => functions.HttpTrigger),
      );
      expect((await app.get()).properties.slotSwapStatus).toMatchObject({ sourceSlotName: 'production' });
      await app.slots.swap({ slot: 'staging', targetSlot: 'production', preserveVnet: false });
      expect(await greet()).toEqual(['Hello, World!', 'Salut']);
      expect(sent.filter((line) => line.includes('slotsswap')).length).toBe(2);
    });

    test('needs two sides', async () => {
      const { app, refuses } = open();
      await refuses(app.slots.swap({} as never), { name: 'InvalidArgumentError', parameter: 'targetSlot' });
      await refuses(app.slots.swap({ targetSlot: 'nowhere' }), missing);
      await refuses(app.slots.swap({ targetSlot: 'production' }), { name: 'BadRequestError', status: 400 });
    });

    test('under way keeps other work off', async () => {
      const { app, world, refuses, greet } = open();
      world.progress.set('manual', { kind: 'operation' });
      const poller = await app.slots.beginSwap({ targetSlot: 'staging' });
      await refuses(app.slots.swap({ targetSlot: 'staging' }), { name: 'ConflictError', status: 409 });
      await refuses(app.delete(), { name: 'ConflictError', status: 409 });
      expect(await greet()).toEqual(['Hello, World!', 'Salut']);
      await world.progress.run();
      await poller.result();
      expect(await greet()).toEqual(['Salut', 'Hello, World!']);
    });
  });
});
