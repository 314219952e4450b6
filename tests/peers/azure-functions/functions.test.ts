import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import { openSubscriptions, strictnesses } from './open-subscriptions.js';

const httpConfig = {
  bindings: [
    { type: 'httpTrigger', direction: 'in', name: 'req', authLevel: 'function', methods: ['get', 'post'] },
    { type: 'http', direction: 'out', name: '$return' },
  ],
};

describe.each(strictnesses)('@azure/arm-appservice 19 with functions, $azure', ({ azure }) => {
  const open = openSubscriptions({ azure });

  it('lists and gets', async () => {
    const { connection, group, app, client, asked } = open();
    const functions = await collect(client.webApps.listFunctions(group, app));
    expect(functions.map(({ name }) => name).sort()).toEqual(['demo-app/HttpEcho', 'demo-app/HttpTrigger']);
    const one = await client.webApps.getFunction(group, app, 'HttpTrigger');
    expect(one).toMatchObject({
      ...{ name: 'demo-app/HttpTrigger', type: 'Microsoft.Web/sites/functions', isDisabled: false },
      config: { bindings: expect.arrayContaining([expect.objectContaining({ type: 'httpTrigger' })]) },
    });
    expect(one.invokeUrlTemplate).toBe(`${connection.appUrl}/api/httptrigger`);
    expect(functions).toContainEqual(one);
    expect(asked()).toEqual(['listFunctions 200', 'getFunction 200']);
  });

  it('creates one, which runs the code of its name, and deletes it', async () => {
    const { world, connection, group, app, client, asked } = open();
    world.azure.http('Hello', () => new Response('hello'), { app });
    await client.webApps.deleteFunction(group, app, 'Hello');
    const invoke = async () =>
      (await fetch(`${connection.appUrl}/api/Hello`, { headers: { 'x-functions-key': connection.masterKey } })).status;
    expect(await invoke()).toBe(404);
    const made = await client.webApps.createFunction(group, app, 'Hello', {
      config: httpConfig,
      files: { 'index.js': 'module.exports = async () => {};' },
      testData: '{"name":"World"}',
    });
    expect(made).toMatchObject({ name: 'demo-app/Hello', config: httpConfig, testData: '{"name":"World"}' });
    expect(await invoke()).toBe(200);
    await client.webApps.deleteFunction(group, app, 'Hello');
    await expect(client.webApps.getFunction(group, app, 'Hello')).rejects.toMatchObject({ statusCode: 404 });
    expect(asked().filter((line) => !line.startsWith('invokeFunction'))).toEqual([
      'deleteFunction 204',
      expect.stringMatching(/^createFunction 20[01]$/),
      ...['deleteFunction 204', 'getFunction 404'],
    ]);
  });

  it('writes over one that is there', async () => {
    const { group, app, client } = open();
    const written = await client.webApps.createFunction(group, app, 'HttpEcho', {
      config: httpConfig,
      isDisabled: true,
    });
    expect(written).toMatchObject({ config: httpConfig, isDisabled: true });
    expect(await client.webApps.getFunction(group, app, 'HttpEcho')).toMatchObject({ isDisabled: true });
  });

  it('is given the key and the URL that starts a function', async () => {
    const { connection, group, app, client, asked } = open();
    const { key, triggerUrl } = await client.webApps.listFunctionSecrets(group, app, 'HttpTrigger');
    expect(key).toMatch(/./);
    expect(triggerUrl).toBe(`${connection.appUrl}/api/httptrigger?code=${encodeURIComponent(key!)}`);
    expect((await fetch(triggerUrl!)).status).toBe(200);
    expect(asked()).toEqual(['listFunctionSecrets 200', 'invokeFunction 200']);
  });
});
