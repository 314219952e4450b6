import { describe, expect, it } from 'vitest';
import type { AzureWorldOptions, WorldOptions } from '../../../family.js';
import { createMockServer } from '../../../mock-server.js';
import { askManagement, sitesUrl, tell } from '../testing/ask-management.js';
import { openApp } from '../testing/open-app.js';

const app = `${sitesUrl}/new-app`;
const body = { location: 'West Europe', kind: 'functionapp' };
const open = (progress: WorldOptions['progress'], style?: AzureWorldOptions['operationStyle']) =>
  openApp({ ...(progress && { progress }), ...(style && { azure: { operationStyle: style } }) });

describe('long work', () => {
  it('has ended with the answer, where progress is immediate and nothing else is asked for', async () => {
    const world = open(undefined);
    const made = await askManagement(world, 'PUT', app, body);
    expect([made.status, made.headers.get('location')]).toEqual([201, null]);
    expect(made.body.properties.provisioningState).toBeUndefined();
    expect((await askManagement(world, 'PUT', app, body)).status).toBe(200);
    const swapped = await askManagement(world, 'POST', `${sitesUrl}/demo-app/slotsswap`, {
      targetSlot: 'none',
      preserveVnet: true,
    });
    expect(swapped.status).toBe(404);
  });

  it('is followed at its Location: 202 as long as it takes, then the result', async () => {
    const world = open({ polls: 2 });
    const begun = await askManagement(world, 'PUT', app, body);
    const location = begun.headers.get('location')!;
    expect([begun.status, begun.headers.get('retry-after'), begun.body.properties.provisioningState]).toEqual([
      202,
      '15',
      'InProgress',
    ]);
    expect(location).toMatch(
      /^https:\/\/management\.azure\.com\/subscriptions\/.*\/sites\/new-app\/operationresults\/[0-9a-f-]{36}\?api-version=2025-05-01$/,
    );
    for (let look = 0; look < 2; look += 1) {
      const going = await askManagement(world, 'GET', location);
      expect([going.status, going.body, going.headers.get('location')]).toEqual([202, '', location]);
    }
    const done = await askManagement(world, 'GET', location);
    expect([done.status, done.body.name, done.body.properties.provisioningState]).toEqual([
      200,
      'new-app',
      'Succeeded',
    ]);
    expect((await askManagement(world, 'GET', location)).status).toBe(200);
  });

  it('is followed by its status, where the world is of that style', async () => {
    const world = open({ time: 60_000 }, 'azure-async-operation');
    const begun = await askManagement(world, 'PUT', app, body);
    expect([begun.status, begun.headers.get('location')]).toEqual([201, null]);
    const url = begun.headers.get('azure-asyncoperation')!;
    const going = await askManagement(world, 'GET', url);
    expect([going.status, going.body.status, going.headers.get('retry-after')]).toEqual([200, 'InProgress', '15']);
    await world.clock.advance('1m');
    expect((await askManagement(world, 'GET', url)).body).toMatchObject({
      status: 'Succeeded',
      startTime: '2026-01-15T12:00:00.000Z',
      endTime: '2026-01-15T12:01:00.000Z',
    });
  });

  it('gives a POST of that style a Location too, where its result will be', async () => {
    const world = open('manual', 'azure-async-operation');
    world.azure.slots.put({ slot: 'staging' });
    const begun = await askManagement(world, 'POST', `${sitesUrl}/demo-app/slotsswap`, {
      targetSlot: 'staging',
      preserveVnet: true,
    });
    expect([begun.status, begun.body]).toEqual([202, '']);
    expect(begun.headers.get('location')).toContain('/operationresults/');
    await world.progress.run({ kind: 'operation' });
    expect((await askManagement(world, 'GET', begun.headers.get('location')!)).body.name).toBe('demo-app');
  });

  it('is followed by the resource itself, where the world is of that style', async () => {
    const world = open({ polls: 1 }, 'resource');
    const begun = await askManagement(world, 'PUT', app, body);
    expect([begun.status, begun.headers.get('location'), begun.body.properties.provisioningState]).toEqual([
      201,
      null,
      'InProgress',
    ]);
    const state = async () => (await askManagement(world, 'GET', app)).body.properties.provisioningState;
    expect([await state(), await state()]).toEqual(['InProgress', 'Succeeded']);
  });

  it.each(['location', 'resource'] as const)(
    'of a function is followed at its Location in a world of the style %s',
    async (style) => {
      const world = open('manual', style);
      const fn = {
        properties: {
          config: { bindings: [{ type: 'timerTrigger', direction: 'in', name: 't', schedule: '0 0 * * * *' }] },
        },
      };
      const begun = await askManagement(world, 'PUT', `${sitesUrl}/demo-app/functions/Tick`, fn);
      expect(begun.status).toBe(202);
      await world.progress.run();
      const done = await askManagement(world, 'GET', begun.headers.get('location')!);
      expect([done.status, done.body.name]).toEqual([200, 'demo-app/Tick']);
    },
  );

  it.each(['azure-async-operation', 'resource'] as const)(
    'of the style %s ends right after the answer, where progress is immediate',
    async (style) => {
      const world = open(undefined, style);
      expect((await askManagement(world, 'PUT', app, body)).body.properties.provisioningState).toBe('InProgress');
      expect((await askManagement(world, 'GET', app)).body.properties.provisioningState).toBe('Succeeded');
    },
  );

  it('fails where it is told to: the next that begins, or one that is under way', async () => {
    const world = open('manual');
    world.azure.operations.fail('next', { code: 'QuotaExceeded', message: 'No more apps.' });
    const first = await askManagement(world, 'PUT', app, body);
    await world.progress.run();
    const failed = await askManagement(world, 'GET', first.headers.get('location')!);
    expect([failed.status, failed.body]).toEqual([409, { error: { code: 'QuotaExceeded', message: 'No more apps.' } }]);
    expect((await askManagement(world, 'GET', app)).body.properties.provisioningState).toBe('Failed');

    const second = await askManagement(world, 'PUT', app, body);
    const { id } = world.azure.operations.list().at(-1)!;
    world.azure.operations.fail(id);
    expect((await askManagement(world, 'GET', second.headers.get('location')!)).body.error.code).toBe('Conflict');
    expect(() => world.azure.operations.fail(id)).toThrow(`No long work '${id}' is under way.`);
    await world.progress.run();
    expect(world.azure.operations.list().at(-1)!.status).toBe('Failed');
  });

  it('that is to fail is long even where progress is immediate', async () => {
    const world = open(undefined);
    world.azure.operations.fail('next');
    const begun = await askManagement(world, 'PUT', app, body);
    expect(begun.status).toBe(202);
    expect((await askManagement(world, 'GET', begun.headers.get('location')!)).status).toBe(409);
    expect((await askManagement(world, 'PUT', app, body)).status).toBe(200);
  });

  it('shows as failed, at 200, where its status is asked for', async () => {
    const world = open('manual', 'azure-async-operation');
    const begun = await askManagement(world, 'PUT', app, body);
    world.azure.operations.fail(world.azure.operations.list()[0]!.id);
    const { status, body: shown } = await askManagement(world, 'GET', begun.headers.get('azure-asyncoperation')!);
    expect([status, shown.status, shown.error.code]).toEqual([200, 'Failed', 'Conflict']);
  });

  it('is found below its own app alone', async () => {
    const world = open('manual');
    const location = (await askManagement(world, 'PUT', app, body)).headers.get('location')!;
    for (const url of [
      location.replace('new-app', 'demo-app'),
      location.replace(/operationresults\/./, 'operationresults/zz'),
    ]) {
      const { status, body: refused } = await askManagement(world, 'GET', url);
      expect([status, refused.error.code]).toEqual([404, 'NotFound']);
    }
  });

  it('is found below the app whose slot it is about, when that is gone too', async () => {
    const world = open('manual');
    const slot = `${sitesUrl}/demo-app/slots/staging`;
    const location = (await askManagement(world, 'PUT', slot, body)).headers.get('location')!;
    world.azure.apps.put({ app: 'demo-app-green' });
    const other = (await askManagement(world, 'PUT', `${sitesUrl}/demo-app-green`, body)).headers.get('location')!;
    expect((await askManagement(world, 'GET', other.replace('demo-app-green', 'demo-app'))).status).toBe(404);
    await world.progress.run();
    expect((await askManagement(world, 'GET', location)).body.name).toBe('demo-app/staging');
    await askManagement(world, 'DELETE', slot);
    expect((await askManagement(world, 'GET', location)).status).toBe(200);
  });

  it('goes on after a restore', async () => {
    const world = open('manual');
    const location = (await askManagement(world, 'PUT', app, body)).headers.get('location')!;
    const saved = world.snapshot();
    await world.progress.run();
    world.restore(saved);
    expect((await askManagement(world, 'GET', location)).status).toBe(202);
    await world.progress.run();
    expect((await askManagement(world, 'GET', location)).status).toBe(200);
  });

  it('is followed on the way that the request came: origin, world and mount', async () => {
    const mock = createMockServer({ progress: 'manual' });
    mock.world({ id: 'mine', demo: true });
    const base = 'http://127.0.0.1:4010/worlds/mine/azure/management';
    const path =
      '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-test/providers/Microsoft.Web/sites/new-app';
    const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
    const response = await mock.fetch(`${base}${path}`, { method: 'PUT', headers, body: JSON.stringify(body) });
    const { headers: answered } = await tell(response);
    expect(answered.get('location')).toMatch(new RegExp(`^${base}${path}/operationresults/[0-9a-f-]+$`));
    expect((await mock.fetch(answered.get('location')!, { headers })).status).toBe(202);
  });
});
