import type { StandardSchema } from '@functionary/core';
import { KeyRing } from '@functionary/core/keys';
import { describe, expect, test } from 'vitest';
import { FunctionApp } from './function-app.js';
import type { AnyFunctions } from './function-types.js';
import type { FunctionAppOptions } from './invoke-options.js';
import { createLiveStream } from './testing/live-stream.js';
import { createReset, type Script, scriptFetch } from './testing/scripted-fetch.js';

function open<Functions>(script: Script, options: Partial<FunctionAppOptions<Functions>> = {}) {
  const network = scriptFetch(script);
  const baseUrl = 'https://app.example';
  const app = new FunctionApp<Functions>({ baseUrl, functionKey: 'demo-function-key', ...network.options, ...options });
  return { ...network, app };
}

const typed = (body: BodyInit | null, type: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

describe('what is sent', () => {
  test('is a POST of JSON, with the key in the header', async () => {
    const { app, requests } = open([{ ok: true }]);
    expect(await app.invoke('HttpTrigger', { name: 'World' })).toEqual({ ok: true });
    expect(requests[0]).toMatchObject({ line: 'POST /api/HttpTrigger', body: { name: 'World' } });
    expect(requests[0]?.headers.get('x-functions-key')).toBe('demo-function-key');
    expect(requests[0]?.headers.get('accept')).toBe('*/*');
  });

  test('is what method, route, prefix, query, headers and placement say', async () => {
    const { app, requests } = open([[200]], { routePrefix: 'v1', keyPlacement: 'query' });
    const params = { method: 'delete', route: 'orders/42', query: { tag: ['a', 'b'] }, headers: { 'x-own': '1' } };
    await app.invoke('Orders', undefined, params);
    expect(requests[0]?.line).toBe('DELETE /v1/orders/42?tag=a&tag=b&code=demo-function-key');
    expect(requests[0]?.headers.get('x-own')).toBe('1');
    expect(requests[0]?.headers.has('content-type')).toBe(false);
  });

  const bytes = new Uint8Array([1, 2, 3]);
  const stream = () => new Blob([bytes]).stream();
  test.each<[string, unknown, string | undefined, string, string]>([
    ['plain data', { a: 1 }, undefined, 'application/json', '{"a":1}'],
    ['plain data that looks like a body of its own', { open: 1 }, undefined, 'application/json', '{"open":1}'],
    ['null', null, undefined, 'application/json', 'null'],
    ['a number', 5, undefined, 'application/json', '5'],
    ['data of another JSON', [1], 'application/cloudevents+json', 'application/cloudevents+json', '[1]'],
    ['a text', 'hi', undefined, 'text/plain;charset=UTF-8', 'hi'],
    ['a text of JSON', '{"a":1}', 'application/json', 'application/json', '{"a":1}'],
    ['an empty text', '', undefined, 'text/plain;charset=UTF-8', ''],
    [
      'parameters',
      new URLSearchParams({ a: 'b c' }),
      undefined,
      'application/x-www-form-urlencoded;charset=UTF-8',
      'a=b+c',
    ],
    ['bytes', bytes, undefined, 'application/octet-stream', '\x01\x02\x03'],
    ['a part of a buffer', new DataView(bytes.buffer, 1, 1), undefined, 'application/octet-stream', '\x02'],
    ['a buffer', bytes.buffer, 'image/png', 'image/png', '\x01\x02\x03'],
    ['a Blob', new Blob(['x'], { type: 'text/css' }), undefined, 'text/css', 'x'],
    ['a stream', stream(), undefined, 'application/octet-stream', '\x01\x02\x03'],
  ])('for %s is of its type', async (_, input, contentType, type, text) => {
    const { app, requests } = open([[200]]);
    await app.invoke('A', input, { contentType });
    expect(requests[0]?.headers.get('content-type')).toBe(type);
    expect(requests[0]?.text).toBe(text);
  });

  test("takes the type from the call's headers too", async () => {
    const { app, requests } = open([[200]]);
    await app.invoke('A', '<a/>', { headers: { 'Content-Type': 'text/xml' } });
    expect(requests[0]?.headers.get('content-type')).toBe('text/xml');
  });

  test('for a form is the form', async () => {
    const { app, requests } = open([[200]]);
    const form = new FormData();
    form.set('file', new Blob(['x']), 'x.txt');
    await app.invoke('A', form);
    const { headers, bytes: sent } = requests[0]!;
    const read = await new Response(sent as BodyInit, { headers }).formData();
    expect((read.get('file') as File).name).toBe('x.txt');
  });

  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  test.each<[string, unknown, object, string]>([
    ['a body of a GET', { a: 1 }, { method: 'get' }, 'input'],
    ['plain data as XML', { a: 1 }, { contentType: 'text/xml' }, 'input'],
    ['a cycle', cyclic, {}, 'input'],
    ['a function', () => {}, {}, 'input'],
    ['a type for a form', new FormData(), { contentType: 'text/xml' }, 'contentType'],
    ['a route that leads elsewhere', {}, { route: '../admin/host/restart' }, 'route'],
  ])('is never %s', async (_, input, params, parameter) => {
    const { app, requests } = open([]);
    await expect(app.invoke('A', input, params)).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter });
    expect(requests).toHaveLength(0);
  });
});

