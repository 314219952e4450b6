import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import { type Authorization, createStaticCredential } from './official-client.js';
import { openSubscriptions, strictnesses } from './open-subscriptions.js';

const authorizations: Authorization[] = ['bearer', 'own'];

describe.each(strictnesses)('@azure/arm-appservice 19 with apps, $azure', ({ azure }) => {
  const open = openSubscriptions({ azure });

  it.each(authorizations)('gets an app, authorized by the %s policy', async (authorization) => {
    const { group, app, createClient, asked } = open();
    const site = await createClient({ authorization }).webApps.get(group, app);
    expect(site).toMatchObject({
      name: 'demo-app',
      type: 'Microsoft.Web/sites',
      kind: expect.stringContaining('functionapp'),
      state: 'Running',
      enabled: true,
      defaultHostName: 'demo-app.azurewebsites.net',
      hostNames: ['demo-app.azurewebsites.net'],
      usageState: 'Normal',
    });
    expect(site.id).toMatch(
      /\/subscriptions\/[^/]+\/resourceGroups\/rg-test\/providers\/Microsoft\.Web\/sites\/demo-app$/,
    );
    expect(site.enabledHostNames).toContain('demo-app.scm.azurewebsites.net');
    expect(site.lastModifiedTimeUtc?.getTime()).not.toBeNaN();
    expect(asked()).toEqual(['getApp 200']);
  });

  it('sends its version of the API and an id of its own for each request', async () => {
    const { group, app, client, exchanges } = open();
    await client.webApps.get(group, app);
    await client.webApps.get(group, app);
    expect(new URL(exchanges[0]!.url).searchParams.get('api-version')).toBe('2025-05-01');
    const ids = exchanges.map(({ headers }) => headers['x-ms-client-request-id']);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it('is given its own id back where it asks for it', async () => {
    const { group, app, client, exchanges } = open();
    const given: (string | undefined)[] = [];
    const onResponse = (raw: { headers: { get(name: string): string | undefined } }) =>
      void given.push(raw.headers.get('x-ms-client-request-id'));
    const requestOptions = { headers: { 'x-ms-return-client-request-id': 'true' } };
    await client.webApps.get(group, app, { onResponse, requestOptions });
    await client.webApps.get(group, app, { onResponse });
    expect(given).toEqual([exchanges[0]!.headers['x-ms-client-request-id'], undefined]);
  });

  it('reads ids of the request and what is left of the limits from the headers', async () => {
    const { group, app, client } = open();
    const headers: (string | undefined)[][] = [];
    const names = [
      ...['x-ms-request-id', 'x-ms-correlation-request-id', 'x-ms-routing-request-id'],
      ...['reads', 'writes', 'deletes'].map((kind) => `x-ms-ratelimit-remaining-subscription-${kind}`),
    ];
    const onResponse = (raw: { headers: { get(name: string): string | undefined } }) =>
      void headers.push(names.map((name) => raw.headers.get(name)));
    await client.webApps.get(group, app, { onResponse });
    await client.webApps.stop(group, app, { onResponse });
    await client.webApps.deleteFunction(group, app, 'HttpEcho', { onResponse });
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const routing = expect.stringMatching(/^[A-Z0-9]+:\d{8}T\d{6}Z:[0-9a-f-]{36}$/);
    const left = expect.stringMatching(/^\d+$/);
    expect(headers).toEqual([
      [id, id, routing, left, undefined, undefined],
      [id, id, routing, undefined, left, undefined],
      [id, id, routing, undefined, undefined, left],
    ]);
  });

  it('lists by subscription and by group, with slots where they are asked for', async () => {
    const { world, group, app, client } = open();
    world.azure.apps.put({ app: 'other-app', resourceGroup: 'rg-other' });
    world.azure.slots.put({ app, slot: 'staging' });
    const { webApps } = client;
    const namesOf = async (list: ReturnType<typeof webApps.list>) =>
      (await collect(list)).map(({ name }) => name).sort();
    expect(await namesOf(webApps.list())).toEqual(['demo-app', 'other-app']);
    expect(await namesOf(webApps.listByResourceGroup(group))).toEqual(['demo-app']);
    expect(await namesOf(webApps.listByResourceGroup(group, { includeSlots: true }))).toEqual([
      'demo-app',
      'demo-app/staging',
    ]);
  });

  it('creates, updates and deletes an app', async () => {
    const { world, group, client, asked } = open();
    const created = await client.webApps.createOrUpdate(group, 'new-app', {
      location: 'West Europe',
      kind: 'functionapp,linux',
      tags: { team: 'billing' },
      siteConfig: { appSettings: [{ name: 'FUNCTIONS_WORKER_RUNTIME', value: 'node' }] },
    });
    expect(created).toMatchObject({
      ...{ name: 'new-app', location: 'West Europe', kind: 'functionapp,linux', tags: { team: 'billing' } },
      ...{ state: 'Running', defaultHostName: 'new-app.azurewebsites.net' },
    });
    expect((await client.webApps.listApplicationSettings(group, 'new-app')).properties).toEqual({
      FUNCTIONS_WORKER_RUNTIME: 'node',
    });
    expect(await client.webApps.update(group, 'new-app', { httpsOnly: true })).toMatchObject({
      ...{ name: 'new-app', httpsOnly: true },
      tags: { team: 'billing' },
    });
    await expect(
      client.webApps.delete(group, 'new-app', { deleteMetrics: true, deleteEmptyServerFarm: false }),
    ).resolves.toBeUndefined();
    // deleting what is not there is no error of the service's
    await expect(client.webApps.delete(group, 'new-app')).resolves.toBeUndefined();
    expect(world.azure.apps.get('new-app')).toBeUndefined();
    expect(asked()).toEqual([
      expect.stringMatching(/^createOrUpdateApp 20[01]$/),
      ...['listAppSettings 200', 'updateApp 200', 'deleteApp 200', 'deleteApp 204'],
    ]);
  });

  it('stops, starts and restarts, each time told 200 exactly', async () => {
    const { group, app, client, asked } = open();
    const { webApps } = client;
    await webApps.stop(group, app);
    expect((await webApps.get(group, app)).state).toBe('Stopped');
    await webApps.stop(group, app);
    await webApps.start(group, app);
    expect((await webApps.get(group, app)).state).toBe('Running');
    await webApps.restart(group, app);
    await webApps.restart(group, app, { softRestart: true, synchronous: true });
    expect(asked()).toEqual([
      ...['stopApp 200', 'getApp 200', 'stopApp 200', 'startApp 200', 'getApp 200'],
      ...['restartApp 200', 'restartApp 200'],
    ]);
  });

  it('synchronizes triggers, told 204 exactly', async () => {
    const { group, app, client, asked } = open();
    await client.webApps.syncFunctionTriggers(group, app);
    await client.webApps.syncFunctions(group, app);
    expect(asked()).toEqual(['syncFunctionTriggers 204', 'syncFunctions 204']);
  });

  it('takes a token for the host, which the host takes', async () => {
    const { connection, group, app, client } = open();
    const token: unknown = await client.webApps.getFunctionsAdminToken(group, app);
    const value = typeof token === 'string' ? token : (token as { body: string }).body;
    expect(value).toMatch(/^[^.]+\.[^.]+\.[^.]+$/);
    const status = await fetch(`${connection.appUrl}/admin/host/status`, {
      headers: { authorization: `Bearer ${value}` },
    });
    expect([status.status, await status.json()]).toEqual([200, expect.objectContaining({ state: 'Running' })]);
  });

  it('reads all settings and writes all of them', async () => {
    const { group, app, client, asked } = open();
    const { webApps } = client;
    await webApps.updateApplicationSettings(group, app, { properties: { A: '1', B: '2' } });
    expect((await webApps.listApplicationSettings(group, app)).properties).toEqual({ A: '1', B: '2' });
    const replaced = await webApps.updateApplicationSettings(group, app, { properties: { B: '3' } });
    expect(replaced.properties).toEqual({ B: '3' });
    expect((await webApps.listApplicationSettings(group, app)).properties).toEqual({ B: '3' });
    expect(asked()).toEqual([
      ...['updateAppSettings 200', 'listAppSettings 200'],
      ...['updateAppSettings 200', 'listAppSettings 200'],
    ]);
  });

  it('asks for another version of the API where it is told to', async () => {
    const { world, group, app, createClient } = open();
    await createClient({ options: { apiVersion: '2022-03-01' } }).webApps.get(group, app);
    expect(world.journal.entries()[0]!.url).toContain('api-version=2022-03-01');
  });

  it('leaves no token in the journal', async () => {
    const { world, group, app, createClient } = open({ azure: {} });
    await createClient({ credential: createStaticCredential('a-token-to-hide') }).webApps.get(group, app);
    expect(JSON.stringify(world.journal.entries())).not.toContain('a-token-to-hide');
  });
});
