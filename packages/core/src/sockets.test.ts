import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCaller } from './caller.js';
import type { ClientOptions } from './options.js';
import { createRawClient } from './raw-client.js';
import { createTestClock, operation, rules } from './testing/scripted-caller.js';

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(handler: Handler, options: ClientOptions & { credential?: string } = {}) {
  let count = 0;
  const server = createServer((request, response) => handler(request, response, ++count));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = createTestClock();
  return { caller: createCaller({ baseUrl, rules, clock, random: () => 1, ...options }), baseUrl, count: () => count };
}

const args = { path: { name: 'n' } };
const get = operation();
const post = operation({ method: 'POST', idempotency: 'unsafe' });
const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const closed = (response: ServerResponse) => new Promise((resolve) => response.on('close', resolve));

/** When `work` settled, and with what. */
async function settle(work: Promise<unknown>): Promise<{ reason: any; at: number }> {
  const reason = await work.then(
    () => 'no error',
    (error) => error,
  );
  return { reason, at: performance.now() };
}

describe('connections that fail', () => {
  test('nobody listens: a ConnectionError that provably did not reach, after three attempts even of a POST', async () => {
    const free = createTcpServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const clock = createTestClock();
    const caller = createCaller({ baseUrl: `http://127.0.0.1:${port}`, rules, clock });
    await expect(caller.send(post, { ...args, body: 1 })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('ECONNREFUSED'),
      maybeReached: false,
      attempts: 3,
    });
    expect(clock.slept).toHaveLength(2);
  });

  test('a reset is ambiguous: a GET is sent again, a POST is not', async () => {
    const handler: Handler = (request, response, count) => {
      if (count === 1) request.socket.resetAndDestroy();
      else json(response, { count });
    };
    const first = await serve(handler);
    expect((await first.caller.send(get, args)).data).toEqual({ count: 2 });
    const second = await serve(handler);
    await expect(second.caller.send(post, args)).rejects.toMatchObject({ name: 'ConnectionError', maybeReached: true });
    expect(second.count()).toBe(1);
  });

  test('an answer that is cut off is a failure of the connection, not half a body', async () => {
    const { caller } = await serve((_, response, count) => {
      if (count > 1) return void json(response, { count });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"count":', () => response.socket!.destroy());
    });
    expect(await caller.send(get, args)).toMatchObject({ data: { count: 2 }, attempts: 2 });
  });

  test('what is no HTTP is a failure of the connection', async () => {
    const sockets: Socket[] = [];
    const server = createTcpServer((socket) =>
      sockets.push(socket.on('error', () => {}).on('data', () => socket.end('hello\r\n\r\n'))),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const caller = createCaller({ baseUrl, rules, retry: false });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'ConnectionError' });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('timeouts', () => {
  test('an answer whose headers do not come', async () => {
    const { caller, count } = await serve(() => {}, { timeoutMs: 30 });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'TimeoutError', attempts: 3 });
    expect(count()).toBe(3);
  });

  test('a body that stalls after its headers', async () => {
    const { caller } = await serve(
      (_, response, count) => {
        if (count > 1) return void json(response, { count });
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":');
      },
      { timeoutMs: 150 },
    );
    expect(await caller.send(get, args)).toMatchObject({ data: { count: 2 }, attempts: 2 });
  });

  test('a failure whose body stalls', async () => {
    const { caller } = await serve((_, response) => void response.writeHead(404).write('no'), {
      timeoutMs: 30,
      retry: false,
    });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('a request that asks the server to wait is given that time and ten seconds more', async () => {
    const { caller } = await serve((_, response) => void setTimeout(() => json(response, 'late'), 60), {
      timeoutMs: 20,
    });
    expect((await caller.send(get, args, { waitMs: 1 })).data).toBe('late');
  });

  test('the deadline ends an attempt, and keeps what failed before', async () => {
    const { caller } = await serve((_, response, count) => {
      if (count === 1) response.writeHead(503).end();
    });
    await expect(caller.send(get, args, { deadlineMs: 150, retry: { initialDelayMs: 0 } })).rejects.toMatchObject({
      name: 'DeadlineExceededError',
      deadlineMs: 150,
      cause: { name: 'ServerError' },
    });
  });

  test('the deadline ends a wait of a clock that stands still', async () => {
    const clock = { now: () => 0, sleep: () => new Promise<void>(() => {}) };
    const { caller } = await serve((_, response) => void response.writeHead(503).end(), { clock, deadlineMs: 40 });
    await expect(caller.send(get, args, { retry: { initialDelayMs: 1 } })).rejects.toMatchObject({
      name: 'DeadlineExceededError',
    });
  });
});

describe('an abort rejects with its reason within 5 ms', () => {
  const reason = { why: 'enough' };
  /** Aborts when told, and expects the call to end at once; a machine that was busy elsewhere gets another try. */
  async function abortDuring(start: (signal: AbortSignal, now: () => void) => Promise<unknown>) {
    const delays: number[] = [];
    do {
      const control = new AbortController();
      const remove = vi.spyOn(control.signal, 'removeEventListener');
      const add = vi.spyOn(control.signal, 'addEventListener');
      let abortedAt = 0;
      const now = () => {
        setTimeout(() => {
          abortedAt = performance.now();
          control.abort(reason);
        }, 5);
      };
      const { reason: thrown, at } = await settle(start(control.signal, now));
      delays.push(at - abortedAt);
      expect(thrown).toBe(reason);
      expect(remove.mock.calls.length).toBe(add.mock.calls.length);
    } while (delays.at(-1)! >= 5 && delays.length < 5);
    expect(Math.min(...delays)).toBeLessThan(5);
  }

  test('before anything is sent', async () => {
    const { caller, count } = await serve((_, response) => void json(response, {}));
    const sending = caller.send(get, args, { signal: AbortSignal.abort(reason) });
    expect((await settle(sending)).reason).toBe(reason);
    expect(count()).toBe(0);
  });

  test('while headers are awaited, and the connection is closed', async () => {
    let gone: Promise<unknown> | undefined;
    await abortDuring(async (signal, now) => {
      const { caller } = await serve((_, response) => {
        gone = closed(response);
        now();
      });
      return caller.send(get, args, { signal });
    });
    await gone;
  });

  test('while the body is read', async () => {
    await abortDuring(async (signal, now) => {
      const { caller } = await serve((_, response) => void response.writeHead(200).write('{', now));
      return caller.send(get, args, { signal });
    });
  });

  test('while it waits for the next attempt', async () => {
    await abortDuring(async (signal, now) => {
      const { caller } = await serve((_, response) => void response.writeHead(503, { 'retry-after': '3600' }).end(), {
        clock: (await import('./clock.js')).realClock,
        hooks: { retry: now },
      });
      return caller.send(get, args, { signal });
    });
  });

  test('while a credential is fetched, a look is taken, or a fetch does not heed its signal', async () => {
    const never = () => new Promise<never>(() => {});
    const create = (options: object) =>
      createCaller({ baseUrl: 'https://a.example', rules, clock: createTestClock(), ...options });
    await abortDuring((signal, now) => {
      now();
      return create({ credential: never }).send(get, args, { signal });
    });
    await abortDuring((signal, now) => {
      now();
      return create({ fetch: never }).send(get, args, { signal });
    });
    await abortDuring((signal, now) => {
      const verify = () => {
        now();
        return never();
      };
      const fetch = () => Promise.reject(new TypeError('fetch failed'));
      return create({ fetch }).send(operation({ idempotency: 'verify' }), args, { signal, verify });
    });
  });

  test('of a raw call', async () => {
    await abortDuring(async (signal, now) => {
      const { caller } = await serve(now);
      return createRawClient<any>(caller).GET('/x' as never, { signal } as never);
    });
  });
});

test('a call that has ended leaves no timer and no listener', async () => {
  const { caller } = await serve((_, response) => void json(response, {}));
  const set = vi.spyOn(globalThis, 'setTimeout');
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  const control = new AbortController();
  const add = vi.spyOn(control.signal, 'addEventListener');
  const remove = vi.spyOn(control.signal, 'removeEventListener');
  await caller.send(get, args, { signal: control.signal, timeoutMs: 54_321, deadlineMs: 65_432 });
  const ours = set.mock.results.filter((_, i) => set.mock.calls[i]![1]! > 50_000).map(({ value }) => value);
  const cleared = clear.mock.calls.map(([timer]) => timer);
  vi.restoreAllMocks();
  expect(ours).toHaveLength(2);
  for (const timer of ours) expect(cleared).toContain(timer);
  expect(add.mock.calls.length).toBe(remove.mock.calls.length);
});

describe('a stream', () => {
  const read = async (stream: unknown) => {
    const parts: string[] = [];
    for await (const part of stream as AsyncIterable<Uint8Array>) parts.push(new TextDecoder().decode(part));
    return parts.join('');
  };

  test('is handed on as it comes, longer than a timeout in all', async () => {
    const { caller } = await serve(
      (_, response) => {
        let left = 6;
        const write = () => (left-- > 0 ? response.write('x', () => setTimeout(write, 30)) : response.end());
        write();
      },
      { timeoutMs: 150 },
    );
    expect(await read((await caller.send(get, args, { stream: true })).data)).toBe('xxxxxx');
  });

  test('that falls silent ends with a TimeoutError', async () => {
    const { caller } = await serve((_, response) => void response.write('x'), { timeoutMs: 40 });
    const { data } = await caller.send(get, args, { stream: true });
    await expect(read(data)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('that is reset ends with a ConnectionError', async () => {
    const { caller } = await serve((_, response) => void response.write('x', () => response.socket!.resetAndDestroy()));
    const { data } = await caller.send(get, args, { stream: true });
    await expect(read(data)).rejects.toMatchObject({ name: 'ConnectionError' });
  });

  test('ends on abort with its reason, and holds its lease until then', async () => {
    const release = vi.fn();
    const { caller: plain, baseUrl } = await serve((_, response) => void response.write('x'));
    void plain;
    const credential = { acquire: async () => ({ value: 'key', release }) };
    const caller = createCaller({ baseUrl, rules, credential });
    const control = new AbortController();
    const { data } = await caller.send(get, args, { stream: true, signal: control.signal });
    const reading = read(data);
    expect(release).not.toHaveBeenCalled();
    control.abort('enough');
    await expect(reading).rejects.toBe('enough');
    expect(release).toHaveBeenCalledTimes(1);
  });

  test('that is left closes the connection', async () => {
    let gone: Promise<unknown> | undefined;
    const { caller } = await serve((_, response) => {
      gone = closed(response);
      response.write('x');
    });
    const { data } = await caller.send(get, args, { stream: true });
    await (data as ReadableStream).cancel();
    await gone;
  });

  test('of a failure is read, to say what went wrong', async () => {
    const { caller } = await serve((_, response) => void response.writeHead(404).end('{"message":"no log"}'));
    await expect(caller.send(get, args, { stream: true })).rejects.toThrow('no log');
  });
});

test('a redirect to another port takes no credential along', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers);
    json(response, 'there');
  });
  const { caller } = await serve(
    (_, response) => void response.writeHead(302, { location: `${other.baseUrl}/x` }).end(),
    { credential: 'key' },
  );
  expect((await caller.send(get, args)).data).toBe('there');
  expect(seen[0]).not.toHaveProperty('x-key');
});
