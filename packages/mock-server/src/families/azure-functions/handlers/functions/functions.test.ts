import { describe, expect, it } from 'vitest';
import { app, openManagement, serviceError, sites } from '../../apps/testing/open-management.js';

const fn = `${app}/functions/HttpTrigger`;
/** The app's host on the way by which these tests come. */
const host = 'http://x/azure/apps/demo-app';
const stopped = serviceError('Unauthorized', 'Encountered an error (Forbidden) from extensions API.');
const timer = { bindings: [{ type: 'timerTrigger', schedule: '0 0 * * * *', name: 'timer', direction: 'in' }] };

describe('getFunction', () => {
  it('shows a function, its name in whatever case', async () => {
    const { ask } = openManagement();
    const { status, body } = await ask('GET', `${app}/functions/httptrigger`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: fn, name: 'demo-app/HttpTrigger', type: 'Microsoft.Web/sites/functions' });
    expect(body.properties).toMatchObject({
      name: 'HttpTrigger',
      href: `${host}/admin/functions/HttpTrigger`,
      config: { bindings: [{ type: 'httpTrigger', authLevel: 'function' }, { type: 'http' }] },
      invoke_url_template: `${host}/api/httptrigger`,
      language: 'node',
      isDisabled: false,
      files: null,
    });
  });

  it('says at the real host where the real host is, and keeps the world of a link', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ app: 'Other-App', functions: [{ name: 'Greet' }] });
    const path = `${sites}/other-app/functions/Greet`;
    const urlAt = async (base: string) => (await ask('GET', `${base}${path}`)).body.properties.invoke_url_template;
    expect(await urlAt('https://management.azure.com')).toBe('https://other-app.azurewebsites.net/api/greet');
    const prefix = `http://127.0.0.1:4010/worlds/${world.id}`;
    expect(await urlAt(`${prefix}/azure/management`)).toBe(`${prefix}/azure/apps/other-app/api/greet`);
    const { body } = await ask('POST', `${prefix}/azure/management${path}/listsecrets`);
    expect(body.trigger_url).toContain(`${prefix}/azure/apps/other-app/api/greet?code=`);
  });

  it.each([
    [{ config: timer }, {}, null],
    [{ config: { bindings: [{ type: 'httpTrigger', route: '/Items/{id:int?}' }] } }, {}, '/api/items/{id:int?}'],
    [{}, { siteConfig: { routePrefix: '' } }, '/httptrigger'],
    [{}, { siteConfig: { routePrefix: 'v1' } }, '/v1/httptrigger'],
  ])('says where %j of an app %j is called', async (given, site, path) => {
    const { ask, world } = openManagement();
    world.azure.apps.put(site);
    world.azure.functions.put({ name: 'HttpTrigger', ...given });
    const url = path && `${host}${path}`;
    expect((await ask('GET', fn)).body.properties.invoke_url_template).toBe(url);
  });

  it.each([
    ['true', true],
    ['1', true],
    ['false', false],
  ])('is switched by the app setting: %s', async (value, isDisabled) => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ appSettings: { 'AzureWebJobs.HttpTrigger.Disabled': value } });
    expect((await ask('GET', fn)).body.properties.isDisabled).toBe(isDisabled);
  });

  it('finds no other', async () => {
    const { ask } = openManagement();
    const { status, body } = await ask('GET', `${app}/functions/Other`);
    expect(status).toBe(404);
    expect(body).toEqual(serviceError('NotFound', "Function with name 'Other' was not found in site 'demo-app'."));
  });
});

it('listFunctions gives pages, of a stopped app too', async () => {
  const { ask, world } = openManagement();
  world.azure.functions.put({ name: 'b' });
  world.azure.functions.put({ name: 'A' });
  world.azure.apps.put({ state: 'Stopped' });
  world.azure.pageSize(2);
  const first = await ask('GET', `${app}/functions`);
  const second = await ask('GET', first.body.nextLink);
  const names = [first, second].map(({ body }) => body.value.map((each: { name: string }) => each.name));
  expect(names).toEqual([['demo-app/A', 'demo-app/b'], ['demo-app/HttpTrigger']]);
  expect(second.body.nextLink).toBeNull();
});

