import { describe, expect, test } from 'vitest';
import { createClient } from './client.js';
import { Identity, keystone, Qinling } from './index.js';
import { makeRuntime } from './testing/rows.js';
import { scriptFetch } from './testing/scripted-engine.js';
import { scriptOpenStack } from './testing/scripted-keystone.js';

const login = {
  authUrl: 'http://identity/v3',
  username: 'demo',
  password: 'open sesame',
  projectName: 'demo',
} as const;

describe('new Qinling', () => {
  test.each([
    'http://engine:7070/fx',
    'http://engine:7070/fx/',
    'http://engine:7070/fx/v1',
    'http://engine:7070/fx/v1/5eeb5916ae4b43699f06ea422e581b83',
  ])('reaches the engine at %s', async (baseUrl) => {
    const { requests, options } = scriptOpenStack();
    const qinling = new Qinling({ ...options, baseUrl, token: 'demo-token' });
    expect(await qinling.runtimes.list().toArray({ limit: 10 })).toEqual([makeRuntime()]);
    expect(qinling.baseUrl).toBe('http://engine:7070/fx');
    expect(requests).toMatchObject([{ call: 'GET http://engine:7070/fx/v1/runtimes', token: 'demo-token' }]);
  });

  test('refuses a URL that is none, by its name', () => {
    expect(() => new Qinling({ baseUrl: 'http://engine/?v=1' })).toThrow(/^baseUrl: /);
  });

  test('has a part for each of the resources', () => {
    const names = Object.keys(new Qinling({ baseUrl: 'http://engine' }));
    expect(names).toEqual(
      'baseUrl runtimes functions versions executions aliases webhooks jobs apiVersions'.split(' '),
    );
  });
});

describe('apiVersions', () => {
  const versions = [{ id: 'v1.0', status: 'CURRENT', links: [] }];

  test('are told to anyone, and no token is sent', async () => {
    const { options, requests } = scriptFetch(({ path }) =>
      Response.json(path === '/' ? { versions } : { uri: 'http://engine/v1' }),
    );
    const { apiVersions } = new Qinling({ ...options, baseUrl: 'http://engine', token: 'demo-token' });
    expect(await apiVersions.list().first()).toEqual(versions[0]);
    expect(await apiVersions.root()).toEqual({ uri: 'http://engine/v1' });
    expect(requests).toMatchObject([
      { call: 'GET http://engine/', token: null },
      { call: 'GET http://engine/v1/', token: null },
    ]);
  });
});

describe('Qinling.connect', () => {
  test('finds the engine, uses the first token and gets another before it expires', async () => {
    const { options, requests, pass } = scriptOpenStack();
    const qinling = await Qinling.connect({ ...options, auth: keystone(login) });
    expect(qinling.baseUrl).toBe('http://engine:7070/fx');
    await qinling.runtimes.list();
    await qinling.runtimes.list();
    pass(59 * 60_000);
    await qinling.runtimes.list();
    expect(requests.map(({ call, token }) => [call, token])).toEqual([
      ['POST http://identity/v3/auth/tokens', null],
      ['GET http://engine:7070/fx/v1/runtimes', 'token-0'],
      ['GET http://engine:7070/fx/v1/runtimes', 'token-0'],
      ['POST http://identity/v3/auth/tokens?nocatalog=true', null],
      ['GET http://engine:7070/fx/v1/runtimes', 'token-3'],
    ]);
  });

  test('gets one new token for many calls at once', async () => {
    const { options, requests, pass } = scriptOpenStack();
    const qinling = await Qinling.connect({ ...options, auth: keystone(login) });
    pass(59 * 60_000);
    await Promise.all(Array.from({ length: 5 }, () => qinling.runtimes.list().first()));
    expect(requests.filter(({ call }) => call.startsWith('POST'))).toHaveLength(2);
  });

  test('gets another token when the first is refused, once', async () => {
    const keys = scriptOpenStack();
    const { options, requests } = scriptFetch(({ path }, place) => {
      if (path === '/fx/v1/runtimes') return new Response('{}', { status: 401 });
      return keys.options.fetch(path.replace(/^/, 'http://identity')).then(async (issued) => {
        return new Response(issued.body, { status: 201, headers: { 'x-subject-token': `token-${place}` } });
      });
    });
    const qinling = await Qinling.connect({ ...options, auth: keystone(login) });
    await expect(qinling.runtimes.list()).rejects.toMatchObject({ status: 401 });
    expect(requests.map(({ token }) => token)).toEqual([null, 'token-0', null, 'token-2']);
  });

  test.each([
    [{ interface: 'internal' as const }, 'http://inside'],
    [{ region: 'RegionTwo' }, 'http://two'],
  ])('takes the endpoint by %j', async (choice, baseUrl) => {
    for (const identityApiVersion of [2, 3] as const) {
      const { options } = scriptOpenStack();
      const auth = keystone({ ...login, identityApiVersion });
      expect((await Qinling.connect({ ...options, auth, ...choice })).baseUrl).toBe(baseUrl);
    }
  });

  test('takes what Identity makes of a raw request', async () => {
    const { options, requests } = scriptOpenStack();
    const identity = new Identity({ baseUrl: 'http://identity' });
    const auth = {
      identity: { methods: ['token'], token: { id: 'demo-token' } },
      scope: { domain: { id: 'default' } },
    };
    const qinling = await Qinling.connect({ ...options, auth: identity.credential(auth) });
    expect(qinling.baseUrl).toBe('http://engine:7070/fx');
    expect(requests[0]?.body).toEqual({ auth });
  });

  test('ends by its signal, which later calls do not have', async () => {
    const stop = new AbortController();
    const { options, requests } = scriptOpenStack();
    const hang: typeof options.fetch = (_input, init = {}) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        stop.abort('enough');
      });
    for (const identityApiVersion of [2, 3] as const) {
      const auth = keystone({ ...login, identityApiVersion });
      const connecting = Qinling.connect({ ...options, fetch: hang, auth, signal: stop.signal });
      await expect(connecting).rejects.toBe('enough');
    }
    const late = new AbortController();
    const qinling = await Qinling.connect({ ...options, auth: keystone(login), signal: late.signal });
    late.abort('too late');
    expect(await qinling.runtimes.list().first()).toEqual(makeRuntime());
    expect(requests).toHaveLength(2);
  });

  test.each([undefined, 'demo-token', login, { getToken: async () => null }])(
    'refuses to connect by %j, by name',
    async (auth) => {
      const connecting = Qinling.connect({ auth: auth as never });
      await expect(connecting).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter: 'auth' });
    },
  );

  test('leaves a credential the options that it was made with', async () => {
    const own = scriptOpenStack();
    const others = scriptOpenStack();
    const qinling = await Qinling.connect({ ...others.options, auth: keystone({ ...login, ...own.options }) });
    await qinling.runtimes.list();
    expect(own.requests.map(({ call }) => call)).toEqual(['POST http://identity/v3/auth/tokens']);
    expect(others.requests.map(({ call }) => call)).toEqual(['GET http://engine:7070/fx/v1/runtimes']);
  });
});

test('createClient is plain openapi-fetch over the same pipeline', async () => {
  const { options, requests } = scriptOpenStack();
  const client = createClient({ ...options, baseUrl: 'http://engine/v1', token: 'demo-token' });
  const { data } = await client.GET('/v1/runtimes');
  expect(data?.runtimes[0]?.name).toBe('python3');
  expect(requests).toMatchObject([{ call: 'GET http://engine/v1/runtimes', token: 'demo-token' }]);
});
