import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import type { StandardSchema } from './standard-schema.js';
import { createScripted, json, operation } from './testing/scripted-caller.js';

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
