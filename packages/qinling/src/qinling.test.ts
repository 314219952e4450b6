import { describe, expect, test } from 'vitest';
import { createClient } from './client.js';
import { findEndpoint, Identity, Qinling, type TokenInfo } from './index.js';

const runtime = {
  id: 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d',
  name: 'python3',
  image: 'openstackqinling/python3-runtime',
  description: null,
  is_public: true,
  trusted: true,
  status: 'available',
  project_id: '5eeb5916ae4b43699f06ea422e581b83',
  created_at: '2019-05-30T14:40:41Z',
  updated_at: null,
};
const user = { name: 'demo', domain: { id: 'default' }, password: 'open sesame' };
const auth = { identity: { methods: ['password'], password: { user } } };
const endpoint = (url: string, side = 'public', region = 'RegionOne') => ({
  id: url,
  url,
  interface: side,
  region,
  region_id: region,
});
const token = {
  expires_at: '2026-01-01T01:00:00.000000Z',
  catalog: [
    { id: '1', name: 'keystone', type: 'identity', endpoints: [endpoint('http://identity')] },
    {
      id: '2',
      name: 'qinling',
      type: 'function-engine',
      endpoints: [
        endpoint('http://inside', 'internal'),
        endpoint('http://engine:7070/fx'),
        endpoint('http://two', 'public', 'RegionTwo'),
      ],
    },
  ],
} as unknown as TokenInfo;

/** A service that answers each request by its path and keeps what it was asked. */
function serve(answers: (path: string, place: number) => Response) {
  const requests: { target: string; headers: Headers; body: unknown }[] = [];
  let now = Date.UTC(2026, 0, 1);
  return {
    requests,
    pass: (ms: number) => {
      now += ms;
    },
    options: {
      clock: { now: () => now, sleep: async () => {} },
      random: () => 0,
      fetch: async (input: string | URL | Request, init: RequestInit = {}) => {
        const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
        requests.push({ target: String(input), headers: new Headers(init.headers), body });
        return answers(new URL(String(input)).pathname, requests.length - 1);
      },
    },
  };
}

describe('runtimes.list', () => {
  test('is a list of one page, with the token and asking for JSON', async () => {
    const { requests, options } = serve(() => Response.json({ runtimes: [runtime] }));
    const qinling = new Qinling({ ...options, baseUrl: 'http://engine:7070/fx/', token: 'demo-token' });
    expect(await qinling.runtimes.list().toArray({ limit: 10 })).toEqual([runtime]);
    expect(requests.map(({ target }) => target)).toEqual(['http://engine:7070/fx/v1/runtimes']);
    expect(requests[0]?.headers.get('x-auth-token')).toBe('demo-token');
    expect(requests[0]?.headers.get('accept')).toBe('application/json');
    expect((await qinling.runtimes.list()).response.status).toBe(200);
  });

  test("brings the page's bare list and its times to the service's form", async () => {
    const page = { ...runtime, created_at: '2019-05-30 14:40:41', updated_at: '2019-05-30 14:40:50.123' };
    const { options } = serve(() => Response.json([page]));
    const qinling = new Qinling({ ...options, baseUrl: 'http://engine' });
    expect(await qinling.runtimes.list().first()).toEqual({ ...runtime, updated_at: '2019-05-30T14:40:50Z' });
  });

  test('says so when the answer is no list', async () => {
    const { options } = serve(() => Response.json({ uri: 'http://engine/v1' }));
    const list = new Qinling({ ...options, baseUrl: 'http://engine' }).runtimes.list();
    await expect(list).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });

  test('stops by signal', async () => {
    const { options, requests } = serve(() => Response.json([]));
    const list = new Qinling({ ...options, baseUrl: 'http://engine' }).runtimes.list({
      signal: AbortSignal.abort('no'),
    });
    await expect(list).rejects.toBe('no');
    expect(requests).toEqual([]);
  });
});

test('versions.list sends no token', async () => {
  const versions = [{ id: 'v1.0', status: 'CURRENT', links: [] }];
  const { options, requests } = serve(() => Response.json({ versions }));
  const qinling = new Qinling({ ...options, baseUrl: 'http://engine', token: 'demo-token' });
  expect(await qinling.versions.list().first()).toEqual(versions[0]);
  expect(requests[0]?.target).toBe('http://engine/');
  expect(requests[0]?.headers.has('x-auth-token')).toBe(false);
});

