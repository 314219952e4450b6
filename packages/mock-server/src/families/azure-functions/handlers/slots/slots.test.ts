import { describe, expect, it } from 'vitest';
import type { OpenManagement } from '../../apps/testing/open-management.js';
import { app, openManagement, serviceError, sites } from '../../apps/testing/open-management.js';

const location = 'West Europe';
const staging = `${app}/slots/staging`;
const swap = { targetSlot: 'staging', preserveVnet: true };

describe('slots', () => {
  it('are made, listed, shown and deleted like apps', async () => {
    const { ask, world } = openManagement();
    const made = await ask('PUT', staging, { location });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: staging,
      name: 'demo-app/staging',
      type: 'Microsoft.Web/sites/slots',
      properties: {
        defaultHostName: 'demo-app-staging.azurewebsites.net',
        enabledHostNames: ['demo-app-staging.azurewebsites.net', 'demo-app-staging.scm.azurewebsites.net'],
        repositorySiteName: 'demo-app',
      },
    });
    expect((await ask('PUT', staging, { location })).status).toBe(200);
    expect((await ask('GET', `${app}/slots/STAGING`)).body.name).toBe('demo-app/staging');
    world.azure.slots.put({ slot: 'beta' });
    world.azure.pageSize(1);
    const first = await ask('GET', `${app}/slots`);
    const second = await ask('GET', first.body.nextLink);
    const names = [first, second].flatMap(({ body }) => body.value.map((each: { name: string }) => each.name));
    expect([names, second.body.nextLink]).toEqual([['demo-app/beta', 'demo-app/staging'], null]);
    expect((await ask('DELETE', staging)).status).toBe(200);
    expect((await ask('DELETE', staging)).status).toBe(204);
    expect((await ask('GET', staging)).status).toBe(404);
    expect((await ask('GET', app)).status).toBe(200);
  });

  it('have keys of their own', async () => {
    const { ask, world } = openManagement();
    await ask('PUT', staging, { location });
    await ask('PUT', `${app}/host/default/functionKeys/default`, { properties: { value: 'changed' } });
    expect(world.azure.keys().functionKeys.default).toBe('changed');
    const own = world.azure.keys('demo-app', 'staging');
    for (const key of [own.functionKeys.default, own.systemKeys.durabletask_extension, own.masterKey]) {
      expect(key).toMatch(/AzFu.{6}==$/);
    }
  });

  it('need an app, and a name that is free', async () => {
    const { ask, world } = openManagement();
    for (const [method, path] of [
      ['PUT', 'slots/staging'],
      ['GET', 'slots'],
      ['GET', 'slots/staging'],
      ['DELETE', 'slots/staging'],
    ] as const) {
      const told = await ask(method, `${sites}/other/${path}`, method === 'PUT' ? { location } : undefined);
      expect([method, path, told.status, told.body.error?.code]).toEqual([method, path, 404, 'ResourceNotFound']);
    }
    world.azure.apps.put({ app: 'demo-app-taken' });
    expect((await ask('PUT', `${app}/slots/taken`, { location })).status).toBe(409);
    expect((await ask('PUT', `${app}/slots/production`, { location })).status).toBe(400);
    expect((await ask('PUT', `${app}/slots/a_b`, { location })).status).toBe(400);
    expect(await ask('PUT', staging, {})).toMatchObject({ status: 400, body: { error: { code: 'LocationRequired' } } });
  });

  it('show how the work on them stands, in a world of that style', async () => {
    const { ask } = openManagement({ progress: { polls: 1 }, azure: { operationStyle: 'resource' } });
    const state = async (method: string, body?: unknown) =>
      (await ask(method, staging, body)).body.properties.provisioningState;
    expect([await state('PUT', { location }), await state('GET'), await state('GET')]).toEqual([
      'InProgress',
      'InProgress',
      'Succeeded',
    ]);
  });

  it('take time where progress does', async () => {
    const { ask, world } = openManagement({ progress: 'manual' });
    const begun = await ask('PUT', staging, { location });
    expect(begun.status).toBe(202);
    await world.progress.run();
    expect(await ask('GET', begun.headers.get('location')!)).toMatchObject({
      status: 200,
      body: { name: 'demo-app/staging' },
    });
  });
});

