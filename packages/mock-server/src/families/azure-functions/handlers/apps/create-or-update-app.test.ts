import { describe, expect, it } from 'vitest';
import { app, armError, group, openManagement, serviceError, sites } from '../../apps/testing/open-management.js';

const location = 'West Europe';
const otherGroup = group.replace('rg-test', 'rg-other');

describe('createOrUpdateApp', () => {
  const description = {
    location,
    kind: 'functionapp',
    tags: { team: 'billing' },
    properties: {
      httpsOnly: true,
      unknown: 1,
      siteConfig: { linuxFxVersion: 'Node|20', appSettings: [{ name: 'A', value: 'secret' }], http20Enabled: true },
    },
  };

  it('makes an app with keys of its own, and shows what was written but for secrets', async () => {
    const { ask, world } = openManagement();
    const { status, body } = await ask('PUT', `${sites}/new-app`, description);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'new-app', kind: 'functionapp', tags: { team: 'billing' } });
    expect(body.properties).toMatchObject({ state: 'Running', httpsOnly: true, reserved: false });
    expect(body.properties.siteConfig).toEqual({ linuxFxVersion: 'Node|20', http20Enabled: true });
    expect(JSON.stringify(body)).not.toContain('secret');
    const made = expect.stringMatching(/^[\w-]{44}AzFu[\w-]{6}==$/);
    expect(world.azure.keys('new-app')).toEqual({
      masterKey: made,
      functionKeys: { default: made },
      systemKeys: { durabletask_extension: made },
      functions: {},
    });
    expect(world.azure.apps.get('new-app')?.appSettings).toEqual(new Map([['A', 'secret']]));
    expect((await ask('GET', `${sites}/new-app`)).body.properties.siteConfig).toBeNull();
  });

  it('answers 200 to the same again, and keeps the keys, the functions and the state', async () => {
    const { ask, world } = openManagement();
    const keys = world.azure.keys();
    world.azure.apps.put({ state: 'Stopped' });
    expect((await ask('PUT', app, description)).status).toBe(200);
    expect((await ask('PUT', app, description)).body).toMatchObject({
      properties: { state: 'Stopped', httpsOnly: true },
    });
    expect(world.azure.keys()).toEqual(keys);
  });

  it('takes away what the next description leaves out, settings apart', async () => {
    const { ask, world } = openManagement();
    await ask('PUT', app, description);
    const { body } = await ask('PUT', app, { location: 'westeurope' });
    expect(body).toMatchObject({ tags: null, location, properties: { httpsOnly: false } });
    expect(world.azure.apps.get()?.appSettings.get('A')).toBe('secret');
  });

  it('is long where progress is: there from the beginning, and final in the end', async () => {
    const { ask, world } = openManagement({ progress: 'manual' });
    const { status, headers, body } = await ask('PUT', `${sites}/new-app`, description);
    expect(status).toBe(202);
    expect(body.properties).toMatchObject({
      provisioningState: 'InProgress',
      inProgressOperationId: expect.any(String),
    });
    const result = headers.get('location')!;
    expect((await ask('GET', result)).status).toBe(202);
    expect((await ask('PUT', `${sites}/new-app`, description)).body).toEqual(
      serviceError('Conflict', 'Cannot modify this site because another operation is in progress.'),
    );
    expect((await ask('DELETE', `${sites}/new-app`)).status).toBe(409);
    expect((await ask('PATCH', `${sites}/new-app`, {})).status).toBe(409);
    await world.progress.run();
    expect(await ask('GET', result)).toMatchObject({ status: 200, body: { name: 'new-app' } });
    const shown = await ask('GET', `${sites}/new-app`);
    expect(shown.body.properties).toMatchObject({ provisioningState: 'Succeeded', inProgressOperationId: null });
  });

  it('is followed by itself in a world of that style', async () => {
    const { ask } = openManagement({ progress: { polls: 2 }, azure: { operationStyle: 'resource' } });
    const state = async (method: string, body?: unknown) =>
      (await ask(method, `${sites}/new-app`, body)).body.properties.provisioningState;
    expect(await state('PUT', description)).toBe('InProgress');
    expect(await state('GET')).toBe('InProgress');
    await ask('GET', `${sites}/new-app`);
    expect(await state('GET')).toBe('Succeeded');
  });

  it.each([
    [{ kind: 'functionapp' }, 'LocationRequired'],
    [{ location: '' }, 'LocationRequired'],
  ])('refuses %j, which says no place', async (body, code) => {
    const { ask } = openManagement();
    expect(await ask('PUT', `${sites}/new-app`, body)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it.each([
    [{ kind: 1 }, 'kind'],
    [{ tags: ['x'] }, 'tags'],
    [{ tags: { x: 1 } }, 'tags'],
    [{ identity: 'me' }, 'identity'],
    [{ properties: 'x' }, 'properties'],
    [{ properties: { httpsOnly: 'yes' } }, 'httpsOnly'],
    [{ properties: { containerSize: 1.5 } }, 'containerSize'],
    [{ properties: { siteConfig: [] } }, 'siteConfig'],
    [{ properties: { siteConfig: { minTlsVersion: 1.2 } } }, 'minTlsVersion'],
    [{ properties: { siteConfig: { appSettings: {} } } }, 'appSettings'],
    [{ properties: { siteConfig: { appSettings: [{ name: 'A', value: 1 }] } } }, 'appSettings'],
  ])('refuses %j', async (part, name) => {
    const { ask, world } = openManagement();
    const { status, body } = await ask('PUT', `${sites}/new-app`, { location, ...part });
    expect(status).toBe(400);
    expect(body).toEqual(serviceError('BadRequest', `The parameter ${name} has an invalid value.`));
    expect(world.azure.apps.get('new-app')).toBeUndefined();
  });

  it('takes null for what is left out', async () => {
    const { ask } = openManagement();
    const body = {
      location,
      kind: null,
      tags: null,
      identity: null,
      properties: { httpsOnly: null, siteConfig: null },
    };
    expect((await ask('PUT', `${sites}/new-app`, body)).status).toBe(201);
  });

  it.each(['-app', 'app-', 'a_b', 'x'.repeat(61)])('refuses the name %s, which no host can have', async (name) => {
    const { ask } = openManagement();
    expect(await ask('PUT', `${sites}/${name}`, { location })).toMatchObject({
      status: 400,
      body: { Code: 'BadRequest' },
    });
  });

  it('refuses a name that an app elsewhere has, or a slot', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ app: 'elsewhere', resourceGroup: 'rg-other' });
    world.azure.slots.put({ slot: 'staging' });
    for (const name of ['elsewhere', 'demo-app-staging']) {
      const message = `Website with given name ${name} already exists.`;
      const entity = {
        ExtendedCode: '54001',
        MessageTemplate: '{0} with given name {1} already exists.',
        Parameters: ['Website', name],
      };
      const { status, body } = await ask('PUT', `${sites}/${name}`, { location });
      expect(status).toBe(409);
      expect(body).toEqual(serviceError('Conflict', message, entity));
    }
  });

  it('does not move an app, and makes none in a group that is not there', async () => {
    const { ask } = openManagement();
    expect(await ask('PUT', app, { location: 'East US' })).toMatchObject({
      status: 409,
      body: { error: { code: 'InvalidResourceLocation' } },
    });
    expect(await ask('PUT', `${otherGroup}/providers/Microsoft.Web/sites/new-app`, { location })).toMatchObject({
      status: 404,
      body: armError('ResourceGroupNotFound', "Resource group 'rg-other' could not be found."),
    });
  });
});
