import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCaller } from './caller.js';
import { createRawClient } from './raw-client.js';
import { createTestClock, operation, rules } from './testing/scripted-caller.js';

const create = () =>
  createCaller({
    baseUrl: 'https://a.example/base/',
    rules,
    credential: 'key',
    clock: createTestClock(),
    random: () => 1,
  });
const args = { path: { name: 'n' } };

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.restore();
  nock.activate();
});

describe('the exact wire, through the platform fetch', () => {
  test('path, query and headers', async () => {
    let target = '';
    nock('https://a.example', { reqheaders: { 'x-key': 'key', 'x-arg': '1' }, badheaders: ['content-type'] })
      .get(/.*/)
      .reply(200, function () {
        target = this.req.path;
        return { a: 1 };
      });
    const given = {
      path: { name: 'a+b/c d' },
      query: { from: '2026-01-01T00:00:00+01:00', in: ['x', 'y,z'] },
      headers: { 'x-arg': 1 },
    };
    expect((await create().send(operation(), given)).data).toEqual({ a: 1 });
    expect(target).toBe('/base/things/a%2Bb%2Fc%20d?from=2026-01-01T00%3A00%3A00%2B01%3A00&in=x,y%2Cz');
  });

  test('a JSON body', async () => {
    nock('https://a.example', { reqheaders: { 'content-type': 'application/json' } })
      .post('/base/things/n', '{"text":"ä","list":[1,null]}')
      .reply(202, '');
    const post = operation({ method: 'POST' });
    expect(await create().send(post, { ...args, body: { text: 'ä', list: [1, null] } })).toMatchObject({ status: 202 });
  });

  test('a form, a text and bytes go as they are', async () => {
    nock('https://a.example', { reqheaders: { 'content-type': 'application/x-www-form-urlencoded' } })
      .put('/base/things/n', 'a=1&b=x%20y'.replace('%20', '+'))
      .reply(204);
    const put = operation({ method: 'PUT', contentType: 'application/x-www-form-urlencoded' });
    await create().send(put, { ...args, body: new URLSearchParams({ a: '1', b: 'x y' }) });
    nock('https://a.example', { reqheaders: { 'content-type': 'text/plain' } })
      .put('/base/things/n', '"quoted"')
      .reply(204);
    await create().send(operation({ method: 'PUT', contentType: 'text/plain' }), { ...args, body: '"quoted"' });
  });

  test('the same request again after a failure', async () => {
    const bodies: unknown[] = [];
    nock('https://a.example', { reqheaders: { 'x-key': 'key' } })
      .put('/base/things/n', (body) => bodies.push(body) > 0)
      .reply(503, '', { 'Retry-After': '0' })
      .put('/base/things/n', (body) => bodies.push(body) > 0)
      .reply(200, { ok: true });
    const put = operation({ method: 'PUT', idempotency: 'idempotent' });
    expect((await create().send(put, { ...args, body: { a: 1 } })).attempts).toBe(2);
    expect(bodies).toEqual([{ a: 1 }, { a: 1 }]);
  });
});

describe('redirects', () => {
  test('are followed to another origin without the credential, and back without it too', async () => {
    const strip = { badheaders: ['x-key', 'authorization', 'x-client'] };
    nock('https://a.example', { reqheaders: { 'x-key': 'key' } })
      .get('/base/things/n')
      .reply(302, '', { Location: 'https://b.example/other' });
    nock('https://b.example', strip).get('/other').reply(307, '', { Location: 'https://a.example/home' });
    nock('https://a.example', strip).get('/home').reply(200, { there: true });
    const caller = createCaller({
      baseUrl: 'https://a.example/base',
      rules,
      credential: 'key',
      headers: { 'x-client': '1', authorization: 'x' },
    });
    expect((await caller.send(operation(), args)).data).toEqual({ there: true });
  });

  test('within the origin keep it', async () => {
    nock('https://a.example', { reqheaders: { 'x-key': 'key' } })
      .get('/base/things/n')
      .reply(301, '', { Location: '/moved' })
      .get('/moved')
      .reply(200, {});
    await create().send(operation(), args);
  });

  test('of a POST is an error that says what to do, and nothing is sent on', async () => {
    nock('https://a.example').post('/base/things/n').reply(307, '', { Location: 'https://b.example/?code=some-key' });
    const sending = create().send(operation({ method: 'POST' }), { ...args, body: {} });
    await expect(sending).rejects.toMatchObject({
      name: 'RedirectError',
      message:
        'getThing: redirect to https://b.example/?code=REDACTED not followed: a POST is not sent there; use that as the address',
    });
  });

  test('leave no body unread, which would hold its connection', async () => {
    const cancel = vi.fn();
    const redirect = new Response(new ReadableStream({ cancel }), { status: 302, headers: { location: '/there' } });
    const answers = [redirect, new Response('{}')];
    const fetch = async () => answers.shift()!;
    await createCaller({ baseUrl: 'https://a.example', rules, fetch }).send(operation(), args);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test('to another origin are not followed where the query repeats the key', async () => {
    const place = (key: string, request: { url: string }) => {
      request.url += `?code=${encodeURIComponent(key)}`;
    };
    nock('https://a.example')
      .get('/base/things/n?code=to%2Fp')
      .reply(302, '', { Location: 'https://b.example/things/n?code=to%2fp' });
    const elsewhere = nock('https://b.example').get(/.*/).reply(200, {});
    const caller = createCaller({
      baseUrl: 'https://a.example/base',
      rules: { ...rules, place },
      credential: 'to/p',
    });
    const error = await caller.send(operation(), args).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'RedirectError' });
    expect(String(error)).not.toContain('to%2fp');
    expect(elsewhere.isDone()).toBe(false);
    nock.cleanAll();
  });

  test('in a circle end', async () => {
    nock('https://a.example').get('/base/things/n').times(6).reply(302, '', { Location: '/base/things/n' });
    await expect(create().send(operation(), args)).rejects.toThrow('more than 5 redirects');
  });
});