describe('a swap', () => {
  /** Production greets in English, the slot in French. */
  function openBoth(options?: Parameters<typeof openManagement>[0]): OpenManagement {
    const opened = openManagement(options);
    const { azure } = opened.world;
    azure.slots.put({
      slot: 'staging',
      masterKey: 'staging-master',
      appSettings: { LANGUAGE: 'fr' },
      functions: [
        { name: 'HttpTrigger', keys: { default: 'staging-key' } },
        { name: 'New', keys: { default: 'new-key' } },
      ],
    });
    azure.apps.put({ appSettings: { LANGUAGE: 'en' }, tags: { a: 'b' }, siteConfig: { minTlsVersion: '1.3' } });
    azure.http('HttpTrigger', () => new Response('Hello'));
    azure.http('HttpTrigger', () => new Response('Salut'), { slot: 'staging' });
    return opened;
  }

  const call = async ({ world }: OpenManagement, site: string, key: string) => {
    const response = await world.fetch(`http://x/azure/apps/${site}/api/HttpTrigger`, {
      method: 'POST',
      headers: { 'x-functions-key': key },
    });
    return response.status === 200 ? await response.text() : response.status;
  };

  it('exchanges code, functions and settings, and leaves names, keys and tags', async () => {
    const opened = openBoth();
    const { ask, world } = opened;
    const zip = {
      method: 'POST',
      headers: { authorization: 'Bearer t' },
      body: Uint8Array.of(0x50, 0x4b, 5, 6, ...Array(18).fill(0)),
    };
    await world.fetch('http://x/azure/scm/demo-app-staging/api/zipdeploy', zip);
    const [deployment] = world.azure.apps.get('demo-app', 'staging')!.deployments;
    const told = await ask('POST', `${app}/slotsswap`, swap);
    expect([told.status, told.body]).toEqual([200, '']);
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Salut');
    expect(await call(opened, 'demo-app-staging', 'staging-key')).toBe('Hello');
    expect(await call(opened, 'demo-app', 'staging-key')).toBe(401);
    const production = world.azure.apps.get()!;
    expect(production.appSettings.get('LANGUAGE')).toBe('fr');
    expect(production.siteConfig).toEqual({});
    expect(production.deployments).toEqual([deployment]);
    expect(world.azure.apps.get('demo-app', 'staging')).toMatchObject({
      siteConfig: { minTlsVersion: '1.3' },
      deployments: [],
      masterKey: 'staging-master',
    });
    expect(production).toMatchObject({ app: 'demo-app', slot: null, masterKey: 'master', tags: { a: 'b' } });
    expect([...production.functions.keys()]).toEqual(['httptrigger', 'new']);
    expect(world.azure.keys().functions.New).toEqual({ default: 'new-key' });
    for (const path of [app, staging]) {
      expect((await ask('GET', path)).body.properties.slotSwapStatus).toEqual({
        timestampUtc: '2026-01-01T00:00:00.0000000',
        sourceSlotName: 'production',
        destinationSlotName: 'staging',
      });
    }
  });

  it('undoes the one before', async () => {
    const opened = openBoth();
    const { ask, world } = opened;
    const before = [world.azure.keys(), world.azure.keys('demo-app', 'staging')];
    await ask('POST', `${app}/slotsswap`, swap);
    await ask('POST', `${staging}/slotsswap`, { targetSlot: 'Production', preserveVnet: false });
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Hello');
    expect([world.azure.keys(), world.azure.keys('demo-app', 'staging')]).toEqual(before);
  });

  it('is undone by a snapshot of before, code and all', async () => {
    const opened = openBoth();
    const { ask, world } = opened;
    const snapshot = world.snapshot();
    await ask('POST', `${app}/slotsswap`, swap);
    world.restore(snapshot);
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Hello');
  });

  it('leaves the code with production when the slot is deleted and made again', async () => {
    const opened = openBoth();
    const { ask, world } = opened;
    await ask('POST', `${app}/slotsswap`, swap);
    await ask('DELETE', staging);
    await ask('PUT', staging, { location });
    world.azure.http('HttpTrigger', () => new Response('Hallo'), { slot: 'staging' });
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Salut');
  });

  it('changes nothing until it ends, and keeps other work off both sides', async () => {
    const opened = openBoth({ progress: 'manual' });
    const { ask, world } = opened;
    const begun = await ask('POST', `${app}/slotsswap`, swap);
    expect([begun.status, begun.body]).toEqual([202, '']);
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Hello');
    const conflict = serviceError('Conflict', 'Cannot modify this site because another operation is in progress.');
    for (const path of [app, staging]) expect((await ask('DELETE', path)).body).toEqual(conflict);
    expect((await ask('POST', `${staging}/slotsswap`, { targetSlot: 'production' })).body).toEqual(conflict);
    await world.progress.run();
    expect(await ask('GET', begun.headers.get('location')!)).toMatchObject({ status: 200, body: { name: 'demo-app' } });
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Salut');
  });

  it('that fails changes nothing', async () => {
    const opened = openBoth();
    opened.world.azure.operations.fail('next', { code: 'Conflict', message: 'no' });
    const begun = await opened.ask('POST', `${app}/slotsswap`, swap);
    expect((await opened.ask('GET', begun.headers.get('location')!)).status).toBe(409);
    expect(await call(opened, 'demo-app', 'function-key')).toBe('Hello');
  });

  it.each([
    [`${app}/slotsswap`, { targetSlot: 'other' }, 404],
    [`${app}/slots/other/slotsswap`, { targetSlot: 'staging' }, 404],
    [`${sites}/other/slotsswap`, swap, 404],
    [`${app}/slotsswap`, {}, 400],
    [`${app}/slotsswap`, { targetSlot: 1 }, 400],
    [`${app}/slotsswap`, { targetSlot: 'production' }, 400],
    [`${app}/slots/staging/slotsswap`, { targetSlot: 'STAGING' }, 400],
  ])('is refused: %s %j', async (path, body, status) => {
    const { ask } = openBoth();
    expect((await ask('POST', path, body)).status).toBe(status);
  });
});
