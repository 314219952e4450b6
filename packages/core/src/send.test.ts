import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import type { StandardSchema } from './standard-schema.js';
import { createScripted, failure, json, operation } from './testing/scripted-caller.js';

const get = operation();
const args = { path: { name: 'n' } };

describe('the request', () => {
  test('is built from path, query, headers and body', async () => {
    const { caller, sent } = createScripted([json({})], { headers: { 'x-client': 'c', 'x-both': 'client' } });
    await caller.send(
      operation({ method: 'POST' }),
      {
        path: { name: 'a b' },
        query: { status: ['A', 'B'], none: undefined },
        headers: { 'x-arg': 5, 'x-both': 'arg', 'x-none': undefined },
        body: { n: null },
      },
      { headers: { 'x-call': 'yes' } },
    );
    const [{ url, method, headers, body }] = sent as [(typeof sent)[0]];
    expect({ url, method, body }).toEqual({
      url: 'https://a.example/base/things/a%20b?status=A,B',
      method: 'POST',
      body: '{"n":null}',
    });
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'application/json',
      'x-arg': '5',
      'x-both': 'arg',
      'x-call': 'yes',
      'x-client': 'c',
    });
  });

  test('has no content-type without a body, and sends null as JSON', async () => {
    const { caller, sent } = createScripted([json({}), json({})]);
    await caller.send(get, args);
    await caller.send(operation({ method: 'POST' }), { ...args, body: null });
    expect(sent[0]!.headers.has('content-type')).toBe(false);
    expect(sent[1]!.body).toBe('null');
  });

  test("sends what is not JSON as it is, under the operation's media type", async () => {
    const { caller, sent } = createScripted([json({})]);
    const body = new Uint8Array([1, 2]);
    await caller.send(operation({ method: 'PUT', contentType: 'application/octet-stream' }), { ...args, body });
    expect(sent[0]!.body).toBe(body);
    expect(sent[0]!.headers.get('content-type')).toBe('application/octet-stream');
  });

  test.each([
    ['a path that climbs', { path: { name: '..' } }, 'name: '],
    ['a missing path parameter', {}, 'name: '],
    ['a query without a form', { ...args, query: { filter: new Map() } }, 'filter: '],
    ['a body without a form', { ...args, body: { n: 1n } }, 'body: '],
    ['a header that cannot be sent', { ...args, headers: { 'x-a': 'a\nb' } }, 'headers: '],
  ])('%s is refused before anything is sent', async (_, bad, message) => {
    const { caller, sent } = createScripted([]);
    const sending = caller.send(operation({ method: 'POST' }), bad);
    await expect(sending).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      message: expect.stringContaining(message),
    });
    expect(sent).toEqual([]);
  });

  test.each(['/relative', 'ftp://a.example', 'https://u:p@a.example', 'https://a.example?x=1', ''])(
    'a base URL of %o is refused',
    (baseUrl) => {
      expect(() => createScripted([], { baseUrl })).toThrow(/^baseUrl: /);
    },
  );

  test.each([0, -1, Number.NaN])('a time of %d is refused', async (timeoutMs) => {
    const { caller } = createScripted([]);
    await expect(caller.send(get, args, { timeoutMs })).rejects.toThrow(/^timeoutMs: /);
  });
});

