import { FunctionApp } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

throughEachService((service) => {
  /** The demo app with a function more, which says what it was called with. */
  function open() {
    const opened = openAzure(service);
    opened.world.azure.http('Tell', async (request) => {
      const url = new URL(request.url);
      const bytes = [...new Uint8Array(await request.arrayBuffer())];
      return {
        type: request.headers.get('content-type'),
        bytes,
        query: [...url.searchParams],
        own: request.headers.get('x-own'),
      };
    });
    return opened;
  }
  const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

  describe('a function', () => {
    test("is called as the page's example has it", async () => {
      const { functionApp, sent, world } = open();
      expect(await functionApp.invoke('HttpTrigger', { name: 'Azure' })).toBe('Hello, Azure!');
      expect(sent).toEqual(['POST /api/HttpTrigger 200']);
      expect(world.journal.entries()).toMatchObject([{ operationId: 'invokeFunction', status: 200 }]);
    });

    test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'put'])('is called by %s', async (method) => {
      const { functionApp } = open();
      expect(await functionApp.invoke('HttpEcho', undefined, { method, query: { a: 1 } })).toEqual({
        method: method.toUpperCase(),
        query: { a: '1' },
        body: null,
      });
    });

    test('answers HEAD with nothing', async () => {
      const { functionApp } = open();
      expect(await functionApp.invoke('HttpEcho', undefined, { method: 'HEAD' })).toBeUndefined();
    });

    test.each<[string, () => unknown, string, number[]]>([
      ['data', () => ({ a: [1, 'é'] }), 'application/json', bytesOf('{"a":[1,"é"]}')],
      ['null', () => null, 'application/json', bytesOf('null')],
      ['text', () => 'plain é', 'text/plain;charset=UTF-8', bytesOf('plain é')],
      ['bytes', () => Uint8Array.of(0, 255, 7), 'application/octet-stream', [0, 255, 7]],
      ['a blob', () => new Blob(['x'], { type: 'image/png' }), 'image/png', [120]],
      [
        'a form of names',
        () => new URLSearchParams({ a: 'b c' }),
        'application/x-www-form-urlencoded;charset=UTF-8',
        bytesOf('a=b+c'),
      ],
      ['a stream', () => new Blob(['st', 'ream']).stream(), 'application/octet-stream', bytesOf('stream')],
    ])('takes %s', async (_what, make, type, bytes) => {
      const { functionApp } = open();
      expect(await functionApp.invoke('Tell', make())).toMatchObject({ type, bytes });
    });

    test('takes a form with a file', async () => {
      const { functionApp, world } = open();
      world.azure.http('Upload', async (request) => {
        const form = await request.formData();
        const file = form.get('file') as File;
        return { name: form.get('name'), file: [file.name, await file.text()] };
      });
      const form = new FormData();
      form.set('name', 'a');
      form.set('file', new Blob(['content']), 'a.txt');
      expect(await functionApp.invoke('Upload', form)).toEqual({ name: 'a', file: ['a.txt', 'content'] });
    });

    test('takes query, headers and a type of its own', async () => {
      const { functionApp } = open();
      const query = { tag: ['new', 'a,b&c'], at: new Date(0), none: undefined, 'a b': '+' };
      const params = { query, headers: { 'x-own': 'mine' }, contentType: 'application/cloudevents+json' };
      expect(await functionApp.invoke('Tell', '{}', params)).toEqual({
        type: 'application/cloudevents+json',
        bytes: bytesOf('{}'),
        query: [
          ['tag', 'new'],
          ['tag', 'a,b&c'],
          ['at', '1970-01-01T00:00:00.000Z'],
          ['a b', '+'],
        ],
        own: 'mine',
      });
    });

    test('is found by its route, slashes and all', async () => {
      const { functionApp, world, refuses } = open();
      const settings = { route: 'orders/{id:int}/lines/{*rest}', methods: ['GET'] };
      world.azure.http('Order', (_request, { params }) => ({ ...params }), settings);
      const call = (route: string, method = 'GET') => functionApp.invoke('Order', undefined, { method, route });
      expect(await call('orders/42/lines/a/b c')).toEqual({ id: '42', rest: 'a/b c' });
      const missing = { name: 'NotFoundError', status: 404, operationId: 'invokeFunction' };
      await refuses(call('orders/x/lines'), missing);
      await refuses(call('orders/42/lines/a', 'POST'), missing);
      await refuses(call('orders/../../admin/host/status'), { name: 'InvalidArgumentError', parameter: 'route' });
    });

    test.each<[string, () => unknown, unknown]>([
      ['data', () => ({ a: 1 }), { a: 1 }],
      ['text', () => 'text', 'text'],
      ['bytes', () => Uint8Array.of(1, 255), Uint8Array.of(1, 255)],
      ['nothing', () => undefined, undefined],
      ['no content', () => new Response(null, { status: 204 }), undefined],
      ['a created thing', () => Response.json({ id: 1 }, { status: 201 }), { id: 1 }],
      [
        'a problem of its own',
        () => new Response('{"a":1}', { headers: { 'content-type': 'application/vnd.a+json' } }),
        { a: 1 },
      ],
    ])('gives %s', async (_what, give, expected) => {
      const { functionApp, world } = open();
      world.azure.http('Give', give);
      expect(await functionApp.invoke('Give')).toEqual(expected);
    });

    test('is read as what the caller says', async () => {
      const { functionApp, refuses } = open();
      const read = (responseType: 'json' | 'text' | 'bytes') =>
        functionApp.invoke('HttpTrigger', undefined, { responseType });
      expect(await read('bytes')).toEqual(Uint8Array.from(bytesOf('Hello, World!')));
      expect(await read('text')).toBe('Hello, World!');
      await refuses(read('json'), { name: 'InvalidResponseError' });
    });

    test('answers as a stream, piece by piece', async () => {
      const { functionApp, world } = open();
      let release!: () => void;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      world.azure.http('Drip', () => {
        const body = new ReadableStream({
          async start(out) {
            out.enqueue(new TextEncoder().encode('first'));
            await held;
            out.enqueue(new TextEncoder().encode('second'));
            out.close();
          },
        });
        return new Response(body);
      });
      const reader = (await functionApp.invokeStream('Drip')).getReader();
      const read = async () => new TextDecoder().decode((await reader.read()).value);
      expect(await read()).toBe('first');
      release();
      expect(await read()).toBe('second');
      expect((await reader.read()).done).toBe(true);
    });

    test('lets go of a stream that nobody reads on', async () => {
      const { functionApp, world } = open();
      const cancelled = new Promise<void>((resolve) => {
        world.azure.http('Endless', () => {
          const pull = (out: ReadableStreamDefaultController) => out.enqueue(new Uint8Array(65_536));
          return new Response(new ReadableStream({ pull, cancel: () => resolve() }));
        });
      });
      const reader = (await functionApp.invokeStream('Endless')).getReader();
      await reader.read();
      await reader.cancel();
      await cancelled;
    });
  });

  describe('functions that are described', () => {
    const functions = {
      HttpTrigger: { input: z.object({ name: z.string() }), output: z.string() },
      HttpEcho: { output: z.object({ method: z.literal('GET') }) },
    };

    test('are called by what fits, and give what fits', async () => {
      const { options } = open();
      const app = new FunctionApp({ ...options.app, functions });
      const greeting: string = await app.invoke('HttpTrigger', { name: 'World' });
      expect(greeting.length).toBe(13);
      expect((await app.invoke('HttpEcho', undefined, { method: 'GET' })).method).toBe('GET');
    });

    test('are not called by what does not fit, and what they give is judged', async () => {
      const { options, refuses, sent } = open();
      const app = new FunctionApp({ ...options.app, functions });
      await refuses(app.invoke('HttpTrigger', { name: 5 } as never), {
        name: 'InvalidArgumentError',
        parameter: 'input',
      });
      expect(sent).toEqual([]);
      await refuses(app.invoke('HttpEcho', 1), { name: 'InvalidResponseError', operationId: 'invokeFunction' });
    });
  });

  test('a key may be sent in the query, and is in no journal', async () => {
    const { options, world, refuses } = open();
    const app = new FunctionApp({ ...options.app, keyPlacement: 'query' });
    expect(await app.invoke('HttpTrigger', undefined, { method: 'GET', query: { name: 'A' } })).toBe('Hello, A!');
    expect(world.journal.entries()[0]!.url).toMatch(/HttpTrigger\?name=A&code=REDACTED$/);
    const wrong = new FunctionApp({ ...options.app, functionKey: 'a-key-of-nobody', keyPlacement: 'query' });
    await refuses(wrong.invoke('HttpTrigger'), { name: 'AuthenticationError' });
  });

  test('an app with another prefix is called by it', async () => {
    const { options, sent } = open();
    const app = new FunctionApp({ ...options.app, baseUrl: `${options.app.baseUrl}/`, routePrefix: '' });
    expect(await app.invoke('HttpTrigger', undefined, { route: 'api/HttpTrigger' })).toBe('Hello, World!');
    expect(sent).toEqual(['POST /api/HttpTrigger 200']);
  });
});
