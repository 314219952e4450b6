import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockServer, type MockServer } from '../../mock-server.js';
import type { World } from '../../world.js';

const engine = 'http://x/openstack/function-engine';
const identity = 'http://x/openstack/identity';

let mock: MockServer;
let world: World;
beforeEach(() => {
  mock = createMockServer({ time: 'manual', startAt: Date.UTC(2024, 0, 1) });
  world = mock.world();
});
afterEach(() => mock.close());

async function get(path: string, token?: string, headers: Record<string, string> = {}) {
  const credentials: Record<string, string> = token === undefined ? {} : { 'x-auth-token': token };
  return read(await world.fetch(path, { headers: { ...credentials, ...headers } }));
}

async function read(response: Response) {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

const byPassword = (name = 'demo', password = name) => ({
  methods: ['password'],
  password: { user: { name, domain: { id: 'default' }, password } },
});
const issue = async (auth: unknown, query = '') =>
  read(await world.fetch(`${identity}/v3/auth/tokens${query}`, { method: 'POST', body: JSON.stringify({ auth }) }));

describe('GET /', () => {
  it('lists the versions to everyone, with links as the request came', async () => {
    const { status, body } = await get(`${engine}/`);
    expect([status, body]).toEqual([
      200,
      {
        versions: [{ id: 'v1.0', status: 'CURRENT', links: [{ href: `${engine}/v1`, target: 'v1', rel: 'self' }] }],
      },
    ]);
  });
});

describe('POST /v3/auth/tokens', () => {
  it('gives a token for the default project, with roles and the catalogue that the request can reach', async () => {
    const { status, headers, body } = await issue({ identity: byPassword() });
    expect(status).toBe(201);
    expect(body.token).toMatchObject({
      methods: ['password'],
      user: { name: 'demo', domain: { id: 'default', name: 'Default' } },
      project: { name: 'demo' },
      roles: [{ name: 'member' }],
      issued_at: '2024-01-01T00:00:00.000000Z',
      expires_at: '2024-01-01T01:00:00.000000Z',
    });
    const endpoints = body.token.catalog.map((service: any) => [service.type, service.endpoints[0].url]);
    expect(endpoints).toEqual([
      ['function-engine', engine],
      ['identity', `${identity}/v3`],
    ]);
    expect((await get(`${engine}/v1/runtimes`, headers.get('x-subject-token')!)).status).toBe(200);
  });

  it('expires by the clock of the world', async () => {
    const token = (await issue({ identity: byPassword() })).headers.get('x-subject-token')!;
    await world.clock.advance('59m');
    expect((await get(`${engine}/v1/runtimes`, token)).status).toBe(200);
    await world.clock.advance('1m');
    expect((await get(`${engine}/v1/runtimes`, token)).status).toBe(401);
  });

  it('makes a token from a token, which ends with it', async () => {
    const first = await issue({ identity: byPassword('admin') });
    await world.clock.advance('30m');
    const proof = { methods: ['token'], token: { id: first.headers.get('x-subject-token') } };
    const { status, body } = await issue({
      identity: proof,
      scope: { project: { name: 'demo', domain: { name: 'Default' } } },
    });
    expect(status).toBe(201);
    expect(body.token).toMatchObject({
      ...{ methods: ['token', 'password'], project: { name: 'demo' }, roles: [{ name: 'admin' }] },
      expires_at: first.body.token.expires_at,
    });
    expect(body.token.audit_ids[1]).toBe(first.body.token.audit_ids[0]);
  });

  it('makes a token from an application credential, for its project alone', async () => {
    const proof = {
      methods: ['application_credential'],
      application_credential: { id: 'demo-credential', secret: 'demo-secret' },
    };
    const { status, body } = await issue({ identity: proof });
    expect([status, body.token.project.name, body.token.application_credential.id]).toEqual([
      201,
      'demo',
      'demo-credential',
    ]);
    expect((await issue({ identity: proof, scope: 'unscoped' })).status).toBe(401);
    proof.application_credential.secret = 'wrong';
    expect((await issue({ identity: proof })).status).toBe(401);
  });

  it('knows other scopes', async () => {
    const unscoped = (await issue({ identity: byPassword(), scope: 'unscoped' })).body.token;
    expect([unscoped.roles, unscoped.catalog, unscoped.project]).toEqual([undefined, undefined, undefined]);
    const system = (await issue({ identity: byPassword('admin'), scope: { system: { all: true } } }, '?nocatalog')).body
      .token;
    expect([system.system, system.roles[0].name, system.catalog]).toEqual([{ all: true }, 'admin', undefined]);
    const domain = (await issue({ identity: byPassword('admin'), scope: { domain: { id: 'default' } } })).body.token;
    expect(domain.domain).toEqual({ id: 'default', name: 'Default' });
  });

  it.each<[string, unknown]>([
    ['a wrong password', { identity: byPassword('demo', 'wrong') }],
    ['an unknown user', { identity: byPassword('nobody') }],
    ['an unknown method', { identity: { methods: ['magic'], magic: {} } }],
    ['no method', { identity: { methods: [] } }],
    ['a bad token', { identity: { methods: ['token'], token: { id: 'nothing' } } }],
    [
      'two users at once',
      { identity: { ...byPassword(), methods: ['password', 'token'], token: { id: 'alt-token' } } },
    ],
    [
      'a project without a role',
      { identity: byPassword(), scope: { project: { name: 'alt', domain: { id: 'default' } } } },
    ],
    ['a scope above the user', { identity: byPassword(), scope: { system: { all: true } } }],
  ])('answers %s with 401, and where to ask', async (_, auth) => {
    const { status, headers, body } = await issue(auth);
    expect([status, body.error.title, headers.get('www-authenticate')]).toEqual([
      ...[401, 'Unauthorized', `Keystone uri="${identity}"`],
    ]);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'Expecting to find valid JSON in request body.'],
    ['no auth', '{}', 'Expecting to find auth in request body.'],
    ['null', 'null', 'Expecting to find auth in request body.'],
    ['no identity', '{"auth":{}}', 'Expecting to find identity in auth.'],
    ['no methods', '{"auth":{"identity":{"methods":"password"}}}', 'Expecting to find methods in identity.'],
    ['no proof', '{"auth":{"identity":{"methods":["password"]}}}', 'Expecting to find password in identity.'],
    ['no user', '{"auth":{"identity":{"methods":["password"],"password":{}}}}', 'Expecting to find user in password.'],
  ])('answers %s with 400', async (_, text, message) => {
    const { status, body } = await read(
      await world.fetch(`${identity}/v3/auth/tokens`, { method: 'POST', body: text }),
    );
    expect([status, body.error.code]).toEqual([400, 400]);
    expect(body.error.message).toContain(message);
  });
});