describe('the answer', () => {
  test('comes with status, headers, request id and attempts', async () => {
    const { caller } = createScripted([json({ a: 1 }, 200, { 'x-ms-request-id': 'r1' })]);
    const onResponse = vi.fn();
    const answer = await caller.send(get, args, { onResponse });
    expect(answer).toMatchObject({ data: { a: 1 }, status: 200, requestId: 'r1', attempts: 1 });
    expect(onResponse).toHaveBeenCalledWith(expect.objectContaining({ status: 200, requestId: 'r1' }));
  });

  test.each([null, false, 0, '', [], {}])('%o is data', async (value) => {
    const { caller } = createScripted([json(value)]);
    expect((await caller.send(get, args)).data).toEqual(value);
  });

  test('an empty body is undefined', async () => {
    const { caller } = createScripted([new Response(null, { status: 204 }), new Response('', { status: 202 })]);
    expect((await caller.send(get, args)).data).toBeUndefined();
    expect((await caller.send(get, args)).data).toBeUndefined();
  });

  test.each(['<html>secret</html>', '{"cut": ', 'undefined'])(
    '%o with success is an InvalidResponseError',
    async (body) => {
      const { caller, sent } = createScripted([new Response(body, { headers: { 'content-type': 'text/html' } })]);
      const error = await caller.send(get, args).catch((thrown) => thrown);
      expect(error).toMatchObject({ name: 'InvalidResponseError', status: 200, operationId: 'getThing', body });
      expect(inspect(error)).not.toContain('secret');
      expect(sent).toHaveLength(1);
    },
  );

  test('a failure is the error that its status means, with what the service says', async () => {
    const { caller } = createScripted([json({ code: 'Nope', message: 'no thing n' }, 404, { 'x-request-id': 'r9' })]);
    await expect(caller.send(get, args)).rejects.toMatchObject({
      name: 'NotFoundError',
      message: 'getThing: 404 Nope: no thing n (request r9)',
      code: 'Nope',
      requestId: 'r9',
      attempts: 1,
      retryable: false,
      body: { code: 'Nope', message: 'no thing n' },
    });
  });

  test('an empty failure and a page from a proxy are errors as well', async () => {
    const { caller } = createScripted([new Response(null, { status: 418 }), new Response('<html>', { status: 403 })]);
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'ApiError', status: 418 });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'PermissionDeniedError', body: '<html>' });
  });

  test('a status named by the operation is data when its body has the keys, and never retried', async () => {
    const { caller, sent } = createScripted([json({ state: 'Failed', id: 1 }, 500)]);
    const answer = await caller.send(operation({ answers: { 500: ['state'] } }), args);
    expect(answer).toMatchObject({ data: { state: 'Failed', id: 1 }, status: 500 });
    expect(sent).toHaveLength(1);
  });

  test('any other body of that status takes the ordinary path', async () => {
    const { caller, sent } = createScripted([json({ message: 'down' }, 500), json(null, 500), json({ state: 'Done' })]);
    const answer = await caller.send(operation({ answers: { 500: ['state'] } }), args);
    expect(answer).toMatchObject({ data: { state: 'Done' }, attempts: 3 });
    expect(sent).toHaveLength(3);
  });
});

describe('validate', () => {
  const schema: StandardSchema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value) =>
        (value as { a?: unknown }).a === 1
          ? { value: 'replaced' }
          : { issues: [{ message: 'must be 1', path: ['a', { key: 'b' }] }] },
    },
  };

  test('judges and never replaces the value', async () => {
    const { caller } = createScripted([json({ a: 1 })], { validate: { getThing: { 200: schema } } });
    expect((await caller.send(get, args)).data).toEqual({ a: 1 });
  });

  test('an answer that does not fit is an InvalidResponseError that says where', async () => {
    const { caller } = createScripted([json({ a: 'secret' })], { validate: { getThing: { 200: schema } } });
    const error = await caller.send(get, args).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'InvalidResponseError', issues: ['a.b: must be 1'] });
    expect(inspect(error)).not.toContain('secret');
  });
});

describe('secrets', () => {
  test('stand in no error, hook or log, wherever the service or the transport quotes them', async () => {
    const quote = 'key k-secret, code c-secret, header h-secret';
    const seen: unknown[] = [];
    const note = (event: unknown) => void seen.push(event);
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const options = {
      credential: 'k-secret',
      headers: { authorization: 'h-secret' },
      hooks: { call: note, response: note, retry: note, settled: note },
      logger,
    };
    const { caller } = createScripted(
      [new Error(quote), json({ message: quote }, 503), json({ message: quote }, 404)],
      options,
    );
    const info = vi.fn();
    const error = await caller
      .send(
        operation({ secrets: ['code'] }),
        { ...args, query: { code: 'c-secret', top: 1, other: 'o-secret' } },
        { onResponse: info },
      )
      .catch((thrown) => thrown);
    expect(error.name).toBe('NotFoundError');
    expect(error.request.url).toBe('https://a.example/base/things/n?code=REDACTED&top=1&other=REDACTED');
    for (const thing of [
      error,
      error.message,
      error.stack,
      error.toJSON(),
      seen,
      logger.warn.mock.calls,
      logger.debug.mock.calls,
    ]) {
      expect(inspect(thing, { depth: 9 })).not.toMatch(/[kcho]-secret/);
    }
  });

  test('are not cut in two by the limit of a message', async () => {
    const secret = 'open-sesame-open-sesame';
    const message = `${'x'.repeat(980)} ${secret}`;
    const { caller } = createScripted([json({ message }, 400)], { credential: secret });
    const error = await caller.send(get, args).catch((caught: unknown) => caught);
    expect(String(error)).not.toContain('sesame');
    expect(String(error).length).toBeLessThan(1100);
  });

  test('named by the call are those in its body', async () => {
    const { caller } = createScripted([json({ message: "'open sesame' is too short" }, 400)]);
    const sending = caller.send(get, args, { secrets: ['open sesame', undefined] });
    await expect(sending).rejects.toMatchObject({ message: expect.stringContaining("'REDACTED' is too short") });
  });

  test('a header that is undefined is none', async () => {
    const { caller, sent } = createScripted([json({})]);
    await caller.send(get, args, { headers: { 'x-trace': undefined } as never });
    expect(sent[0]!.headers.has('x-trace')).toBe(false);
  });

  test('a credential that no header can hold is refused without being quoted', async () => {
    const { caller, sent } = createScripted([], { credential: 'top\nsecret' });
    const error = await caller.send(get, args).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'InvalidArgumentError', parameter: 'credential' });
    expect(inspect(error)).not.toContain('secret');
    expect(sent).toEqual([]);
  });
});

