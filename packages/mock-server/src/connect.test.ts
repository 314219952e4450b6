import { expect, it } from 'vitest';
import { createMockServer } from './mock-server.js';

it('gives a Qinling client what it needs, in process and over a socket', async () => {
  const world = createMockServer({ time: 'manual' }).world();
  const connection = world.connect('qinling');
  const headers = { 'x-auth-token': connection.token };
  expect((await connection.fetch(`${connection.baseUrl}/v1/runtimes`, { headers })).status).toBe(200);
  expect((await connection.fetch(connection.authUrl)).status).toBe(300);
  expect(world.connect('qinling', { origin: 'http://127.0.0.1:4010/', token: 'alt-token' })).toMatchObject({
    baseUrl: `http://127.0.0.1:4010/worlds/${world.id}/openstack/function-engine`,
    authUrl: `http://127.0.0.1:4010/worlds/${world.id}/openstack/identity`,
    token: 'alt-token',
  });
  expect(() => world.connect('nothing' as never)).toThrow("There is no family 'nothing': known are");
});

it('gives the clients of azure-functions what they need, in process and over a socket', async () => {
  const world = createMockServer({ time: 'manual', demo: true }).world();
  const connection = world.connect('azure-functions');
  expect(connection).toMatchObject({
    baseUrl: 'https://management.azure.com',
    loginUrl: 'https://login.microsoftonline.com',
    appUrl: 'https://demo-app.azurewebsites.net',
    kuduUrl: 'https://demo-app.scm.azurewebsites.net',
    functionAppName: 'demo-app',
    functionKey: 'demo-function-key',
    masterKey: 'demo-master-key',
  });
  const headers = { 'x-functions-key': connection.functionKey };
  expect((await connection.fetch(`${connection.appUrl}/api/HttpTrigger`, { headers })).status).toBe(200);
  const origin = 'http://127.0.0.1:4010/';
  const base = `http://127.0.0.1:4010/worlds/${world.id}/azure`;
  expect(world.connect('azure-functions', { app: 'other', origin })).toMatchObject({
    baseUrl: `${base}/management`,
    loginUrl: `${base}/login`,
    appUrl: `${base}/apps/other`,
    kuduUrl: `${base}/scm/other`,
    functionAppName: 'other',
    functionKey: '',
  });
});

it('gives a token that a strict world takes', async () => {
  const world = createMockServer({ demo: true, azure: { auth: 'strict' } }).world();
  const { baseUrl, token, subscriptionId } = world.connect('azure-functions');
  const url = `${baseUrl}/subscriptions/${subscriptionId}/providers/Microsoft.Web/sites?api-version=2025-05-01`;
  const ask = async () => (await world.fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await ask()).toBe(200);
  world.reset();
  expect(await ask()).toBe(200);
  expect((await world.fetch(url, { headers: { authorization: 'Bearer another' } })).status).toBe(401);
});

it('gives a durable client the system key of its app', () => {
  const world = createMockServer({ demo: true }).world();
  world.azure.apps.put({ app: 'other', systemKeys: { durabletask_extension: 'of-the-other' } });
  expect(world.connect('durable-functions', { app: 'other' }).systemKey).toBe('of-the-other');
  expect(world.connect('durable-functions').systemKey).toBe('demo-system-key');
});
