import { describe, expect, it } from 'vitest';
import { appUrl, ask, bearer, openApp } from '../../testing/open-app.js';

const key = 'demo-function-key';

function createPromise() {
  let end!: (value?: string) => void;
  const promise = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}

describe('invokeFunction', () => {
  it("greets by the page's example", async () => {
    const answer = await ask(openApp(), 'POST', '/api/HttpTrigger', 'demo-http-trigger-key', { name: 'World' });
    expect([answer.status, await answer.text()]).toEqual([200, 'Hello, World!']);
  });

  it('hands over the request as it came', async () => {
    const world = openApp();
    let seen: unknown;
    world.azure.http('Look', async (request, context) => {
      seen = {
        method: request.method,
        url: request.url,
        own: request.headers.get('x-own'),
        bytes: [...new Uint8Array(await request.arrayBuffer())],
        context: [context.functionName, context.params, context.keyLevel, context.appUrl],
      };
    });
    const body = Uint8Array.of(0, 255, 1);
    const url = `${appUrl}/api/Look?a=1&a=2&code=${key}`;
    const answer = await world.fetch(url, { method: 'PUT', body, headers: { 'x-own': 'v' } });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(seen).toEqual({
      method: 'PUT',
      url,
      own: 'v',
      bytes: [0, 255, 1],
      context: ['Look', {}, 'function', appUrl],
    });
  });

  it.each([
    ['text', 'text/plain; charset=utf-8', 'text'],
    [{ a: 1 }, 'application/json; charset=utf-8', '{"a":1}'],
    [[1], 'application/json; charset=utf-8', '[1]'],
    [0, 'application/json; charset=utf-8', '0'],
    [Uint8Array.of(65), 'application/octet-stream', 'A'],
    [undefined, null, ''],
    [null, null, ''],
  ])('makes an answer of %j', async (value, type, text) => {
    const world = openApp();
    world.azure.http('Give', () => value);
    const answer = await ask(world, 'GET', '/api/Give', key);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, type, text]);
  });

  it("passes a Response on, several cookies too, without what was its connection's", async () => {
    const world = openApp();
    world.azure.http('Give', () => {
      const headers = new Headers({
        'x-own': 'v',
        connection: 'close',
        'content-length': '99',
        'content-type': 'text/x',
      });
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2; Path=/');
      return new Response('teapot', { status: 418, headers });
    });
    const answer = await ask(world, 'DELETE', '/api/Give', key);
    expect([answer.status, await answer.text(), answer.headers.getSetCookie()]).toEqual([
      418,
      'teapot',
      ['a=1', 'b=2; Path=/'],
    ]);
    const names = ['x-own', 'connection', 'content-length', 'content-type'];
    expect(names.map((name) => answer.headers.get(name))).toEqual(['v', null, null, 'text/x']);
  });

  it("takes another package's Response", async () => {
    const world = openApp();
    const foreign = {
      status: 201,
      headers: new Headers({ 'x-own': 'v' }),
      body: { not: 'a stream of this platform' },
      arrayBuffer: async () => new TextEncoder().encode('made').buffer,
    };
    world.azure.http('Give', () => foreign);
    const answer = await ask(world, 'GET', '/api/Give', key);
    expect([answer.status, answer.headers.get('x-own'), await answer.text()]).toEqual([201, 'v', 'made']);
  });

  it('lets a stream pass while it is made', async () => {
    const world = openApp();
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(made) {
        controller = made;
      },
    });
    world.azure.http('Stream', () => new Response(body));
    const answer = await ask(world, 'GET', '/api/Stream', key);
    const reader = answer.body!.getReader();
    controller.enqueue(Uint8Array.of(1));
    expect((await reader.read()).value).toEqual(Uint8Array.of(1));
    controller.enqueue(Uint8Array.of(2));
    expect((await reader.read()).value).toEqual(Uint8Array.of(2));
    controller.close();
    expect((await reader.read()).done).toBe(true);
  });

  it('has no body for HEAD, and ends the stream that would have been one', async () => {
    const world = openApp();
    let hasEnded = false;
    const body = new ReadableStream<Uint8Array>({
      cancel() {
        hasEnded = true;
      },
    });
    world.azure.http('Stream', () => new Response(body, { headers: { 'x-own': 'v' } }));
    const answer = await ask(world, 'HEAD', '/api/Stream', key);
    expect([answer.status, answer.headers.get('x-own'), await answer.text(), hasEnded]).toEqual([200, 'v', '', true]);
  });

  it('is an empty 500 where the function throws, and says why in the log', async () => {
    const world = openApp();
    world.azure.http('Fail', () => {
      throw new RangeError('kaput');
    });
    const answer = await ask(world, 'GET', '/api/Fail', key);
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    const last = world.azure.logs.list().at(-1)!;
    expect(last).toMatchObject({ level: 'Error', path: 'application/functions/function/Fail' });
    expect(last.text).toMatch(
      /^Executed 'Functions\.Fail' \(Failed, Id=[\da-f-]{36}, Duration=0ms\)\nRangeError: kaput/,
    );
  });

  it.each<[what: string, give: () => unknown]>([
    ['a function', () => () => 'later'],
    ['an error of the network', () => Response.error()],
    ['a response of no status', () => ({ status: 999, headers: new Headers(), arrayBuffer: async () => [] })],
    [
      'a response that was read',
      async () => {
        const response = new Response('x');
        await response.text();
        return response;
      },
    ],
    [
      'a response that is being read',
      () => {
        const response = new Response('x');
        response.body!.getReader();
        return response;
      },
    ],
  ])('fails for %s, which is no answer', async (_, give) => {
    const world = openApp();
    world.azure.http('Give', give);
    expect((await ask(world, 'GET', '/api/Give', key)).status).toBe(500);
    expect(world.azure.logs.list().at(-1)!.text).toContain('which is no answer');
  });

  it.each<[what: string, body: BodyInit, type: string]>([
    ['a Blob', new Blob(['a=1'], { type: 'text/csv' }), 'text/csv'],
    ['bytes without a view', new TextEncoder().encode('a=1').buffer, 'application/octet-stream'],
    ['fields', new URLSearchParams({ a: '1' }), 'application/x-www-form-urlencoded;charset=UTF-8'],
  ])('answers with %s as with a Response of it', async (_, body, type) => {
    const world = openApp();
    world.azure.http('Give', () => body);
    const answer = await ask(world, 'GET', '/api/Give', key);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, type, 'a=1']);
  });

  it('writes the lines of the host around those of the function', async () => {
    const world = openApp();
    world.azure.http('Log', async (_request, context) => {
      context.log('got %s', 'it');
      context.warn('careful', { a: 1 });
      await world.clock.sleep(250);
    });
    const asked = ask(world, 'GET', '/api/Log', key);
    // the function sleeps before time moves
    await new Promise((resolve) => setImmediate(resolve));
    await world.clock.advance(250);
    await asked;
    const lines = world.azure.logs.list().map(({ level, text }) => [level, text.replace(/[\da-f-]{36}/, 'ID')]);
    expect(lines).toEqual([
      [
        'Information',
        "Executing 'Functions.Log' (Reason='This function was programmatically called via the host APIs.', Id=ID)",
      ],
      ['Information', 'got it'],
      ['Warning', 'careful {"a":1}'],
      ['Information', "Executed 'Functions.Log' (Succeeded, Id=ID, Duration=250ms)"],
    ]);
  });

  it('says how to register code for a function that has none', async () => {
    const world = openApp();
    world.azure.functions.put({ name: 'Bare' });
    const answer = await ask(world, 'POST', '/api/Bare', key);
    expect([answer.status, await answer.text()]).toEqual([
      500,
      "No code is registered for the function 'Bare': world.azure.http('Bare', handler, { app: 'demo-app' })",
    ]);
  });
});