describe('an address that the service gave', () => {
  test.each([
    ['https://a.example/next?page=2', 'https://a.example/next?page=2', 'key'],
    ['/next?page=2', 'https://a.example/next?page=2', 'key'],
    ['https://b.example/next', 'https://b.example/next', null],
    ['http://a.example/next', 'http://a.example/next', null],
    ['https://a.example:8443/next', 'https://a.example:8443/next', null],
  ])('%s gets the credential at the same origin only', async (url, target, key) => {
    const { caller, sent } = createScripted([json({})], { credential: 'key', headers: { cookie: 'c' } });
    await caller.send(get, args, { url });
    expect(sent[0]!.url).toBe(target);
    expect(sent[0]!.headers.get('x-key')).toBe(key);
    expect(sent[0]!.headers.get('cookie')).toBe(key && 'c');
  });

  test('that is none is refused', async () => {
    const { caller } = createScripted([]);
    await expect(caller.send(get, args, { url: 'file:///x' })).rejects.toThrow(/^url: /);
  });
});

describe('credentials', () => {
  test('a 401 renews once and sends again, whatever the operation', async () => {
    const keys = ['old', 'new'];
    const { caller, sent, slept } = createScripted([json({}, 401), json({ ok: 1 })], {
      credential: () => keys.shift()!,
    });
    await caller.send(operation({ method: 'POST', idempotency: 'unsafe' }), { ...args, body: 1 });
    expect(sent.map(({ headers }) => headers.get('x-key'))).toEqual(['old', 'new']);
    expect(slept).toEqual([]);
  });

  test('a 401 renews again after a wait, in which the key may have been replaced once more', async () => {
    let n = 0;
    const answers = [json({}, 401), json({}, 503), json({}, 401), json({ ok: 1 })];
    const { caller, sent, slept } = createScripted(answers, { credential: () => `key-${++n}` });
    expect((await caller.send(get, args)).data).toEqual({ ok: 1 });
    expect([sent.length, slept.length]).toEqual([4, 1]);
  });

  test('a second 401 is the answer', async () => {
    let n = 0;
    const { caller, sent } = createScripted([json({}, 401), json({}, 401)], { credential: () => `key-${++n}` });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test('a source may say that it can be renewed more often in a row, and no further', async () => {
    let n = 0;
    const acquire = async () => ({ value: `key-${++n}`, release() {} });
    const credential = { acquire, renew() {}, renewals: 2 };
    const three = [json({}, 401), json({}, 401), json({ ok: 1 })];
    expect((await createScripted(three, { credential }).caller.send(get, args)).data).toEqual({ ok: 1 });
    const { caller, sent } = createScripted([json({}, 401), json({}, 401), json({}, 401)], { credential });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(sent).toHaveLength(3);
  });

  test('a fixed value is not tried twice', async () => {
    const { caller, sent } = createScripted([json({}, 401)], { credential: 'key' });
    await expect(caller.send(get, args)).rejects.toThrow('check the credential');
    expect(sent).toHaveLength(1);
  });

  test('a lease is held for the length of an attempt', async () => {
    const log: string[] = [];
    const credential = {
      acquire: async () => {
        log.push('acquire');
        return { value: 'key', release: () => log.push('release') };
      },
    };
    const answer = () => {
      log.push('fetch');
      return json({ message: 'x' }, 503);
    };
    const { caller } = createScripted([answer, failure('ECONNRESET'), json({})], { credential });
    await caller.send(get, args);
    expect(log).toEqual(['acquire', 'fetch', 'release', 'acquire', 'release', 'acquire', 'release']);
  });

  test('is left out where it is not wanted, and not even asked for', async () => {
    const credential = vi.fn(() => 'key');
    const { caller, sent } = createScripted([json({})], { credential });
    await caller.send(get, args, { acceptNoCredential: true });
    expect(sent[0]!.headers.has('x-key')).toBe(false);
    expect(credential).not.toHaveBeenCalled();
  });

  test('what a source throws passes as it is and is not retried', async () => {
    const { caller, sent } = createScripted([], {
      credential: () => {
        throw new Error('vault is sealed');
      },
    });
    await expect(caller.send(get, args)).rejects.toThrow('vault is sealed');
    expect(sent).toEqual([]);
  });
});

describe('hooks and trace', () => {
  test('are told in order, with what they need', async () => {
    const seen: [string, Record<string, unknown>][] = [];
    const note = (name: string) => (event: object) => void seen.push([name, { ...event }]);
    const hooks = {
      call: note('call'),
      request: note('request'),
      response: note('response'),
      retry: note('retry'),
      settled: note('settled'),
    };
    const { caller } = createScripted([json({}, 503), failure('ECONNRESET'), json({})], { hooks });
    await caller.send(get, args);
    expect(seen.map(([name, { attempt, status, attempts }]) => [name, attempt ?? attempts, status])).toEqual([
      ['call', undefined, undefined],
      ['request', 1, undefined],
      ['response', 1, 503],
      ['retry', 1, undefined],
      ['request', 2, undefined],
      ['retry', 2, undefined],
      ['request', 3, undefined],
      ['response', 3, 200],
      ['settled', 3, 200],
    ]);
    expect(seen[3]![1]).toMatchObject({ delayMs: 250, error: { name: 'ServerError' } });
  });

  test('settled tells the error that the caller gets', async () => {
    const settled = vi.fn();
    const { caller } = createScripted([json({}, 404)], { hooks: { settled } });
    const error = await caller.send(get, args).catch((thrown) => thrown);
    expect(settled.mock.calls[0]![0].error).toBe(error);
  });

  test('a header set by a hook is sent, and the hook does not see the credential', async () => {
    const request = vi.fn(({ headers }: { headers: Headers }) => {
      expect(headers.has('x-key')).toBe(false);
      headers.set('traceparent', '00-1');
    });
    const { caller, sent } = createScripted([json({})], { hooks: { request }, credential: 'key' });
    await caller.send(get, args);
    expect(sent[0]!.headers.get('traceparent')).toBe('00-1');
    expect(sent[0]!.headers.get('x-key')).toBe('key');
  });

  test('a hook sees no key in the links of an answer, and the caller does', async () => {
    const seen: (string | null)[] = [];
    const hooks = { response: ({ headers }: { headers: Headers }) => void seen.push(headers.get('location')) };
    const answer = json({}, 202, { location: 'https://a.example/status?code=some-key' });
    const { caller } = createScripted([answer], { hooks, credential: 'some-key' });
    const { headers } = await caller.send(get, args);
    expect(seen).toEqual(['https://a.example/status?code=REDACTED']);
    expect(headers.get('location')).toBe('https://a.example/status?code=some-key');
  });

  test('a hook whose promise rejects harms nobody, and no rejection goes unhandled', async () => {
    const error = vi.fn();
    const logger = { debug() {}, info() {}, warn() {}, error };
    const fault = new Error('no network');
    const hooks = { call: async () => Promise.reject(fault) };
    await createScripted([json({})], { hooks, logger }).caller.send(get, args);
    await new Promise((resolve) => setImmediate(resolve));
    expect(error).toHaveBeenCalledWith('the call hook threw', { error: fault });
    // without a logger too: an unhandled rejection would fail this run
    await createScripted([json({})], { hooks }).caller.send(get, args);
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('a hook that throws harms nobody', async () => {
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const request = () => {
      throw new Error('hook');
    };
    const { caller } = createScripted([json({ a: 1 })], { hooks: { request }, logger });
    expect((await caller.send(get, args)).data).toEqual({ a: 1 });
    expect(logger.error).toHaveBeenCalledTimes(1);
  });

  test('a trace stands around the call and around each attempt', async () => {
    const log: string[] = [];
    const around =
      (name: string) =>
      async <T>(_event: unknown, next: () => Promise<T>) => {
        log.push(`${name} begins`);
        return next().finally(() => log.push(`${name} ends`));
      };
    const tracing = { call: around('call'), attempt: around('attempt') };
    const { caller } = createScripted([json({}, 503), json({})], { tracing });
    await caller.send(get, args);
    expect(log).toEqual([
      'call begins',
      'attempt begins',
      'attempt ends',
      'attempt begins',
      'attempt ends',
      'call ends',
    ]);
  });
});
