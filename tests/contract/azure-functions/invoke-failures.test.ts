import { FunctionApp } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { type OpenOptions, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const once = (sent: readonly string[]) => sent.filter((line) => line.startsWith('POST /api/')).length;

throughEachService((service) => {
  const open = (own?: OpenOptions) => openAzure(service, own);

  describe('a call that is refused', () => {
    test('for its key', async () => {
      const { functionApp, admin, options, world, refuses } = open();
      world.azure.http('Secret', () => 'secret', { authLevel: 'admin' });
      world.azure.http('Open', (_request, { keyLevel }) => keyLevel, { authLevel: 'anonymous' });
      const { functionKey: _key, ...rest } = options.app;
      const anonymous = new FunctionApp(rest);
      const wrong = new FunctionApp({ ...rest, functionKey: 'a-key-of-nobody' });
      const isShut = { name: 'AuthenticationError', status: 401, operationId: 'invokeFunction', attempts: 1 };
      for (const app of [anonymous, wrong]) {
        await refuses(app.invoke('HttpTrigger'), isShut);
        expect(await app.invoke('Open')).toBe('anonymous');
      }
      await refuses(functionApp.invoke('Secret'), isShut);
      expect(await admin.invoke('Secret')).toBe('secret');
      const own = new FunctionApp({ ...rest, functionKey: 'demo-http-trigger-key' });
      expect(await own.invoke('HttpTrigger')).toBe('Hello, World!');
      await refuses(own.invoke('HttpEcho'), isShut);
    });

    test('for there is no such function, or the app is stopped', async () => {
      const { functionApp, app, refuses } = open();
      await refuses(functionApp.invoke('Nothing'), { name: 'NotFoundError', status: 404 });
      await app.stop();
      await refuses(functionApp.invoke('HttpTrigger'), { name: 'PermissionDeniedError', status: 403 });
      await refuses(functionApp.invokeStream('HttpTrigger'), { name: 'PermissionDeniedError', status: 403 });
    });

    test.each([
      [400, 'BadRequestError'],
      [409, 'ConflictError'],
      [418, 'ApiError'],
      [429, 'RateLimitError'],
      [500, 'ServerError'],
    ])('by the function itself, with %i', async (status, name) => {
      const { functionApp, world, refuses, sent } = open();
      world.azure.http('No', () => Response.json({ code: 'Mine', message: 'not today' }, { status }));
      const message = expect.stringContaining('not today');
      const error = await refuses(functionApp.invoke('No'), { name, status, code: 'Mine', message, attempts: 1 });
      expect(error.body).toEqual({ code: 'Mine', message: 'not today' });
      expect(sent).toEqual([`POST /api/No ${status}`]);
    });

    test('for the function threw', async () => {
      const { functionApp, world, refuses } = open();
      world.azure.http('Throw', () => {
        throw new Error('a line for the log alone');
      });
      const error = await refuses(functionApp.invoke('Throw'), { name: 'ServerError', status: 500 });
      expect(String(error)).not.toContain('for the log');
      expect(world.azure.logs.list().at(-1)).toMatchObject({ level: 'Error' });
    });
  });

  describe('a call whose answer is lost, or says that it failed', () => {
    const mishaps = [
      'answer lost',
      'request lost',
      'refused',
      { status: 503, headers: { 'retry-after': '1' } },
    ] as const;

    test.each(mishaps)('is sent once: %j', async (mishap) => {
      const { functionApp, refuses, sent, world } = open({ wrap: breakWire([mishap]) });
      await refuses(functionApp.invoke('HttpEcho', { n: 1 }), {
        name: typeof mishap === 'object' ? 'ServerError' : 'ConnectionError',
        attempts: 1,
      });
      expect(once(sent)).toBe(1);
      expect(world.journal.entries().length).toBe(mishap === 'answer lost' ? 1 : 0);
    });

    test.each(mishaps)('is sent again where that does no harm: %j', async (mishap) => {
      const { functionApp, sent } = open({ wrap: breakWire([mishap]) });
      const options = { isIdempotent: true };
      expect(await functionApp.invoke('HttpEcho', { n: 1 }, {}, options)).toMatchObject({ body: { n: 1 } });
      expect(once(sent)).toBe(2);
    });

    test('is sent again no more often than the caller wants', async () => {
      const { functionApp, world, refuses, sent } = open();
      world.azure.http('Busy', () => new Response(null, { status: 503 }));
      const options = { isIdempotent: true, retry: { maxAttempts: 2 } };
      await refuses(functionApp.invoke('Busy', 1, {}, options), { name: 'ServerError', status: 503, attempts: 2 });
      expect(once(sent)).toBe(2);
    });
  });
});
