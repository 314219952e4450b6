import { AzureFunctions, entra, FunctionApp, isApiError, isFunctionaryError } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { breakWire, type Mishap } from '../break-wire.js';
import { verbs } from './calls.js';
import { type OpenAzure, type OpenOptions, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Refusals of management: what is called, and what it becomes. */
const refusals: readonly [string, (opened: OpenAzure) => Promise<unknown>, object][] = [
  [
    'a subscription that is not there',
    ({ options }) =>
      new AzureFunctions({ ...options.management, subscriptionId: '00000000-0000-0000-0000-00000000000f' })
        .app('rg-test', 'demo-app')
        .get(),
    { name: 'NotFoundError', status: 404, code: 'SubscriptionNotFound', operationId: 'getApp' },
  ],
  [
    'a resource group that is not there',
    ({ azure }) => azure.app('nowhere', 'demo-app').get(),
    { name: 'NotFoundError', status: 404, code: 'ResourceGroupNotFound', operationId: 'getApp' },
  ],
  [
    'an app that is not there',
    ({ azure }) => azure.app('rg-test', 'other-app').start(),
    { name: 'NotFoundError', status: 404, code: 'ResourceNotFound', operationId: 'startApp' },
  ],
  [
    'a function that is not there',
    ({ app }) => app.functions.get('Nothing'),
    { name: 'NotFoundError', status: 404, operationId: 'getFunction' },
  ],
  [
    'a name that is taken',
    ({ azure, world }) => {
      world.azure.resourceGroups.put({ name: 'rg-other' });
      return azure.app('rg-other', 'demo-app').createOrUpdate({ location: 'West Europe' });
    },
    { name: 'ConflictError', status: 409, code: 'Conflict', operationId: 'createOrUpdateApp' },
  ],
  [
    'a name that cannot be one',
    ({ azure }) => azure.app('rg-test', 'no_name').createOrUpdate({ location: 'West Europe' }),
    { name: 'BadRequestError', status: 400, operationId: 'createOrUpdateApp' },
  ],
];

throughEachService((service) => {
  describe('an error of management', () => {
    test.each(refusals)(
      'for %s says which call, which status, why, and which request',
      async (_what, call, expected) => {
        const opened = openAzure(service);
        const error = await opened.refuses(call(opened), expected);
        expect(isApiError(error) && isFunctionaryError(error)).toBe(true);
        expect(error.requestId).toMatch(guid);
        expect(error.message.startsWith(`${error.operationId}: `)).toBe(true);
        expect(error.message).toContain(String(error.status));
        expect(JSON.parse(JSON.stringify(error))).toMatchObject({
          ...expected,
          attempts: 1,
          requestId: error.requestId,
        });
        expect(error.response.headers.get('x-ms-correlation-request-id')).toMatch(guid);
        expect([error.attempts, error.retryable]).toEqual([1, false]);
      },
    );

    test('for a call by nobody says so', async () => {
      const opened = openAzure(service, { world: { azure: { auth: 'strict' } } });
      const azure = new AzureFunctions({ ...opened.options.management, credential: 'a-token-of-nobody' });
      opened.watch.add('a-token-of-nobody');
      const error = await opened.refuses(azure.app('rg-test', 'demo-app').get(), {
        ...{ name: 'AuthenticationError', status: 401, code: 'InvalidAuthenticationToken' },
      });
      expect(error.response.headers.get('www-authenticate')).toContain('authorization_uri');
    });

    test('for a version that nobody knows says so, where the service looks at it', async () => {
      const { options, refuses } = openAzure(service);
      const azure = new AzureFunctions({ ...options.management, apiVersion: '2000-01-01' });
      const call = azure.app('rg-test', 'demo-app').get();
      if (service.isStrict) await refuses(call, { name: 'BadRequestError', status: 400 });
      else expect((await call).name).toBe('demo-app');
    });
  });

  describe('a service that quotes what it was sent', () => {
    /** Answers with all of the request. */
    const quote: NonNullable<OpenOptions['wrap']> =
      () =>
      async (input, init = {}) => {
        const { url, method, headers, body } = new Request(input, {
          ...init,
          ...(init.body && { duplex: 'half' }),
        } as RequestInit);
        const sent = body ? await new Response(body).text() : '';
        const message = `${method} ${url} ${JSON.stringify([...headers])} ${sent} is refused`;
        return Response.json({ error: { code: 'BadRequest', message } }, { status: 400 });
      };

    test.each(verbs)('has no secret of it shown by %s', async (_name, call) => {
      const opened = openAzure(service, { wrap: quote });
      for (const secret of ['a-value-of-mine', opened.connection.masterKey]) opened.watch.add(secret);
      const error = await opened.refuses(call(opened, {}), { name: 'BadRequestError', code: 'BadRequest' });
      expect(error.message).toContain('is refused');
    });

    test('has no secret of it shown: settings, keys in the query, credentials of Entra', async () => {
      const { app, options, connection, refuses, watch } = openAzure(service, { wrap: quote });
      const value = 'a "setting" & of mine';
      for (const written of [value, JSON.stringify(value).slice(1, -1)]) watch.add(written);
      const refused = { name: 'BadRequestError' };
      const siteConfig = { appSettings: [{ name: 'A', value }] };
      await refuses(app.settings.replace({ A: value }), refused);
      await refuses(app.update({ properties: { siteConfig } }), refused);
      await refuses(app.createOrUpdate({ location: 'West Europe', properties: { siteConfig } }), refused);
      await refuses(new FunctionApp({ ...options.app, keyPlacement: 'query' }).invoke('HttpTrigger'), refused);
      const { tenantId, clientId, loginUrl } = connection;
      const clientSecret = 'a secret & of mine';
      for (const written of [clientSecret, 'a+secret+%26+of+mine']) watch.add(written);
      const credential = entra({ tenantId, clientId, clientSecret, authorityHost: loginUrl });
      const azure = new AzureFunctions({ ...options.management, credential });
      await refuses(azure.app('rg-test', 'demo-app').get(), { name: 'AuthenticationError', operationId: 'issueToken' });
    });
  });

  describe('a request that meets with a mishap', () => {
    const any = () => true;
    const mishaps: readonly Mishap[] = ['answer lost', 'request lost', 'refused', { status: 503 }, { after: 502 }];

    test.each(mishaps)('is sent again where that does no harm: %j', async (mishap) => {
      const { app, sent } = openAzure(service, { wrap: breakWire([mishap], any) });
      expect((await app.get()).name).toBe('demo-app');
      expect(sent).toHaveLength(2);
    });

    test.each(mishaps)('and had taken effect: a key that was deleted is deleted, %j', async (mishap) => {
      const { app, world, sent } = openAzure(service, { wrap: breakWire([mishap], any) });
      await app.functionKeys.delete('HttpTrigger', 'default');
      expect(world.azure.keys().functions.HttpTrigger).toEqual({});
      expect(sent).toHaveLength(2);
    });

    test.each(['answer lost', 'request lost'] as const)(
      'changes a key once in a way that can be told: %j',
      async (mishap) => {
        const wrap = breakWire([mishap], ({ method, path }) => method !== 'GET' && !path.endsWith('listkeys'));
        const { app, world } = openAzure(service, { wrap });
        const { value } = await app.functionKeys.regenerate('HttpTrigger', 'default');
        expect(world.azure.keys().functions.HttpTrigger).toEqual({ default: value });
      },
    );

    test('is not sent again where nobody can tell: a swap', async () => {
      const { app, world, refuses, sent } = openAzure(service, { wrap: breakWire(['answer lost']) });
      world.azure.slots.put({ slot: 'staging', appSettings: { COLOUR: 'green' } });
      await refuses(app.slots.swap({ targetSlot: 'staging' }), {
        name: 'ConnectionError',
        operationId: 'swapSlotWithProduction',
      });
      expect(sent).toHaveLength(1);
      expect(world.azure.apps.get()?.appSettings.get('COLOUR')).toBe('green');
    });

    test.each(['answer lost', 'request lost'] as const)('makes an app once, %s', async (mishap) => {
      const { azure, world } = openAzure(service, { wrap: breakWire([mishap]) });
      const made = await azure.app('rg-test', 'new-app').createOrUpdate({ location: 'West Europe', tags: { a: 'b' } });
      expect(made).toMatchObject({ name: 'new-app', tags: { a: 'b' } });
      expect(world.azure.apps.list().length).toBe(2);
    });

    test.each([{ polls: 3 }, { time: 30_000 }])(
      'waits for the work of a first attempt before the second: %o',
      async (progress) => {
        const { azure, world } = openAzure(service, { wrap: breakWire(['answer lost']), world: { progress } });
        const app = azure.app('rg-test', 'new-app');
        expect(await app.createOrUpdate({ location: 'West Europe', tags: { a: 'b' } })).toMatchObject({
          tags: { a: 'b' },
        });
        await app.slots.createOrUpdate('staging', { location: 'West Europe' });
        expect(world.azure.apps.list().filter(({ app: name }) => name === 'new-app')).toHaveLength(2);
      },
    );

    test('is given up after three attempts', async () => {
      const { app, refuses, sent } = openAzure(service, { wrap: breakWire(Array(3).fill('refused'), any) });
      await refuses(app.get(), { name: 'ConnectionError', attempts: 3, operationId: 'getApp' });
      expect(sent).toHaveLength(3);
    });

    test('may be answered by a page of a proxy, of which the error says what there is', async () => {
      const page = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>';
      const wrap = () => async () => new Response(page, { status: 502, headers: { 'content-type': 'text/html' } });
      const { app, refuses } = openAzure(service, { wrap });
      const message = expect.stringContaining('502');
      await refuses(app.get({ retry: false }), { name: 'ServerError', status: 502, message });
    });

    test('may be answered by what is no app', async () => {
      const { app, refuses } = openAzure(service, { wrap: () => async () => Response.json([]) });
      await refuses(app.get(), { name: 'InvalidResponseError', operationId: 'getApp' });
    });
  });

  if (!service.isStrict) return;
  test('what only the page has is refused by the service as it is', async () => {
    const opened = openAzure(service);
    const azure = new AzureFunctions({ ...opened.options.management, dialect: 'documented' });
    const { functionKeys } = azure.app('rg-test', 'demo-app');
    await opened.refuses(functionKeys.list('HttpTrigger'), { status: 405, operationId: 'readFunctionKeys' });
    await opened.refuses(functionKeys.regenerate('HttpTrigger', 'default'), { status: 405 });
    expect(await opened.app.functionKeys.list('HttpTrigger')).toEqual({ default: 'demo-http-trigger-key' });
  });
});