describe('createFunction', () => {
  const body = { properties: { config: timer, files: { 'index.js': '0' }, test_data: 'x', language: 'python' } };

  it('makes a function with a key, and shows no files', async () => {
    const { ask, world } = openManagement();
    const made = await ask('PUT', `${app}/functions/Timer`, body);
    expect([made.status, made.body.name]).toEqual([201, 'demo-app/Timer']);
    expect(made.body.properties).toMatchObject({ config: timer, files: null, test_data: 'x', language: 'python' });
    expect(await ask('GET', `${app}/functions/Timer`)).toMatchObject({ status: 200, body: made.body });
    const kept = world.azure.functions.list().find(({ name }) => name === 'Timer')!;
    expect(kept.files).toEqual({ 'index.js': '0' });
    expect([...kept.keys.keys()]).toEqual(['default']);
  });

  it('replaces one that is there, which keeps its name and its keys', async () => {
    const { ask, world } = openManagement();
    const { status } = await ask('PUT', `${app}/functions/HTTPTRIGGER`, {
      properties: { config: { ...timer, disabled: true } },
    });
    expect(status).toBe(200);
    expect(world.azure.keys().functions).toEqual({ HttpTrigger: { default: 'function-key' } });
    expect((await ask('GET', fn)).body.properties).toMatchObject({ name: 'HttpTrigger', isDisabled: true });
  });

  it('takes time where progress does, and is there in the end', async () => {
    const { ask, world } = openManagement({ progress: 'manual' });
    const begun = await ask('PUT', `${app}/functions/Timer`, body);
    expect([begun.status, begun.body.name]).toEqual([202, 'demo-app/Timer']);
    expect((await ask('GET', `${app}/functions/Timer`)).status).toBe(404);
    expect((await ask('PUT', `${app}/functions/Timer`, body)).status).toBe(409);
    expect((await ask('DELETE', fn)).status).toBe(409);
    expect((await ask('PUT', `${app}/config/appsettings`, { properties: {} })).status).toBe(409);
    await world.progress.run();
    expect(await ask('GET', begun.headers.get('location')!)).toMatchObject({
      status: 200,
      body: { name: 'demo-app/Timer' },
    });
    expect((await ask('GET', `${app}/functions/Timer`)).status).toBe(200);
  });

  it('leaves nothing where it fails', async () => {
    const { ask, world } = openManagement();
    world.azure.operations.fail('next', { code: 'Conflict', message: 'full' });
    const begun = await ask('PUT', `${app}/functions/Timer`, body);
    expect(begun.status).toBe(202);
    expect((await ask('GET', begun.headers.get('location')!)).status).toBe(409);
    expect((await ask('GET', `${app}/functions/Timer`)).status).toBe(404);
  });

  it('is refused where the app runs from a package', async () => {
    const { ask, world } = openManagement();
    for (const value of ['1', 'https://blobs.example/app.zip']) {
      world.azure.apps.put({ appSettings: { WEBSITE_RUN_FROM_PACKAGE: value } });
      expect(await ask('PUT', `${app}/functions/Timer`, body)).toMatchObject({
        status: 409,
        body: { Code: 'Conflict' },
      });
      expect((await ask('DELETE', fn)).status).toBe(409);
    }
    world.azure.apps.put({ appSettings: { WEBSITE_RUN_FROM_PACKAGE: '0' } });
    expect((await ask('PUT', `${app}/functions/Timer`, body)).status).toBe(201);
  });

  it.each([
    [{}, 'Properties object is not present in the request body.'],
    [[], 'Properties object is not present in the request body.'],
    [{ properties: {} }, 'The parameter config has an invalid value.'],
    [{ properties: { config: [] } }, 'The parameter config has an invalid value.'],
    [{ properties: { config: { bindings: 1 } } }, 'The parameter config.bindings has an invalid value.'],
    [{ properties: { config: { bindings: ['x'] } } }, 'The parameter config.bindings has an invalid value.'],
    [{ properties: { config: {}, files: { a: 1 } } }, 'The parameter files has an invalid value.'],
    [{ properties: { config: {}, language: 1 } }, 'The parameter language has an invalid value.'],
    [{ properties: { config: {}, isDisabled: 'no' } }, 'The parameter isDisabled has an invalid value.'],
  ])('refuses %j', async (given, message) => {
    const { ask } = openManagement();
    expect(await ask('PUT', `${app}/functions/Timer`, given)).toMatchObject({
      status: 400,
      body: { Message: message },
    });
  });

  it.each(['1st', 'a.b', 'host', 'x'.repeat(129)])('refuses the name %s', async (name) => {
    const { ask } = openManagement();
    const told = await ask('PUT', `${app}/functions/${name}`, body);
    expect(told).toMatchObject({ status: 400, body: { Message: `'${name}' is not a valid function name.` } });
  });
});

it('deleteFunction answers 204 once, and then 404', async () => {
  const { ask } = openManagement();
  const { status, body } = await ask('DELETE', `${app}/functions/httptrigger`);
  expect([status, body]).toEqual([204, '']);
  expect((await ask('DELETE', fn)).status).toBe(404);
  expect((await ask('GET', `${app}/functions`)).body.value).toEqual([]);
});

describe('getFunctionsAdminToken', () => {
  it('gives a JSON string that looks like no token of the service, and that ends', async () => {
    const { ask, world } = openManagement();
    const { status, body } = await ask('GET', `${app}/functions/admin/token`);
    expect(status).toBe(200);
    expect(body).toMatch(/^mock\.host-admin\.[0-9a-f]{24}$/);
    const state = (bearer: string) =>
      world
        .fetch('http://x/azure/apps/demo-app/admin/host/status', { headers: { authorization: `Bearer ${bearer}` } })
        .then((response) => response.status);
    expect(await state(body)).toBe(200);
    expect(await state('demo-token')).toBe(401);
    await world.clock.advance('6m');
    expect(await state(body)).toBe(401);
  });

  it('lets one in at its own app alone', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ app: 'other-app' });
    const { body } = await ask('GET', `${app}/functions/admin/token`);
    const headers = { authorization: `Bearer ${body}` };
    expect((await world.fetch('http://x/azure/apps/other-app/admin/host/status', { headers })).status).toBe(401);
  });
});

describe('listFunctionSecrets', () => {
  it('gives the default key and the URL that carries it', async () => {
    const { ask, world } = openManagement();
    world.azure.functions.put({ name: 'HttpTrigger', keys: { other: 'o', Default: 'a+b' } });
    expect(await ask('POST', `${fn}/listsecrets`)).toMatchObject({
      status: 200,
      body: { key: 'a+b', trigger_url: `${host}/api/httptrigger?code=a%2Bb` },
    });
  });

  it('is refused while the app is stopped', async () => {
    const { ask, world } = openManagement();
    world.azure.apps.put({ state: 'Stopped' });
    const { status, body } = await ask('POST', `${fn}/listsecrets`);
    expect([status, body]).toEqual([400, stopped]);
  });
});
