import { describe, expect, test } from 'vitest';
import { createStoppedClock } from '../stopped-clock.js';
import { collect, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const missing = { name: 'NotFoundError', status: 404 };
const location = 'West Europe';

throughEachService((service) => {
  const open = (own?: Parameters<typeof openAzure>[1]) => openAzure(service, own);
  const namesOf = (apps: readonly { name: string }[]) => apps.map(({ name }) => name);

  describe('the list of apps', () => {
    /** Five apps in two groups, one with a slot, two on a page. */
    function openMany() {
      const opened = open();
      const { azure } = opened.world;
      azure.resourceGroups.put({ name: 'rg-other' });
      for (const app of ['app-a', 'app-b']) azure.apps.put({ app });
      for (const app of ['app-y', 'app-z']) azure.apps.put({ app, resourceGroup: 'rg-other' });
      azure.slots.put({ app: 'app-a', slot: 'staging' });
      azure.pageSize(2);
      return opened;
    }

    test('is of the subscription, page by page', async () => {
      const { azure, sent } = openMany();
      const names = namesOf(await collect(azure.apps.list()));
      expect([...names].sort()).toEqual(['app-a', 'app-b', 'app-y', 'app-z', 'demo-app']);
      expect(sent).toHaveLength(3);
    });

    test('is of a resource group, in any case, with slots where asked for', async () => {
      const { azure } = openMany();
      const inGroup = await collect(azure.apps.list({ resourceGroupName: 'RG-Test' }));
      expect(namesOf(inGroup).sort()).toEqual(['app-a', 'app-b', 'demo-app']);
      const withSlots = await collect(azure.apps.list({ resourceGroupName: 'rg-test', includeSlots: true }));
      expect(namesOf(withSlots).sort()).toEqual(['app-a', 'app-a/staging', 'app-b', 'demo-app']);
    });

    test('is taken up again at a cursor that was kept', async () => {
      const { azure, watch } = openMany();
      const first = await azure.apps.list();
      const cursor = first.nextCursor!;
      watch.look();
      expect(first.items).toHaveLength(2);
      const rest = await collect(azure.apps.list({}, { cursor }));
      expect(namesOf([...first.items, ...rest]).sort()).toHaveLength(5);
      const again = await azure.apps.list({}, { cursor });
      expect(namesOf(again.items)).toEqual(namesOf(rest.slice(0, 2)));
      const last = await again.nextPage();
      expect([last!.items.length, last!.hasNextPage()]).toEqual([1, false]);
      expect(last!.response.status).toBe(200);
    });

    test('does not follow a cursor to another origin', async () => {
      const { azure, refuses, sent } = openMany();
      const cursor = 'https://elsewhere.example/subscriptions?api-version=2025-05-01';
      await refuses(collect(azure.apps.list({}, { cursor })), { name: 'InvalidArgumentError', parameter: 'nextLink' });
      expect(sent).toEqual([]);
    });

    test('is refused for a group that is not there, and of slots without a group', async () => {
      const { azure, refuses } = open();
      await refuses(collect(azure.apps.list({ resourceGroupName: 'nowhere' })), missing);
      expect(() => azure.apps.list({ includeSlots: true })).toThrow(/resourceGroupName/);
    });
  });

  describe('an app', () => {
    test('is shown, by names in any case', async () => {
      const { app, azure } = open();
      const shown = await app.get();
      expect(shown).toMatchObject({ name: 'demo-app', location, kind: 'functionapp,linux' });
      expect(shown.properties).toMatchObject({ state: 'Running', defaultHostName: 'demo-app.azurewebsites.net' });
      expect(shown.properties.siteConfig).toBeNull();
      expect(await azure.app('RG-TEST', 'Demo-App').get()).toEqual(shown);
    });

    test('is made, brought to another state, changed and deleted', async () => {
      const { azure, refuses } = open();
      const app = azure.app('rg-test', 'new-app');
      await refuses(app.get(), missing);
      const body = { location, kind: 'functionapp', tags: { team: 'a' }, properties: { httpsOnly: true } };
      expect(await app.createOrUpdate(body)).toMatchObject({ name: 'new-app', tags: { team: 'a' } });
      const other = await app.createOrUpdate({ location, tags: { team: 'b' } });
      expect(other.tags).toEqual({ team: 'b' });
      expect(other.properties.httpsOnly).toBe(false);
      const changed = await app.update({ properties: { httpsOnly: true } });
      expect([changed.properties.httpsOnly, changed.tags]).toEqual([true, { team: 'b' }]);
      expect((await app.get()).properties.httpsOnly).toBe(true);
      await app.delete({ deleteMetrics: false, deleteEmptyServerFarm: false });
      await refuses(app.get(), missing);
      await app.delete();
    });

    test('is not made without a region, in another one, or where its name is taken', async () => {
      const { app, azure, world, refuses, sent } = open();
      await refuses(app.createOrUpdate({} as never), { name: 'InvalidArgumentError', parameter: 'location' });
      await refuses(app.update({ tags: {} } as never), { name: 'InvalidArgumentError', parameter: 'tags' });
      expect(sent).toEqual([]);
      world.azure.resourceGroups.put({ name: 'rg-other' });
      await refuses(azure.app('rg-other', 'demo-app').createOrUpdate({ location }), { name: 'ConflictError' });
      await refuses(app.createOrUpdate({ location: 'North Europe' }), { name: 'ConflictError', status: 409 });
      await refuses(azure.app('nowhere', 'new-app').createOrUpdate({ location }), missing);
    });

    test('shows no setting of its description in an error', async () => {
      const { azure, refuses, watch } = open();
      const value = 'a value that nobody may see';
      watch.add(value);
      const siteConfig = { appSettings: [{ name: 'KEY', value }] };
      await refuses(azure.app('nowhere', 'a').createOrUpdate({ location, properties: { siteConfig } }), missing);
      await refuses(azure.app('nowhere', 'a').update({ properties: { siteConfig } }), missing);
    });

    test('is restarted, and its triggers read anew', async () => {
      const { app, admin, world } = open();
      await world.clock.advance('2m');
      expect((await admin.host.status()).processUptime).toBe(120_000);
      await app.restart({ softRestart: false, synchronous: true });
      expect((await admin.host.status()).processUptime).toBe(0);
      await app.syncTriggers();
      await app.syncFunctions();
    });

    test('that is not there is not found by any verb', async () => {
      const { azure, refuses } = open();
      const app = azure.app('rg-test', 'other-app');
      for (const call of [
        () => app.get(),
        () => app.update({ properties: {} }),
        () => app.start(),
        () => app.stop(),
        () => app.restart(),
        () => app.started(),
        () => app.stopped(),
        () => app.syncTriggers(),
        () => app.syncFunctions(),
        () => app.settings.list(),
        () => collect(app.functions.list()),
        () => collect(app.slots.list()),
        () => app.functionKeys.list('HttpTrigger'),
        () => app.hostKeys.list(),
        () => app.functions.adminToken(),
      ])
        await refuses(call(), missing);
    });
  });

  describe('stop and start', () => {
    test('are waited for, look by look', async () => {
      const { app, functionApp, world, sent, refuses } = open();
      world.progress.set({ time: 25_000 }, { kind: 'state' });
      await app.stop();
      expect((await app.get()).properties.state).toBe('Running');
      expect((await app.stopped({ intervalMs: 10_000 })).properties.state).toBe('Stopped');
      await refuses(functionApp.invoke('HttpTrigger'), { name: 'PermissionDeniedError', status: 403 });
      await app.start();
      expect((await app.started({ intervalMs: 10_000 })).properties.state).toBe('Running');
      expect(await functionApp.invoke('HttpTrigger')).toBe('Hello, World!');
      expect(sent.filter((line) => line === 'GET @ 200').length).toBeGreaterThanOrEqual(4);
    });

    test('may be over at once', async () => {
      const { app, sent } = open();
      await app.stop();
      await app.stopped();
      await app.start();
      await app.started();
      expect(sent).toEqual(['POST @/stop 200', 'GET @ 200', 'POST @/start 200', 'GET @ 200']);
    });

    test('are not waited for where the app is switched off', async () => {
      const { app, refuses } = open();
      await app.stop();
      await app.update({ properties: { enabled: false } });
      await refuses(app.started(), { name: 'AppDisabledError', functionAppName: 'demo-app' });
      expect((await app.stopped()).properties.state).toBe('Stopped');
    });

    test('are waited for until a deadline, or until one gives up', async () => {
      const clock = createStoppedClock();
      const { app, world, refuses } = open({ client: { clock } });
      world.progress.set('manual', { kind: 'state' });
      await app.stop();
      await refuses(app.stopped({ deadlineMs: 20 }), { name: 'DeadlineExceededError' });
      const stop = new AbortController();
      const wait = app.stopped({ signal: stop.signal });
      await clock.untilAwaited;
      stop.abort(new Error('enough'));
      await expect(wait).rejects.toThrow('enough');
    });
  });
});
