import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockServerOf, type MockServer } from '../mock-server.js';
import { createToyFamily } from '../testing/toy-family.js';
import { type Listening, listen } from './listen.js';

let mock: MockServer;
let server: Listening;
beforeEach(async () => {
  mock = createMockServerOf([createToyFamily()], { startAt: 0, time: 'manual', maxBodyBytes: 1000 });
  server = await listen(mock);
});
afterEach(async () => {
  await server.close();
  mock.close();
});

function sendWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}/_mock/ready`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('listen', () => {
  it('serves the mock, with links by the address that was asked', async () => {
    const made = await fetch(`${server.url}/toys/a/items`, { method: 'POST', body: 'one' });
    expect(await made.json()).toEqual({ id: 'one', state: 'made', link: `${server.url}/toys/a/items/one` });
    expect(made.headers.get('date')).toBe('Thu, 01 Jan 1970 00:00:00 GMT');
    const link = (await (await fetch(`${server.url.replace('127.0.0.1', 'localhost')}/toys/a/items/one`)).json()).link;
    expect(link).toBe(`http://localhost:${server.port}/toys/a/items/one`);
  });

  it('lets a change happen after the answer, and answers 204 with no body', async () => {
    await (await fetch(`${server.url}/toys/a/items`, { method: 'POST', body: 'one' })).text();
    await mock.worlds.get('default')!.idle();
    expect((await (await fetch(`${server.url}/toys/a/items/one`)).json()).state).toBe('ready');
    const reset = await fetch(`${server.url}/_mock/reset`, { method: 'POST' });
    expect([reset.status, await reset.text()]).toEqual([204, '']);
  });

  it('takes a streamed body, and refuses one over the bound', async () => {
    const streamed = new Blob(['two']).stream();
    const init = { method: 'POST', body: streamed, duplex: 'half' } as RequestInit;
    expect((await (await fetch(`${server.url}/toys/a/items`, init)).json()).id).toBe('two');
    const large = await fetch(`${server.url}/toys/a/items`, { method: 'POST', body: 'x'.repeat(1001) });
    expect([large.status, (await large.json()).error.code]).toEqual([413, 'BodyTooLarge']);
    expect((await fetch(`${server.url}/_mock/ready`)).status).toBe(200);
  });

  it('refuses a foreign Host', async () => {
    expect(await sendWithHost('evil.example')).toBe(403);
    expect(await sendWithHost('localhost')).toBe(200);
    expect(await sendWithHost('a.toys.test')).toBe(200);
    expect(await sendWithHost('toys.test.evil.example')).toBe(403);
  });

  it('answers 500 with the differences when its own answer does not fit, and stays up', async () => {
    const response = await fetch(`${server.url}/toys/a/lie`);
    const { error } = await response.json();
    expect([response.status, error.code, error.operationId]).toEqual([500, 'InvalidAnswer', 'lie']);
    expect(error.issues.length).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/_mock/ready`)).status).toBe(200);
  });

  it('survives what is not HTTP', async () => {
    expect(await sendRaw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect((await fetch(`${server.url}/_mock/ready`)).status).toBe(200);
  });

  it.each([
    [
      'a URL in the place of a path',
      'GET http://a.toys.test/items/one HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['no Host', 'GET /_mock/ready HTTP/1.0\r\n\r\n', 400],
    ['a Host that is none', 'GET /_mock/ready HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['two slashes', 'GET //x/y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 404],
    ['a broken escape', 'GET /toys/a/items/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 200],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
    ['too many headers', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['HEAD', 'HEAD /_mock/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 200],
  ])('takes %s, and stays up', async (_, text, status) => {
    expect(await sendRaw(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await fetch(`${server.url}/_mock/ready`)).status).toBe(200);
  });

  it('ends a held request when its client hangs up', async () => {
    const controller = new AbortController();
    const held = fetch(`${server.url}/toys/a/hold`, { signal: controller.signal }).catch(() => 'gone');
    const world = mock.worlds.get('default')!;
    // the request has come in once another, sent after it, was answered
    await fetch(`${server.url}/toys/a/items/one`);
    controller.abort();
    expect(await held).toBe('gone');
    await vi.waitFor(() => expect(world.logs.map(({ level }) => level)).toEqual(['debug']));
  });

  it("leaves the platform's own objects alone", () => {
    expect(Response.prototype.constructor).toBe(Response);
    expect(Object.getOwnPropertyDescriptor(globalThis, 'Response')?.value?.name ?? 'Response').toBe('Response');
    expect(new Response('x') instanceof Response).toBe(true);
  });

  it("rejects with Node's code when the port is taken", async () => {
    await expect(listen(mock, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
