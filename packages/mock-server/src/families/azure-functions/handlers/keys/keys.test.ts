import { describe, expect, it } from 'vitest';
import { app, openManagement, serviceError, sites } from '../../apps/testing/open-management.js';
import { generateHostSecret, type SecretKind } from '../../make-secret.js';

const fn = `${app}/functions/HttpTrigger`;
const host = `${app}/host/default`;
const hostForm = /^[\w-]{42,}AzFu[\w-]+==$/;

/** Whether the checksum of a key is that of its kind: made again of its own bytes, it is the same. */
function isOfKind(value: string, kind: SecretKind): boolean {
  const bytes = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  const digits = [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return generateHostSecret({ hex: () => digits }, kind) === value;
}

const bare = {
  status: 400,
  body: serviceError('BadRequest', 'Properties object is not present in the request body.', {
    ExtendedCode: '51006',
    MessageTemplate: '{0} object is not present in the request body.',
    Parameters: ['Properties'],
  }),
};

describe('keys of a function', () => {
  it.each(['POST', 'GET'])('are listed flat by %s', async (method) => {
    const { ask } = openManagement();
    expect(await ask(method, `${fn}/listkeys`)).toMatchObject({ status: 200, body: { default: 'function-key' } });
    expect((await ask(method, `${app}/functions/other/listkeys`)).status).toBe(404);
  });

  it('are the own keys of a function without an HTTP trigger too', async () => {
    const { ask, world } = openManagement();
    world.azure.functions.put({ name: 'Timer', config: { bindings: [{ type: 'timerTrigger' }] } });
    expect((await ask('POST', `${app}/functions/timer/listkeys`)).body).toEqual({
      default: expect.stringMatching(hostForm),
    });
  });

  it('are made with 201 and changed with 200, under the name that was written first', async () => {
    const { ask } = openManagement();
    const made = await ask('PUT', `${fn}/keys/Standby`, { properties: { name: 'ignored', value: 'one' } });
    expect(made).toMatchObject({
      status: 201,
      body: {
        id: `${fn}/keys/Standby`,
        name: 'demo-app/HttpTrigger/Standby',
        type: 'Microsoft.Web/sites/functions/keys',
        properties: { name: 'Standby', value: 'one' },
      },
    });
    const changed = await ask('PUT', `${fn}/keys/STANDBY`, { properties: { value: 'two' } });
    expect(changed).toMatchObject({ status: 200, body: { properties: { name: 'Standby', value: 'two' } } });
    expect((await ask('POST', `${fn}/listkeys`)).body).toEqual({ default: 'function-key', Standby: 'two' });
  });

  it.each([
    { properties: {} },
    { properties: { name: 'default' } },
    { properties: { value: null } },
    { Properties: {} },
  ])('are made by the service for %j, anew each time', async (body) => {
    const { ask } = openManagement();
    const values = [await ask('PUT', `${fn}/keys/default`, body), await ask('PUT', `${fn}/keys/default`, body)].map(
      (told) => told.body.properties.value,
    );
    expect(values).toEqual([expect.stringMatching(hostForm), expect.stringMatching(hostForm)]);
    expect(new Set(values).size).toBe(2);
    expect((await ask('POST', `${fn}/listkeys`)).body.default).toBe(values[1]);
  });

  it('are taken without properties, as the published description has it, unless the world is strict', async () => {
    const body = { name: 'default', value: 'v' };
    const { ask } = openManagement();
    expect(await ask('PUT', `${fn}/keys/default`, body)).toMatchObject({
      status: 200,
      body: { properties: { value: 'v' } },
    });
    const strict = openManagement({ azure: { strict: true } });
    expect(await strict.ask('PUT', `${fn}/keys/default`, body)).toMatchObject(bare);
    expect(await strict.ask('PUT', `${host}/functionKeys/default`, body)).toMatchObject(bare);
    expect(strict.world.azure.keys().functions.HttpTrigger).toEqual({ default: 'function-key' });
    const beside = { ...body, Properties: {} };
    expect(await strict.ask('PUT', `${fn}/keys/default`, beside)).toMatchObject({
      status: 200,
      body: { properties: { value: 'v' } },
    });
  });

  it.each([{}, { properties: null }, { properties: [] }, [], 'x'])('are refused for %j', async (body) => {
    const { ask } = openManagement();
    expect(await ask('PUT', `${fn}/keys/default`, body)).toMatchObject(bare);
  });

  it.each(['', 1, {}])('are refused for the value %j', async (value) => {
    const { ask } = openManagement();
    expect(await ask('PUT', `${fn}/keys/default`, { properties: { value } })).toMatchObject({
      status: 400,
      body: serviceError('BadRequest', 'Encountered an error (BadRequest) from extensions API.'),
    });
  });

  it('are deleted with 204 once', async () => {
    const { ask } = openManagement();
    const { status, body } = await ask('DELETE', `${fn}/keys/DEFAULT`);
    expect([status, body]).toEqual([204, '']);
    expect((await ask('POST', `${fn}/listkeys`)).body).toEqual({});
    expect(await ask('DELETE', `${fn}/keys/default`)).toMatchObject({ status: 404, body: { Code: 'NotFound' } });
  });
});

describe("the page's regeneratekeys", () => {
  it('gives a key that there is a new value', async () => {
    const { ask, world } = openManagement();
    const { status, body } = await ask('POST', `${fn}/regeneratekeys?keyName=Default`);
    expect(status).toBe(200);
    expect(body.properties).toEqual({ name: 'default', value: expect.stringMatching(hostForm) });
    expect(world.azure.keys().functions.HttpTrigger).toEqual({ default: body.properties.value });
  });

  it.each([
    ['', 400],
    ['?keyName=', 400],
    ['?keyName=other', 404],
  ])('is refused with %j', async (query, status) => {
    const { ask, world } = openManagement();
    expect((await ask('POST', `${fn}/regeneratekeys${query}`)).status).toBe(status);
    expect(world.azure.keys().functions.HttpTrigger).toEqual({ default: 'function-key' });
  });
});

it('a strict world has neither of what only the page has', async () => {
  const { ask, world } = openManagement({ azure: { strict: true } });
  expect(await ask('GET', `${fn}/listkeys`)).toMatchObject({
    status: 405,
    body: {
      error: { code: 'HttpMethodNotAllowed', message: "The requested resource does not support http method 'GET'." },
    },
  });
  expect(await ask('POST', `${fn}/regeneratekeys?keyName=default`)).toMatchObject({
    status: 404,
    body: { Code: 'NotFound' },
  });
  expect(world.azure.keys().functions.HttpTrigger).toEqual({ default: 'function-key' });
  expect((await ask('POST', `${fn}/listkeys`)).status).toBe(200);
});

describe('keys of the host', () => {
  it('are listed by set', async () => {
    const { ask } = openManagement();
    expect(await ask('POST', `${host}/listkeys`)).toMatchObject({
      status: 200,
      body: {
        masterKey: 'master',
        functionKeys: { default: 'host-key' },
        systemKeys: { durabletask_extension: 'system-key' },
      },
    });
  });

  it.each([
    ['functionKeys', 'standby', 201],
    ['FUNCTIONKEYS', 'DEFAULT', 200],
    ['systemkeys', 'eventgrid_extension', 201],
    ['systemKeys', 'durabletask_extension', 200],
  ])('are written: %s %s', async (keyType, keyName, status) => {
    const { ask, world } = openManagement();
    const told = await ask('PUT', `${host}/${keyType}/${keyName}`, { properties: { value: 'v' } });
    const set = keyType.toLowerCase() === 'functionkeys' ? 'functionKeys' : 'systemKeys';
    const name = keyName === 'DEFAULT' ? 'default' : keyName;
    expect(told.status).toBe(status);
    expect(told.body).toMatchObject({
      id: `${host}/${set}/${name}`,
      name: `demo-app/${name}`,
      properties: { name, value: 'v' },
    });
    expect(world.azure.keys()[set][name]).toBe('v');
  });

  it.each([
    ['masterKey', 'masterKey'],
    ['masterkey', '_master'],
    ['masterKey', 'master'],
    ['systemKeys', '_master'],
  ])('hold one master key, by any of its names: %s %s', async (keyType, keyName) => {
    const { ask, world } = openManagement();
    expect((await ask('PUT', `${host}/${keyType}/${keyName}`, { properties: { value: 'v' } })).status).toBe(200);
    expect(world.azure.keys()).toMatchObject({ masterKey: 'v', systemKeys: { durabletask_extension: 'system-key' } });
    const made = await ask('PUT', `${host}/${keyType}/${keyName}`, { properties: {} });
    expect(world.azure.keys().masterKey).toBe(made.body.properties.value);
    expect(made.body.properties.value).toMatch(hostForm);
    expect(await ask('DELETE', `${host}/${keyType}/${keyName}`)).toMatchObject({
      status: 400,
      body: { Code: 'BadRequest' },
    });
    expect(world.azure.keys().masterKey).toBe(made.body.properties.value);
  });

  it.each([
    ['masterKey', 'default'],
    ['keys', 'default'],
  ])('have no %s %s', async (keyType, keyName) => {
    const { ask } = openManagement();
    expect((await ask('PUT', `${host}/${keyType}/${keyName}`, { properties: { value: 'v' } })).status).toBe(400);
    expect((await ask('DELETE', `${host}/${keyType}/${keyName}`)).status).toBe(400);
  });

  it('let one in at the extension that they are for, as they are now', async () => {
    const { ask, world } = openManagement();
    const list = async (code: string) =>
      (await world.fetch(`http://x/azure/apps/demo-app/runtime/webhooks/durabletask/instances?code=${code}`)).status;
    expect([await list('system-key'), await list('next')]).toEqual([200, 401]);
    await ask('PUT', `${host}/systemKeys/durabletask_extension`, { properties: { value: 'next' } });
    expect([await list('system-key'), await list('next')]).toEqual([401, 200]);
  });

  it('are made of the kind that their set is of', async () => {
    const { ask } = openManagement();
    for (const [path, kind] of [
      ['functionKeys/a', 'function'],
      ['systemKeys/a', 'system'],
      ['masterKey/masterKey', 'master'],
    ] as const) {
      const { body } = await ask('PUT', `${host}/${path}`, { properties: {} });
      const kinds = (['function', 'system', 'master'] as const).filter((each) => isOfKind(body.properties.value, each));
      expect([path, kinds]).toEqual([path, [kind]]);
    }
  });

  it('are deleted with 204 once', async () => {
    const { ask, world } = openManagement();
    expect((await ask('DELETE', `${host}/systemkeys/durabletask_extension`)).status).toBe(204);
    expect((await ask('DELETE', `${host}/systemkeys/durabletask_extension`)).status).toBe(404);
    expect((await ask('DELETE', `${host}/functionKeys/default`)).status).toBe(204);
    expect(world.azure.keys()).toMatchObject({ functionKeys: {}, systemKeys: {} });
  });
});

it('no key is shown or changed while the app is stopped', async () => {
  const { ask, world } = openManagement();
  const keys = world.azure.keys();
  await ask('POST', `${app}/stop`);
  const body = { properties: { value: 'v' } };
  for (const [method, path, sent] of [
    ['POST', `${fn}/listkeys`],
    ['GET', `${fn}/listkeys`],
    ['POST', `${fn}/regeneratekeys?keyName=default`],
    ['PUT', `${fn}/keys/default`, body],
    ['DELETE', `${fn}/keys/default`],
    ['POST', `${host}/listkeys`],
    ['PUT', `${host}/functionKeys/default`, body],
    ['PUT', `${host}/masterKey/masterKey`, body],
    ['DELETE', `${host}/systemKeys/durabletask_extension`],
  ] as const) {
    const told = await ask(method, path, sent);
    expect([method, path, told.status]).toEqual([method, path, 400]);
    expect(told.body).toEqual(serviceError('Unauthorized', 'Encountered an error (Forbidden) from extensions API.'));
  }
  expect(world.azure.keys()).toEqual(keys);
});

it('no key is of an app that is not there', async () => {
  const { ask } = openManagement();
  for (const path of ['host/default/listkeys', 'functions/f/listkeys']) {
    expect(await ask('POST', `${sites}/other/${path}`)).toMatchObject({
      status: 404,
      body: { error: { code: 'ResourceNotFound' } },
    });
  }
});
