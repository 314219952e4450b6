import { describe, expect, it } from 'vitest';
import { app, armError, group, management, openManagement, sites } from '../../apps/testing/open-management.js';

const location = 'West Europe';
const otherGroup = group.replace('rg-test', 'rg-other');

describe('getApp', () => {
  it('shows an app in full, but for its configuration, which may hold secrets', async () => {
    const { ask } = openManagement();
    const { status, body } = await ask('GET', app);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: app,
      name: 'demo-app',
      type: 'Microsoft.Web/sites',
      kind: 'functionapp,linux',
      location,
      tags: null,
      properties: {
        ...{ state: 'Running', enabled: true, reserved: true, httpsOnly: false, serverFarmId: null, sku: 'Dynamic' },
        ...{ hostNames: ['demo-app.azurewebsites.net'], defaultHostName: 'demo-app.azurewebsites.net' },
        enabledHostNames: ['demo-app.azurewebsites.net', 'demo-app.scm.azurewebsites.net'],
        ...{ repositorySiteName: 'demo-app', resourceGroup: 'rg-test' },
        ...{ availabilityState: 'Normal', usageState: 'Normal', lastModifiedTimeUtc: '2026-01-01T00:00:00.0000000' },
        ...{ slotSwapStatus: null, inProgressOperationId: null, siteConfig: null },
      },
    });
  });

  it('finds it in whatever case it is asked for, and answers with the names as they were written', async () => {
    const { ask } = openManagement();
    const { body } = await ask('GET', app.replace('rg-test', 'RG-TEST').replace('demo-app', 'Demo-App'));
    expect(body).toMatchObject({ id: app, name: 'demo-app' });
  });

  it.each([
    [
      `${sites}/other`,
      'ResourceNotFound',
      "The Resource 'Microsoft.Web/sites/other' under resource group 'rg-test' was not found.",
    ],
    [app.replace('rg-test', 'rg-x'), 'ResourceGroupNotFound', "Resource group 'rg-x' could not be found."],
    [
      app.replace(/0001/, '0009'),
      'SubscriptionNotFound',
      "The subscription '00000000-0000-0000-0000-000000000009' could not be found.",
    ],
  ])('says of %s what is not there', async (path, code, message) => {
    const { ask } = openManagement();
    expect(await ask('GET', path)).toMatchObject({ status: 404, body: armError(code, message) });
  });

  it('does not find a slot as an app, nor an app by another group', async () => {
    const { ask, world } = openManagement();
    world.azure.slots.put({ slot: 'staging' });
    world.azure.resourceGroups.put({ name: 'rg-other' });
    expect((await ask('GET', `${sites}/demo-app-staging`)).status).toBe(404);
    expect((await ask('GET', app.replace('rg-test', 'rg-other'))).status).toBe(404);
  });
});

describe('listApps', () => {
  it('gives pages whose links are built on the way that the request came, each app once', async () => {
    const { ask, world } = openManagement();
    for (const name of ['c-app', 'a-app', 'b-app', 'e-app']) world.azure.apps.put({ app: name });
    world.azure.slots.put({ slot: 'staging' });
    world.azure.pageSize(2);
    const names: string[][] = [];
    let link: string | null = '/subscriptions/00000000-0000-0000-0000-000000000001/providers/Microsoft.Web/sites';
    while (link !== null) {
      const { body } = await ask('GET', link);
      names.push(body.value.map((each: { name: string }) => each.name));
      if (body.nextLink !== null) {
        expect(body.nextLink).toMatch(
          new RegExp(`^${management}/subscriptions/.*/sites\\?api-version=2025-05-01&\\$skipToken=`),
        );
      }
      link = body.nextLink;
      // an app that comes before what was shown does not shift the next page
      if (names.length === 1) world.azure.apps.put({ app: 'a-0' });
    }
    expect(names).toEqual([['a-app', 'b-app'], ['c-app', 'demo-app'], ['e-app']]);
  });

  it('gives links to the host by which it was asked', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ app: 'a-app' });
    world.azure.pageSize(1);
    const origin = 'https://management.azure.com';
    const { body } = await ask('GET', `${origin}${sites}?includeSlots=true&api-version=2025-05-01`);
    expect(body.nextLink).toBe(`${origin}${sites}?includeSlots=true&api-version=2025-05-01&$skipToken=a-app`);
    expect((await ask('GET', body.nextLink)).body.value).toMatchObject([{ name: 'demo-app' }]);
  });

  it('lists the apps of a group alone, with their slots where asked for', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ app: 'elsewhere', resourceGroup: 'rg-other' });
    world.azure.slots.put({ slot: 'staging' });
    const list = async (query: string) =>
      (await ask('GET', `${sites}${query}`)).body.value.map((each: { name: string }) => each.name);
    expect(await list('')).toEqual(['demo-app']);
    expect(await list('?includeSlots=true')).toEqual(['demo-app', 'demo-app/staging']);
  });

  it('says which subscription or group is not there', async () => {
    const { ask } = openManagement();
    const nowhere = '/subscriptions/9/providers/Microsoft.Web/sites';
    expect(await ask('GET', nowhere)).toMatchObject({ status: 404, body: { error: { code: 'SubscriptionNotFound' } } });
    const path = `${otherGroup}/providers/Microsoft.Web/sites`;
    expect(await ask('GET', path)).toMatchObject({ status: 404, body: { error: { code: 'ResourceGroupNotFound' } } });
  });
});