describe('what comes back', () => {
  const png = new Uint8Array([137, 80]);
  test.each<[string, Response, string | undefined, unknown]>([
    ['JSON', typed('{"a":1}', 'application/json; charset=utf-8'), undefined, { a: 1 }],
    ['JSON of another kind', typed('[1]', 'application/problem+json'), undefined, [1]],
    ['text', typed('hi', 'text/plain'), undefined, 'hi'],
    ['text that looks like JSON', typed('{"a":1}', 'text/plain'), undefined, '{"a":1}'],
    ['XML', typed('<a/>', 'application/xml'), undefined, '<a/>'],
    ['an image', typed(png, 'image/png'), undefined, png],
    ['nothing', new Response(null, { status: 204 }), undefined, undefined],
    ['an empty text', typed('', 'text/plain'), undefined, undefined],
    ['an unlabelled text', new Response(new TextEncoder().encode('hi')), undefined, 'hi'],
    ['text, as JSON', typed('{"a":1}', 'text/plain'), 'json', { a: 1 }],
    ['JSON, as text', typed('{"a":1}', 'application/json'), 'text', '{"a":1}'],
    ['JSON, as bytes', typed('1', 'application/json'), 'bytes', new Uint8Array([49])],
    ['nothing, as text', typed('', 'text/plain'), 'text', ''],
    ['nothing, as bytes', typed('', 'image/png'), 'bytes', new Uint8Array()],
  ])('is read by its label, or as asked: %s', async (_, answer, responseType, wanted) => {
    const { app } = open([answer]);
    expect(await app.invoke('A', undefined, { responseType: responseType as 'auto' })).toEqual(wanted);
  });

  test('in many pieces is put together', async () => {
    const live = createLiveStream();
    const { app } = open([typed(live.stream, 'text/plain')]);
    for (const piece of ['one ', 'two ', 'three']) live.write(piece);
    live.end();
    expect(await app.invoke('A')).toBe('one two three');
  });

  test('is refused where it is not what it is labelled', async () => {
    const { app } = open([typed('<a/>', 'application/json')]);
    await expect(app.invoke('A')).rejects.toMatchObject({ name: 'InvalidResponseError', body: '<a/>' });
  });

  test("that is an error is one, with the function's own words", async () => {
    const { app } = open([[422, { code: 'TooMany', message: 'no more than 3', left: 0 }]]);
    const error: any = await app.invoke('A').catch((caught) => caught);
    expect(error).toMatchObject({ name: 'UnprocessableEntityError', code: 'TooMany', body: { left: 0 } });
    expect(error.message).toContain('no more than 3');
  });

  test("quotes none of the call's own headers in an error", async () => {
    const { app } = open([[403, { message: 'Bearer demo-user-token is not good for this' }]]);
    const headers = { Authorization: 'Bearer demo-user-token' };
    const error = await app.invoke('A', {}, { headers }).catch((caught) => caught);
    expect((error as any).message).toContain('REDACTED is not good for this');
    expect(JSON.stringify([error, (error as any).body])).not.toContain('demo-user-token');
  });

  test('comes within deadlineMs, its body too', async () => {
    const { app } = open([typed(createLiveStream().stream, 'text/plain')]);
    await expect(app.invoke('A', {}, {}, { deadlineMs: 20 })).rejects.toMatchObject({ name: 'DeadlineExceededError' });
  });

  test('tells status and headers', async () => {
    const { app } = open([typed('{}', 'application/json', 201)]);
    let status = 0;
    await app.invoke('A', {}, {}, { onResponse: (response) => (status = response.status) });
    expect(status).toBe(201);
  });
});

