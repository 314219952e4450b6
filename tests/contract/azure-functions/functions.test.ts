import { FunctionApp } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { collect, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const missing = { name: 'NotFoundError', status: 404 };
const bindings = [{ type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'function', methods: ['post'] }];
const body = { properties: { config: { bindings }, files: { 'index.js': '' }, test_data: '{}', language: 'node' } };

throughEachService((service) => {
  describe('functions', () => {
    test('are listed, page by page, and from a cursor', async () => {
      const { app, world, sent } = openAzure(service);
      world.azure.functions.put({ name: 'Third' });
      world.azure.pageSize(2);
      const functions = await collect(app.functions.list());
      expect(functions.map(({ properties }) => properties.name)).toEqual(['HttpEcho', 'HttpTrigger', 'Third']);
      expect(functions[0]!.name).toBe('demo-app/HttpEcho');
      expect(sent).toEqual(['GET @/functions 200', 'GET @/functions 200']);
      const { nextCursor } = await app.functions.list();
      const rest = await app.functions.list({ cursor: nextCursor });
      expect(rest.items.map(({ name }) => name)).toEqual(['demo-app/Third']);
    });

    test('are shown with where they are called', async () => {
      const { app, connection, refuses } = openAzure(service);
      const { name, properties } = await app.functions.get('httptrigger');
      expect(name).toBe('demo-app/HttpTrigger');
      expect(properties.invoke_url_template).toBe(`${connection.appUrl}/api/httptrigger`);
      expect(properties.config).toMatchObject({ bindings: [{ type: 'httpTrigger' }, { type: 'http' }] });
      await refuses(app.functions.get('Nothing'), missing);
    });

    test('are made, called, changed and deleted', async () => {
      const { app, world, functionApp, refuses } = openAzure(service);
      const made = await app.functions.create('New', body);
      expect(made).toMatchObject({ name: 'demo-app/New', properties: { language: 'node', isDisabled: false } });
      world.azure.http('New', async (request) => ({ got: await request.json() }));
      expect(await functionApp.invoke('New', { a: 1 })).toEqual({ got: { a: 1 } });
      const off = { properties: { ...body.properties, isDisabled: true } };
      expect((await app.functions.create('New', off)).properties.isDisabled).toBe(true);
      await refuses(functionApp.invoke('New', { a: 1 }), missing);
      await app.functions.delete('New');
      await refuses(app.functions.get('New'), missing);
      await refuses(app.functions.delete('New'), missing);
    });

    test('are not made where the app runs from a package, nor under a name that cannot be one', async () => {
      const { app, world, refuses } = openAzure(service);
      await refuses(app.functions.create('no name', body), { name: 'BadRequestError', status: 400 });
      world.azure.apps.put({ appSettings: { WEBSITE_RUN_FROM_PACKAGE: '1' } });
      await refuses(app.functions.create('New', body), { name: 'ConflictError', status: 409 });
    });
  });

  describe('the secrets of a function', () => {
    test('are its key, and the URL with the key in it', async () => {
      const { app, world, refuses, options } = openAzure(service);
      const { key, trigger_url } = await app.functions.secrets('HttpTrigger');
      expect(key).toBe(world.azure.keys().functions.HttpTrigger!.default);
      expect(new URL(trigger_url!).searchParams.get('code')).toBe(key);
      expect(await new FunctionApp({ ...options.app, functionKey: key! }).invoke('HttpTrigger')).toBe('Hello, World!');
      await refuses(app.functions.secrets('Nothing'), missing);
    });
  });

  describe("the token for the host's administration", () => {
    test('is given, and opens the host', async () => {
      const { app, connection, watch } = openAzure(service);
      const token = await app.functions.adminToken();
      watch.add(token);
      const headers = { authorization: `Bearer ${token}` };
      expect((await connection.fetch(`${connection.appUrl}/admin/host/status`, { headers })).status).toBe(200);
    });
  });
});