describe('errors', () => {
  const failing = (status: number, body: BodyInit, type = 'application/json') => {
    const { options } = serve(() => new Response(body, { status, headers: { 'content-type': type } }));
    const identity = new Identity({ ...options, baseUrl: 'http://identity' });
    return identity.tokens.issue({ auth }).catch((error: unknown) => error);
  };

  test('quote no password, which Keystone may', async () => {
    const message = "Invalid input for field 'password': 'open sesame' is too short";
    const error = await failing(400, JSON.stringify({ error: { message, title: 'Bad Request' } }));
    expect(String(error)).toContain("field 'password': 'REDACTED' is too short");
  });

  test('are understood where the body names none', async () => {
    expect(await failing(400, '{"error":null}')).toMatchObject({ name: 'BadRequestError' });
  });

  test.each([
    [
      400,
      '{"faultcode":"Client","faultstring":"Unknown argument: \\"limit\\"","debuginfo":null}',
      'Client',
      'Unknown argument',
    ],
    [404, '{"faultstring":"Function not found"}', undefined, 'Function not found'],
    [
      401,
      '{"error":{"code":401,"title":"Unauthorized","message":"requires authentication"}}',
      'Unauthorized',
      'requires auth',
    ],
    [401, '{"code":401,"title":"Unauthorized","description":"could not verify"}', 'Unauthorized', 'could not verify'],
  ])('%i %s is understood', async (status, body, code, message) => {
    expect(await failing(status, body)).toMatchObject({ status, code, message: expect.stringContaining(message) });
  });

  test('a page is understood, and no secret is shown', async () => {
    const error = await failing(401, '<html><head><title>401 Unauthorized</title>', 'text/html');
    expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringContaining('401 Unauthorized') });
    expect(JSON.stringify(error)).not.toContain('open sesame');
  });
});

describe('tokens.issue', () => {
  test('sends the request as it is and reads the token from its header', async () => {
    const { options, requests } = serve(() =>
      Response.json({ token }, { status: 201, headers: { 'x-subject-token': 'fresh' } }),
    );
    const identity = new Identity({ ...options, baseUrl: 'http://identity' });
    expect(await identity.tokens.issue({ auth })).toEqual({ value: 'fresh', token });
    await identity.tokens.issue({ auth }, { nocatalog: true });
    expect(requests.map(({ target }) => target)).toEqual([
      'http://identity/v3/auth/tokens',
      'http://identity/v3/auth/tokens?nocatalog=true',
    ]);
    expect(requests[0]?.body).toEqual({ auth });
  });

  test('says so when there is no token in the answer', async () => {
    const { options } = serve(() => Response.json({ token }, { status: 201 }));
    const issue = new Identity({ ...options, baseUrl: 'http://identity' }).tokens.issue({ auth });
    await expect(issue).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });
});

describe('findEndpoint', () => {
  test('chooses by type, interface and region', () => {
    expect(findEndpoint(token)).toBe('http://engine:7070/fx');
    expect(findEndpoint(token, 'function-engine', { interface: 'internal' })).toBe('http://inside');
    expect(findEndpoint(token, 'function-engine', { region: 'RegionTwo' })).toBe('http://two');
    expect(findEndpoint(token, 'identity')).toBe('http://identity');
  });

  test('says what the catalogue holds', () => {
    expect(() => findEndpoint(token, 'compute')).toThrow(
      /no public endpoint of compute; it holds identity, function-engine/,
    );
    expect(() => findEndpoint({ ...token, catalog: [] })).toThrow(/ask for a token with a project/);
  });
});

describe('Qinling.connect', () => {
  const issue = (place: number) =>
    Response.json({ token }, { status: 201, headers: { 'x-subject-token': `token-${place}` } });

  test('finds the engine, uses the first token and gets another before it expires', async () => {
    const { options, requests, pass } = serve((path, place) =>
      path === '/v3/auth/tokens' ? issue(place) : Response.json({ runtimes: [runtime] }),
    );
    const qinling = await Qinling.connect({ ...options, authUrl: 'http://identity', auth });
    expect(qinling.baseUrl).toBe('http://engine:7070/fx');
    await qinling.runtimes.list();
    await qinling.runtimes.list();
    pass(59 * 60_000);
    await qinling.runtimes.list();
    expect(requests.map(({ target, headers }) => [new URL(target).pathname, headers.get('x-auth-token')])).toEqual([
      ['/v3/auth/tokens', null],
      ['/fx/v1/runtimes', 'token-0'],
      ['/fx/v1/runtimes', 'token-0'],
      ['/v3/auth/tokens', null],
      ['/fx/v1/runtimes', 'token-3'],
    ]);
  });

  test('gets another token when the first is refused, once', async () => {
    const { options, requests } = serve((path, place) => {
      if (path === '/v3/auth/tokens') return issue(place);
      return place < 2 ? new Response('{}', { status: 401 }) : Response.json({ runtimes: [] });
    });
    const qinling = await Qinling.connect({ ...options, authUrl: 'http://identity', auth });
    await qinling.runtimes.list();
    expect(requests.map(({ headers }) => headers.get('x-auth-token'))).toEqual([null, 'token-0', null, 'token-2']);
  });
});

test('createClient is plain openapi-fetch over the same pipeline', async () => {
  const { options, requests } = serve(() => Response.json({ runtimes: [runtime] }));
  const client = createClient({ ...options, baseUrl: 'http://engine', token: 'demo-token' });
  const { data } = await client.GET('/v1/runtimes');
  expect(data?.runtimes[0]?.name).toBe('python3');
  expect(requests[0]?.headers.get('x-auth-token')).toBe('demo-token');
});