describe('in time', () => {
  it('keeps the world busy until the function has ended', async () => {
    const world = openApp();
    const { promise, end } = createPromise();
    world.azure.http('Slow', () => promise);
    const asked = ask(world, 'GET', '/api/Slow', key);
    let isIdle = false;
    const idle = world.idle().then(() => {
      isIdle = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isIdle).toBe(false);
    end();
    await Promise.all([asked, idle]);
  });

  it('forgets what ends after a reset: no line, and no answer of its own', async () => {
    const world = openApp();
    const { promise, end } = createPromise();
    world.azure.http('Slow', (_request, context) => promise.finally(() => context.log('late')));
    const asked = ask(world, 'GET', '/api/Slow', key);
    await new Promise((resolve) => setImmediate(resolve));
    world.reset();
    const log = await world.fetch('https://demo-app.scm.azurewebsites.net/api/logstream', { headers: bearer });
    end('late');
    const answer = await asked;
    expect([answer.status, await answer.text()]).toEqual([503, 'Function host is not running.']);
    expect(world.azure.logs.list()).toEqual([]);
    world.azure.logs.end();
    expect((await log.text()).split('\r\n')).toHaveLength(3);
  });

  it('tells the function when its caller has gone', async () => {
    const world = openApp();
    let signal!: AbortSignal;
    world.azure.http('Slow', (request) => {
      signal = request.signal;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve('gone')));
    });
    const controller = new AbortController();
    const headers = { 'x-functions-key': key };
    const asked = world.fetch(`${appUrl}/api/Slow`, { headers, signal: controller.signal });
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    expect(signal.aborted).toBe(true);
    await world.idle();
  });
});