describe('nothing is sent again', () => {
  const busy = () => new Response(null, { status: 503, headers: { 'retry-after': '1' } });
  const throttled = () => new Response(null, { status: 429, headers: { 'retry-after': '1' } });
  test.each<[string, () => Error | Response]>([
    ['a broken connection', createReset],
    ['a refused one', () => new TypeError('x', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) })],
    ['a 500', () => new Response(null, { status: 500 })],
    ['a 503 that says when', busy],
    ['a 429 that says when', throttled],
  ])('after %s, unless the caller says that it may', async (_, fail) => {
    for (const method of ['POST', 'GET']) {
      const { app, requests } = open([fail()]);
      await expect(app.invoke('A', undefined, { method }, { retry: { maxAttempts: 5 } })).rejects.toThrow();
      expect(requests).toHaveLength(1);
    }
    const { app, requests } = open([fail(), fail(), { ok: true }]);
    expect(await app.invoke('A', { a: 1 }, {}, { isIdempotent: true })).toEqual({ ok: true });
    expect(requests.map(({ text }) => text)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  test('of a stream, whatever the caller says', async () => {
    const { app, requests } = open([createReset()]);
    const input = new Blob(['x']).stream();
    await expect(app.invoke('A', input, {}, { isIdempotent: true })).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
  });
});

test('a key that is refused is renewed once', async () => {
  const keys = ['old', 'new'];
  const ring = new KeyRing(async () => keys.shift()!);
  const { app, requests } = open([[401], { ok: true }], { functionKey: ring });
  expect(await app.invoke('A')).toEqual({ ok: true });
  expect(requests.map(({ headers }) => headers.get('x-functions-key'))).toEqual(['old', 'new']);
});

describe('invokeStream', () => {
  test('gives the bytes as they come, and ends with the signal', async () => {
    const live = createLiveStream();
    const { app } = open([typed(live.stream, 'text/plain')]);
    const ending = new AbortController();
    const stream = await app.invokeStream('A', { a: 1 }, {}, { signal: ending.signal });
    const reader = stream.getReader();
    const first = reader.read();
    live.write('one');
    expect(new TextDecoder().decode((await first).value)).toBe('one');
    const second = reader.read();
    ending.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    expect(live.seen.isCancelled).toBe(true);
  });

  test('has the deadline end with the headers', async () => {
    const live = createLiveStream();
    const { app } = open([typed(live.stream, 'text/plain')]);
    const reader = (await app.invokeStream('A', {}, {}, { deadlineMs: 10, timeoutMs: 1000 })).getReader();
    const read = reader.read();
    setTimeout(() => live.write('late'), 20);
    expect((await read).value).toHaveLength(4);
  });

  test('of nothing is a stream that ends', async () => {
    const stream = await open([[204]]).app.invokeStream('A');
    expect((await stream.getReader().read()).done).toBe(true);
  });
});

describe('schemas', () => {
  /** One that takes what the function takes. */
  const schema = (takes: (value: any) => boolean): StandardSchema<any> => ({
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value) => (takes(value) ? { value } : { issues: [{ message: 'unfit', path: ['name'] }] }),
    },
  });
  const functions = {
    Greet: { input: schema((value) => typeof value?.name === 'string'), output: schema((value) => value === 'Hello') },
  };

  test('judge what goes in before it is sent', async () => {
    const { app, requests } = open([], { functions });
    for (const call of [app.invoke('Greet', { name: 5 }), app.invokeStream('Greet', { name: 5 })])
      await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError', message: 'input: name: unfit' });
    expect(requests).toHaveLength(0);
  });

  test('are asked after the input was written, as it was at the call', async () => {
    const { app, requests } = open(
      ['Hello', 'Hello'].map((text) => typed(text, 'text/plain')),
      { functions },
    );
    const input = { name: 'World' };
    const calls = ['Tokyo', 'London'].map((name) => app.invoke('Greet', Object.assign(input, { name })));
    await Promise.all(calls);
    expect(requests.map(({ body }) => body)).toEqual([{ name: 'Tokyo' }, { name: 'London' }]);
  });

  test('judge what comes out', async () => {
    const { app } = open([typed('Hello', 'text/plain'), typed('Bye', 'text/plain')], { functions });
    expect(await app.invoke('Greet', { name: 'World' })).toBe('Hello');
    await expect(app.invoke('Greet', { name: 'World' })).rejects.toMatchObject({
      name: 'InvalidResponseError',
      body: 'Bye',
    });
  });

  test('are found by their own names alone', async () => {
    const { app } = open<AnyFunctions>([{}, {}], { functions });
    expect(await app.invoke('toString')).toEqual({});
    expect(await app.invoke('Other')).toEqual({});
  });
});

describe('run', () => {
  test.each<[unknown, string]>([
    [undefined, ''],
    ['text', 'text'],
    [{ a: 1 }, '{"a":1}'],
    [null, 'null'],
  ])('sends %j as its trigger would bring it', async (input, sent) => {
    const { app, requests } = open([[202]]);
    await app.run('Nightly Report', input);
    expect(requests[0]).toMatchObject({ line: 'POST /admin/functions/Nightly%20Report', body: { input: sent } });
  });

  test('is not sent again once the host may have taken it', async () => {
    const { app, requests } = open([[500, { Message: 'x' }]]);
    await expect(app.run('A')).rejects.toMatchObject({ name: 'ServerError' });
    await expect(open([]).app.run('A', 5n)).rejects.toMatchObject({ parameter: 'input' });
    expect(requests).toHaveLength(1);
  });
});

test('shows no key, whatever it is written by', async () => {
  const { app } = open([[401, { message: 'no good: demo-other-key' }]]);
  const query = { code: 'demo-other-key' };
  const error: any = await app.invoke('A', undefined, { query }).catch((caught) => caught);
  for (const thing of [app, app.host, app.functionKeys, app.hostKeys, error])
    expect(`${JSON.stringify([thing, thing.body])}${thing.message ?? ''}`).not.toMatch(/demo-(function|other)-key/);
});

test('says of options what is wrong with them', () => {
  expect(() => new FunctionApp({ baseUrl: 'app.example' })).toThrow(expect.objectContaining({ parameter: 'baseUrl' }));
});