describe('GET /v1/runtimes', () => {
  it('shows the public ones and those of the own project, oldest first', async () => {
    const { runtimes } = world.qinling;
    runtimes.put({ name: 'late', created_at: '2024-01-02T00:00:00Z' });
    runtimes.put({ name: 'own', is_public: false, created_at: '2024-01-01T00:00:00Z' });
    const namesFor = async (token: string) =>
      (await get(`${engine}/v1/runtimes`, token)).body.runtimes.map((runtime: any) => runtime.name);
    expect(await namesFor('demo-token')).toEqual(['own', 'late']);
    expect(await namesFor('alt-token')).toEqual(['late']);
    expect(await namesFor('admin-token')).toEqual(['late']);
  });

  it('holds python3 in the demo world', async () => {
    world = mock.world({ demo: true });
    expect((await get(`${engine}/v1/runtimes/`, 'demo-token')).body.runtimes).toMatchObject([
      { name: 'python3', status: 'available', created_at: '2024-01-01T00:00:00Z', updated_at: null },
    ]);
  });

  it('refuses a parameter, as the service does', async () => {
    const { status, body } = await get(`${engine}/v1/runtimes?limit=5`, 'demo-token');
    expect([status, body]).toEqual([
      400,
      { faultcode: 'Client', faultstring: 'Unknown argument: "limit"', debuginfo: null },
    ]);
  });

  it('asks for a token: HTML, or JSON where it is accepted', async () => {
    const html = await get(`${engine}/v1/runtimes`);
    expect([html.status, html.headers.get('content-type')]).toEqual([401, 'text/html; charset=UTF-8']);
    expect(html.headers.get('server-error-message')).toBe('Failed to validate access token: Authentication required');
    const json = await get(`${engine}/v1/runtimes`, 'nothing', { accept: 'application/json' });
    expect([json.status, json.body.code, json.body.title]).toEqual([401, 401, 'Unauthorized']);
    expect(json.headers.get('server-error-message')).toBe(
      'Failed to validate access token: Auth token is invalid: nothing',
    );
    expect(json.headers.get('www-authenticate')).toBe(`Keystone uri="${identity}"`);
  });

  it('is a bare list with blanks in its times under the documented profile', async () => {
    world = mock.world({ profile: 'documented', demo: true });
    const { body } = await get(`${engine}/v1/runtimes`, 'demo-token');
    expect(body).toMatchObject([{ name: 'python3', created_at: '2024-01-01 00:00:00', updated_at: null }]);
    expect((await get(`${engine}/v1/runtimes?limit=5`, 'demo-token')).status).toBe(400);
  });
});

describe('what is not there', () => {
  it.each([
    ['GET', `${engine}/v2/nothing`, 404],
    ['PUT', `${engine}/v1/runtimes`, 405],
    ['HEAD', `${engine}/v1/runtimes`, 405],
    ['GET', `${identity}/v3/auth/tokens`, 405],
    ['GET', `${identity}/v3/nothing`, 404],
  ])('%s %s is %d', async (method, url, status) => {
    const response = await world.fetch(url, { method, headers: { accept: 'application/json' } });
    expect(response.status).toBe(status);
    const body = JSON.parse(await response.text());
    expect(body.code ?? body.error.code).toBe(status);
  });
});

describe('connect', () => {
  it('gives a client what it needs, in process and over a socket', async () => {
    const connection = world.connect('qinling');
    const headers = { 'x-auth-token': connection.token };
    expect((await connection.fetch(`${connection.baseUrl}/v1/runtimes`, { headers })).status).toBe(200);
    expect(world.connect('qinling', { origin: 'http://127.0.0.1:4010/', token: 'alt-token' })).toMatchObject({
      baseUrl: `http://127.0.0.1:4010/worlds/${world.id}/openstack/function-engine`,
      authUrl: `http://127.0.0.1:4010/worlds/${world.id}/openstack/identity`,
      token: 'alt-token',
    });
    expect(() => world.connect('nothing' as never)).toThrow("There is no family 'nothing': known are");
  });
});
