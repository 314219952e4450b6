import { afterEach, expect, it } from 'vitest';
import { createMockServer, type MockServer } from '../../../mock-server.js';
import { type Listening, listen } from '../../../node/listen.js';
import { loadFunctionApp } from '../../../node/load-function-app.js';
import type { World } from '../../../world.js';

let mock: MockServer;
let server: Listening;
let world: World;

async function open(): Promise<string> {
  mock = createMockServer({ demo: true });
  server = await listen(mock);
  world = mock.world({ id: 'w' });
  return `${server.url}/worlds/w/azure`;
}

afterEach(async () => {
  await server.close();
  mock.close();
});

const headers = { 'x-functions-key': 'demo-function-key' };

it('a function sees the request as it was sent, and its cookies arrive one by one', async () => {
  const url = await open();
  world.azure.http('Look', async (request) => {
    const answer = Response.json({
      url: request.url,
      own: request.headers.get('x-own'),
      host: request.headers.get('host'),
      text: await request.text(),
    });
    answer.headers.append('set-cookie', 'a=1');
    answer.headers.append('set-cookie', 'b=2');
    return answer;
  });
  const at = `${url}/apps/demo-app/api/Look?q=1`;
  for (const init of [{}, { method: 'POST', body: 'text' }]) {
    const answer = await fetch(at, { ...init, headers: { ...headers, 'x-own': 'v' } });
    expect(await answer.json()).toEqual({ url: at, own: 'v', host: new URL(at).host, text: init.body ?? '' });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  }
});

it('a log is followed as it is written, and a follower that goes is forgotten', async () => {
  const url = await open();
  const controller = new AbortController();
  const init = { headers: { authorization: 'Bearer demo-token' }, signal: controller.signal };
  const answer = await fetch(`${url}/scm/demo-app/api/logstream`, init);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain('Welcome');
  world.azure.logs.write('demo-app', { text: 'one' });
  expect((await reader.read()).value).toContain('[Information]   one\r\n');
  controller.abort();
  await expect(reader.read()).rejects.toThrow();
  await expect.poll(() => world.azure.logs.followers()).toBe(0);
});

it('a log that ends ends the answer', async () => {
  const url = await open();
  const init = { headers: { authorization: 'Bearer demo-token' } };
  const answer = await fetch(`${url}/scm/demo-app/api/logstream`, init);
  world.azure.logs.end();
  expect(await answer.text()).toContain('Please reconnect to continue streaming logs.');
});

it("a loaded app's HTTP functions run at their routes, and their durable client leads to this world", {
  timeout: 30_000,
}, async () => {
  const url = await open();
  const { app } = await import('@azure/functions');
  const df = await import('durable-functions');
  const loaded = await loadFunctionApp(() => {
    df.app.orchestration('Greet', function* (context) {
      return `Hello ${context.df.getInput()}!`;
    });
    app.http('StartGreeting', {
      route: 'start/{name}',
      methods: ['POST'],
      authLevel: 'function',
      extraInputs: [df.input.durableClient()],
      handler: async (request, context) => {
        const client = df.getClient(context);
        const id = await client.startNew('Greet', { input: request.params.name });
        context.log('started %s', id);
        return client.createCheckStatusResponse(request, id);
      },
    });
    app.storageQueue('Items', {
      queueName: 'items',
      connection: 'X',
      handler: (item, context) => context.warn('took', item),
    });
  });
  world.durable.use(loaded);
  world.azure.use(loaded);

  const at = `${url}/apps/demo-app/api/start/Ada`;
  expect((await fetch(at, { method: 'POST' })).status).toBe(401);
  expect((await fetch(at, { headers })).status).toBe(404);
  const started = await fetch(at, { method: 'POST', headers });
  expect(started.status).toBe(202);
  const { id, statusQueryGetUri } = (await started.json()) as { id: string; statusQueryGetUri: string };
  expect(statusQueryGetUri).toContain(`${url}/apps/demo-app/runtime/webhooks/durabletask/instances/${id}?`);
  await world.idle();
  expect(await (await fetch(statusQueryGetUri)).json()).toMatchObject({
    runtimeStatus: 'Completed',
    output: 'Hello Ada!',
  });
  expect(world.azure.logs.list().map(({ text }) => text)).toContain(`started ${id}`);

  const run = { method: 'POST', headers: { 'x-functions-key': 'demo-master-key' }, body: '{"input":"{\\"a\\":1}"}' };
  expect((await fetch(`${url}/apps/demo-app/admin/functions/Items`, run)).status).toBe(202);
  await world.idle();
  expect(world.azure.logs.list()).toContainEqual(
    expect.objectContaining({ level: 'Warning', text: expect.stringContaining('took') }),
  );
  await loaded.close();
});