describe('the raw client', () => {
  interface Paths {
    '/things/{name}': {
      parameters: {};
      get: {
        parameters: { path: { name: string }; query?: { in?: string[] } };
        responses: {
          200: { content: { 'application/json': { a: number } } };
          404: { content: { 'application/json': { message: string } } };
        };
      };
      post: { parameters: { path: { name: string } }; responses: { 202: { content?: never } } };
    };
  }

  test('is openapi-fetch over the same pipeline', async () => {
    nock('https://a.example', { reqheaders: { 'x-key': 'key' } })
      .get('/base/things/a%2Fb?in=x,y')
      .reply(503)
      .get('/base/things/a%2Fb?in=x,y')
      .reply(200, { a: 1 });
    const raw = createRawClient<Paths>(create());
    const { data, response } = await raw.GET('/things/{name}', {
      params: { path: { name: 'a/b' }, query: { in: ['x', 'y'] } },
    });
    expect(data).toEqual({ a: 1 });
    expect(response).toBeInstanceOf(Response);
    expect(response.url).toBe('https://a.example/base/things/a%2Fb?in=x,y');
  });

  test('gives failures by status as openapi-fetch does', async () => {
    nock('https://a.example').get('/base/things/n').reply(404, { message: 'no' });
    const { error, response } = await createRawClient<Paths>(create()).GET('/things/{name}', {
      params: { path: { name: 'n' } },
    });
    expect([error, response.status]).toEqual([{ message: 'no' }, 404]);
  });

  test('sends a body with a file in it as a form, and another as JSON', async () => {
    const bodies: string[] = [];
    const types: unknown[] = [];
    nock('https://a.example')
      .post('/base/things/n', (body) => !!bodies.push(typeof body === 'string' ? body : JSON.stringify(body)))
      .times(3)
      .reply(202, function () {
        types.push(this.req.headers['content-type']);
      });
    const raw = createRawClient<Paths>(create()) as any;
    const params = { path: { name: 'n' } };
    for (const file of [new Uint8Array([80, 75]), new Blob(['PK'])]) {
      await raw.POST('/things/{name}', { params, body: { code: '{}', cpu: 100, name: undefined, package: file } });
    }
    await raw.POST('/things/{name}', { params, body: { code: '{}' } });
    for (const body of bodies.slice(0, 2)) {
      expect(body).toContain('name="code"\r\n\r\n{}\r\n');
      expect(body).toContain('name="cpu"\r\n\r\n100\r\n');
      expect(body).toMatch(/name="package"; filename="package"\r\nContent-Type: [\w/-]+\r\n\r\nPK\r\n/);
      expect(body).not.toContain('name="name"');
    }
    expect(bodies[2]).toBe('{"code":"{}"}');
    expect(types.map(String)).toEqual([
      expect.stringMatching(/^multipart\/form-data; boundary=/),
      expect.stringMatching(/^multipart\/form-data; boundary=/),
      'application/json',
    ]);
  });

  test('does not send a POST twice, and takes 204 and bytes', async () => {
    nock('https://a.example').post('/base/things/n').reply(503);
    const raw = createRawClient<Paths>(create());
    const params = { path: { name: 'n' } };
    expect((await raw.POST('/things/{name}', { params })).response.status).toBe(503);
    nock('https://a.example').post('/base/things/n').reply(204);
    expect((await raw.POST('/things/{name}', { params })).response.status).toBe(204);
    nock('https://a.example')
      .get('/base/things/n')
      .reply(200, Buffer.from([0, 255]));
    const { data } = await raw.GET('/things/{name}', { params, parseAs: 'arrayBuffer' });
    expect([...new Uint8Array(data as ArrayBuffer)]).toEqual([0, 255]);
  });

  test('refuses a path that climbs', async () => {
    const raw = createRawClient<Paths>(create());
    await expect(raw.GET('/things/{name}', { params: { path: { name: '.' } } })).rejects.toThrow(/^name: /);
  });
});
