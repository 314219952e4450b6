import { beforeEach, describe, expect, it } from 'vitest';
import { byPassword, byToken, engine, identity, type OpenWorld, openWorld } from '../../testing/open-world.js';

let open: OpenWorld;
beforeEach(() => {
  open = openWorld();
});

const tokenOf = (told: { headers: Headers }): string => told.headers.get('x-subject-token')!;
const byCredential = (secret = 'demo-secret', more: object = { id: 'demo-credential' }) => ({
  methods: ['application_credential'],
  application_credential: { ...more, secret },
});
const demoProject = { project: { name: 'demo', domain: { name: 'Default' } } };

describe('POST /v3/auth/tokens', () => {
  it('gives a token for the default project, with roles and the catalogue that the request can reach', async () => {
    const told = await open.issue({ identity: byPassword() });
    expect(told.status).toBe(201);
    expect(told.body.token).toMatchObject({
      methods: ['password'],
      user: { name: 'demo', domain: { id: 'default', name: 'Default' } },
      project: { name: 'demo', domain: { id: 'default' } },
      roles: [{ name: 'member' }],
      is_domain: false,
      issued_at: '2024-01-01T00:00:00.000000Z',
      expires_at: '2024-01-01T01:00:00.000000Z',
    });
    expect(
      told.body.token.catalog.map((service: any) => [
        service.type,
        service.endpoints.map((each: any) => [each.interface, each.region, each.url]),
      ]),
    ).toEqual([
      ['function-engine', ['public', 'internal', 'admin'].map((each) => [each, 'RegionOne', engine])],
      ['identity', ['public', 'internal', 'admin'].map((each) => [each, 'RegionOne', `${identity}/v3`])],
    ]);
    expect((await open.ask('GET', `${engine}/v1/runtimes`, { token: tokenOf(told) })).status).toBe(200);
  });

  it('finds a user by id, too', async () => {
    const { id } = (await open.issue({ identity: byPassword() })).body.token.user;
    const proof = { methods: ['password'], password: { user: { id, password: 'demo' } } };
    expect((await open.issue({ identity: proof })).status).toBe(201);
  });

  it('expires by the clock of the world', async () => {
    const token = tokenOf(await open.issue({ identity: byPassword() }));
    await open.world.clock.advance('59m');
    expect((await open.ask('GET', `${engine}/v1/runtimes`, { token })).status).toBe(200);
    await open.world.clock.advance('1m');
    expect((await open.ask('GET', `${engine}/v1/runtimes`, { token })).status).toBe(401);
  });

  it('makes a token from a token, which ends with it and is traced to the first', async () => {
    const first = await open.issue({ identity: byPassword('admin') });
    await open.world.clock.advance('30m');
    const second = await open.issue({ identity: byToken(tokenOf(first)), scope: demoProject });
    expect(second.status).toBe(201);
    expect(second.body.token).toMatchObject({
      ...{ methods: ['token', 'password'], project: { name: 'demo' }, roles: [{ name: 'admin' }] },
      expires_at: first.body.token.expires_at,
    });
    const third = await open.issue({ identity: byToken(tokenOf(second)) });
    expect([second, third].map((each) => each.body.token.audit_ids[1])).toEqual(
      Array(2).fill(first.body.token.audit_ids[0]),
    );
  });

  it('makes a token from an application credential, for its project alone', async () => {
    for (const more of [
      { id: 'demo-credential' },
      { name: 'demo', user: { name: 'demo', domain: { id: 'default' } } },
    ]) {
      const { status, body } = await open.issue({ identity: byCredential('demo-secret', more) });
      expect(status).toBe(201);
      expect(body.token).toMatchObject({
        methods: ['application_credential'],
        project: { name: 'demo' },
        application_credential: { id: 'demo-credential', name: 'demo', restricted: true },
      });
    }
    expect((await open.issue({ identity: byCredential('wrong') })).status).toBe(401);
    expect((await open.issue({ identity: byCredential('demo-secret', { id: 'nothing' }) })).status).toBe(401);
  });

  it.each(['unscoped', demoProject])('takes no scope with an application credential: %j', async (scope) => {
    const { status, body } = await open.issue({ identity: byCredential(), scope });
    expect([status, body.error.message]).toEqual([
      401,
      'Error authenticating with application credential: Application credentials cannot request a scope.',
    ]);
  });

  it('makes no token from that of an application credential', async () => {
    const token = tokenOf(await open.issue({ identity: byCredential() }));
    expect((await open.issue({ identity: byToken(token) })).status).toBe(403);
  });

  it('knows other scopes', async () => {
    for (const scope of ['unscoped', { unscoped: {} }]) {
      const unscoped = (await open.issue({ identity: byPassword(), scope })).body.token;
      expect([unscoped.roles, unscoped.catalog, unscoped.project]).toEqual([undefined, undefined, undefined]);
    }
    const system = await open.issue({ identity: byPassword('admin'), scope: { system: { all: true } } }, '?nocatalog');
    expect([system.body.token.system, system.body.token.roles[0].name, system.body.token.catalog]).toEqual([
      { all: true },
      'admin',
      undefined,
    ]);
    const domain = (await open.issue({ identity: byPassword('admin'), scope: { domain: { id: 'default' } } })).body;
    expect(domain.token.domain).toEqual({ id: 'default', name: 'Default' });
    const narrowed = await open.issue({ identity: byToken(tokenOf(system)), scope: demoProject });
    expect([narrowed.status, narrowed.body.error.message]).toEqual([
      403,
      expect.stringContaining('Using a system-scoped token to create a project-scoped'),
    ]);
  });

  it.each<[string, unknown]>([
    ['a wrong password', { identity: byPassword('demo', 'wrong') }],
    ['an unknown user', { identity: byPassword('nobody') }],
    ['no method', { identity: { methods: [] } }],
    [
      'two users at once',
      { identity: { ...byPassword(), methods: ['password', 'token'], token: { id: 'alt-token' } } },
    ],
    [
      'a project without a role',
      { identity: byPassword(), scope: { project: { name: 'alt', domain: { id: 'default' } } } },
    ],
    ['an unknown project', { identity: byPassword(), scope: { project: { id: 'nothing' } } }],
    ['a scope above the user', { identity: byPassword(), scope: { system: { all: true } } }],
  ])('answers %s with 401, and where to ask', async (_, auth) => {
    const { status, headers, body } = await open.issue(auth);
    expect([status, body.error, headers.get('www-authenticate')]).toEqual([
      401,
      { code: 401, title: 'Unauthorized', message: 'The request you have made requires authentication.' },
      `Keystone uri="${identity}"`,
    ]);
  });

  it('says of a method that it is not known', async () => {
    const { status, body } = await open.issue({ identity: { methods: ['magic'], magic: {} } });
    expect([status, body.error.message]).toEqual([401, 'Attempted to authenticate with an unsupported method.']);
  });

  it('answers a token that is not good with 404', async () => {
    const { status, body } = await open.issue({ identity: byToken('nothing') });
    expect([status, body.error]).toEqual([
      404,
      { code: 404, title: 'Not Found', message: 'Could not find token: nothing.' },
    ]);
  });

  const user = { name: 'demo', domain: { id: 'default' }, password: 'demo' };
  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'Expecting to find valid JSON in request body.'],
    ['null', 'null', 'Expecting to find valid JSON in request body.'],
    ['a list', '[]', 'Expecting to find valid JSON in request body.'],
    ['no auth', {}, 'Expecting to find auth in request body.'],
    ['no identity', { auth: {} }, "'identity' is a required property"],
    ['no methods', { auth: { identity: {} } }, "Invalid input for field 'identity': 'methods' is a required property"],
    [
      'methods of another kind',
      { auth: { identity: { methods: 'password' } } },
      "Invalid input for field 'identity/methods': 'password' is not of type 'array'",
    ],
    [
      'a method that is no text',
      { auth: { identity: { methods: [7] } } },
      "Invalid input for field 'identity/methods/0': 7 is not of type 'string'",
    ],
    ['no proof', { auth: { identity: { methods: ['password'] } } }, 'Expecting to find password in identity.'],
    [
      'a token without id',
      { auth: { identity: { methods: ['token'], token: {} } } },
      "Invalid input for field 'identity/token': 'id' is a required property",
    ],
    ['no user', { auth: { identity: { methods: ['password'], password: {} } } }, 'Expecting to find user in password.'],
    [
      'a user without a name',
      { auth: { identity: { methods: ['password'], password: { user: { password: 'demo' } } } } },
      'Invalid input for field identity/password/user: id or name must be present.',
    ],
    [
      'a user of no domain',
      { auth: { identity: { methods: ['password'], password: { user: { name: 'demo', password: 'demo' } } } } },
      'Expecting to find domain in user.',
    ],
    [
      'a project of no domain',
      { auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'demo' } } } },
      'Expecting to find domain in project.',
    ],
    [
      'two scopes',
      {
        auth: {
          identity: { methods: ['password'], password: { user } },
          scope: { project: { id: 'x' }, system: { all: true } },
        },
      },
      'Expecting to find system, project, domain, OS-TRUST:trust or unscoped in scope.',
    ],
    [
      'a scope of another kind',
      { auth: { identity: { methods: ['password'], password: { user } }, scope: 5 } },
      "Invalid input for field 'scope': 5 is not of type 'object', 'string'",
    ],
    [
      'an application credential by name, of nobody',
      { auth: { identity: byCredential('demo-secret', { name: 'demo' }) } },
      'Expecting to find user in application_credential.',
    ],
  ])('answers %s with 400', async (_, body, message) => {
    const told = await open.ask('POST', `${identity}/v3/auth/tokens`, { body });
    expect([told.status, told.body.error.code, told.body.error.title]).toEqual([400, 400, 'Bad Request']);
    expect(told.body.error.message).toContain(message);
  });

  it('takes JSON alone', async () => {
    const request = { body: { auth: { identity: byPassword() } }, headers: { 'content-type': 'text/plain' } };
    const { status, body } = await open.ask('POST', `${identity}/v3/auth/tokens`, request);
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining('Expecting to find application/json in Content-Type header.'),
    ]);
  });
});