describe('updateApp', () => {
  it('changes what the body names, and no tags', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ tags: { a: 'b' }, appSettings: { A: '1' }, siteConfig: { minTlsVersion: '1.2' } });
    await world.clock.advance('1h');
    const changes = { tags: {}, properties: { httpsOnly: true, siteConfig: { ftpsState: 'Disabled' } } };
    const { status, body } = await ask('PATCH', app, changes);
    expect(status).toBe(200);
    expect(body).toMatchObject({ tags: { a: 'b' }, properties: { httpsOnly: true, enabled: true } });
    expect(body.properties.siteConfig).toEqual({ minTlsVersion: '1.2', ftpsState: 'Disabled' });
    const kept = world.azure.apps.get()!;
    expect(kept.appSettings).toEqual(new Map([['A', '1']]));
    // the configuration is new, so that the host is too
    expect(kept.startedAt).toBe(Date.UTC(2026, 0, 1, 1));
  });

  it('does not make an app', async () => {
    const { ask } = openManagement();
    expect((await ask('PATCH', `${sites}/other`, {})).status).toBe(404);
  });
});

describe('deleteApp', () => {
  it('deletes an app with its slots, and finds nothing the second time', async () => {
    const { ask, world } = openManagement();
    world.azure.slots.put({ slot: 'staging' });
    world.azure.apps.put({ app: 'demo-app-2' });
    const deleted = await ask('DELETE', `${app}?deleteMetrics=false&deleteEmptyServerFarm=false`);
    expect([deleted.status, deleted.body]).toEqual([200, '']);
    expect(world.azure.apps.list().map((each) => each.app)).toEqual(['demo-app-2']);
    const again = await ask('DELETE', app);
    expect([again.status, again.body]).toEqual([204, '']);
  });

  it('does not take a missing group for a missing app', async () => {
    const { ask } = openManagement();
    expect((await ask('DELETE', app.replace('rg-test', 'rg-other'))).status).toBe(404);
  });
});

describe('start, stop and restart', () => {
  it('answer 200 with nothing, however often', async () => {
    const { ask, world } = openManagement();
    for (const [verb, state] of [
      ['stop', 'Stopped'],
      ['stop', 'Stopped'],
      ['start', 'Running'],
      ['start', 'Running'],
      ['stop', 'Stopped'],
      ['restart', 'Running'],
      ['restart?softRestart=true&synchronous=true', 'Running'],
    ]) {
      const { status, body } = await ask('POST', `${app}/${verb}`);
      expect([verb, status, body]).toEqual([verb, 200, '']);
      expect((await ask('GET', app)).body.properties.state).toBe(state);
    }
    expect(world.azure.apps.get()?.state).toBe('Running');
  });

  it.each([
    ['POST', '/stop'],
    ['DELETE', ''],
  ])('%s %s ends the streams of the log', async (method, path) => {
    const { ask, world } = openManagement();
    const headers = { authorization: 'Bearer demo-token' };
    const stream = await world.fetch('http://x/azure/scm/demo-app/api/logstream', { headers });
    await ask(method, `${app}${path}`);
    expect(await stream.text()).toMatch(/The log-streaming session has ended/);
  });

  it('take as long as progress says', async () => {
    const { ask } = openManagement({ progress: { polls: 2 } });
    const state = async () => (await ask('GET', app)).body.properties.state;
    await ask('POST', `${app}/stop`);
    expect([await state(), await state(), await state()]).toEqual(['Running', 'Running', 'Stopped']);
  });

  it('begin the host anew, a start of an app that runs apart', async () => {
    const { ask, world } = openManagement();
    const since = () => (world.azure.apps.get()!.startedAt - Date.UTC(2026, 0, 1)) / 60_000;
    await world.clock.advance('1m');
    await ask('POST', `${app}/start`);
    expect(since()).toBe(0);
    await ask('POST', `${app}/restart`);
    expect(since()).toBe(1);
    await ask('POST', `${app}/stop`);
    await world.clock.advance('1m');
    await ask('POST', `${app}/start`);
    expect(since()).toBe(2);
  });

  it.each(['start', 'stop', 'restart', 'syncfunctiontriggers', 'host/default/sync'])(
    '%s finds no app that is not there',
    async (verb) => {
      const { ask } = openManagement();
      expect(await ask('POST', `${sites}/other/${verb}`)).toMatchObject({
        status: 404,
        body: { error: { code: 'ResourceNotFound' } },
      });
    },
  );
});

it.each(['syncfunctiontriggers', 'host/default/sync'])('%s answers 204', async (verb) => {
  const { ask } = openManagement();
  const { status, body } = await ask('POST', `${app}/${verb}`);
  expect([status, body]).toEqual([204, '']);
});
