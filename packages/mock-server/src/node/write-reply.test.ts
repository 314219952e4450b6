import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../family.js';
import { createMockServerOf, type MockServer } from '../mock-server.js';
import { createToyFamily } from '../testing/toy-family.js';
import { type Listening, listen } from './listen.js';

let mock: MockServer;
let server: Listening;
afterEach(async () => {
  await server.close();
  mock.close();
});

async function serve(answer: () => Answer): Promise<string> {
  const toy = createToyFamily();
  const handlers = { ...toy.handlers, getItem: answer, makeItem: answer } as typeof toy.handlers;
  mock = createMockServerOf([createToyFamily({ handlers })], { onInvalidAnswer: 'off' });
  server = await listen(mock);
  return `${server.url}/toys/a/items`;
}

const encoder = new TextEncoder();

describe.each(['GET', 'POST'])('a reply to %s', (method) => {
  const send = (url: string) => fetch(method === 'GET' ? `${url}/1` : url, { method });

  it('can be a stream', async () => {
    const url = await serve(() => ({
      ...{ status: 200, contentType: 'text/plain' },
      body: new ReadableStream({
        start(controller) {
          for (const part of ['one ', 'two']) controller.enqueue(encoder.encode(part));
          controller.close();
        },
      }),
    }));
    const response = await send(url);
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/plain', 'one two']);
  });

  it('is there before its stream has anything to give, and ends with its reader', async () => {
    let hasEnded = false;
    const url = await serve(() => ({
      ...{ status: 200, contentType: 'text/plain' },
      body: new ReadableStream({
        cancel() {
          hasEnded = true;
        },
      }),
    }));
    const response = await send(url);
    expect(response.status).toBe(200);
    await response.body!.cancel();
    await expect.poll(() => hasEnded).toBe(true);
  });

  it('can set several cookies', async () => {
    const url = await serve(() => ({ status: 200, cookies: ['a=1', 'b=2; Path=/'], body: {} }));
    expect((await send(url)).headers.getSetCookie()).toEqual(['a=1', 'b=2; Path=/']);
  });

  it('ends the connection when its stream breaks, and the server stays up', async () => {
    const url = await serve(() => ({
      ...{ status: 200, contentType: 'text/plain' },
      body: new ReadableStream({
        start: (controller) => controller.enqueue(encoder.encode('one')),
        pull: (controller) => controller.error(new Error('broken')),
      }),
    }));
    await expect(send(url).then((response) => response.text())).rejects.toThrow();
    expect((await fetch(`${server.url}/_mock/ready`)).status).toBe(200);
  });

  it('is 500 when a header cannot be written, and the server stays up', async () => {
    const url = await serve(() => ({ status: 200, headers: { 'x-name': 'a\nb' }, body: {} }));
    const response = await send(url);
    expect([response.status, (await response.json()).error.code]).toEqual([500, 'MockFailed']);
  });

  it('can be bytes', async () => {
    const url = await serve(() => ({ status: 200, body: encoder.encode('raw') }));
    expect(await (await send(url)).text()).toBe('raw');
  });
});
