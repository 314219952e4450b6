import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type KeystoneOptions, keystone, Qinling } from './index.js';
import { scriptFetch } from './testing/scripted-engine.js';
import { scriptOpenStack } from './testing/scripted-keystone.js';

const authUrl = 'http://identity';
const password = 'open sesame';
const demo = { authUrl, username: 'demo', password } as const;
const inDefault = { domain: { id: 'default' } };
const identity = { methods: ['password'], password: { user: { name: 'demo', ...inDefault, password } } };

/** What Keystone is asked with. */
async function readRequest(options: KeystoneOptions) {
  const { requests, options: client } = scriptOpenStack();
  await keystone({ ...options, ...client }).getToken();
  return requests[0]!;
}

describe('version 3 is asked', () => {
  test.each<[string, KeystoneOptions, object]>([
    ['by a password', demo, { identity }],
    [
      'for a project',
      { ...demo, projectName: 'demo' },
      { identity, scope: { project: { name: 'demo', ...inDefault } } },
    ],
    ['for a project by id', { ...demo, projectId: '5eeb' }, { identity, scope: { project: { id: '5eeb' } } }],
    [
      'for a project of a domain',
      { ...demo, projectName: 'demo', projectDomainName: 'Default' },
      { identity, scope: { project: { name: 'demo', domain: { name: 'Default' } } } },
    ],
    [
      'for a project of a domain by id',
      { ...demo, projectName: 'demo', projectDomainId: 'd1' },
      { identity, scope: { project: { name: 'demo', domain: { id: 'd1' } } } },
    ],
    ['for a domain', { ...demo, domainName: 'Users' }, { identity, scope: { domain: { name: 'Users' } } }],
    ['for a domain by id', { ...demo, domainId: 'd1' }, { identity, scope: { domain: { id: 'd1' } } }],
    ['for the whole installation', { ...demo, systemScope: 'all' }, { identity, scope: { system: { all: true } } }],
    ['for nothing', { ...demo, unscoped: true }, { identity, scope: 'unscoped' }],
    [
      'by a user of a domain',
      { ...demo, userDomainName: 'Users' },
      {
        identity: { methods: ['password'], password: { user: { name: 'demo', domain: { name: 'Users' }, password } } },
      },
    ],
    [
      'by a user of a domain by id',
      { ...demo, userDomainId: 'd1', identityApiVersion: 3 },
      { identity: { methods: ['password'], password: { user: { name: 'demo', domain: { id: 'd1' }, password } } } },
    ],
    [
      'by the id of a user',
      { authUrl, userId: 'u1', password },
      { identity: { methods: ['password'], password: { user: { id: 'u1', password } } } },
    ],
    [
      'by a token',
      { authUrl, token: 'demo-token', projectId: '5eeb' },
      { identity: { methods: ['token'], token: { id: 'demo-token' } }, scope: { project: { id: '5eeb' } } },
    ],
    [
      'by an application credential',
      { authUrl, applicationCredentialId: 'c1', applicationCredentialSecret: 's3cret' },
      { identity: { methods: ['application_credential'], application_credential: { id: 'c1', secret: 's3cret' } } },
    ],
    [
      'by the name of an application credential',
      { authUrl, applicationCredentialName: 'ci', applicationCredentialSecret: 's3cret', username: 'demo' },
      {
        identity: {
          methods: ['application_credential'],
          application_credential: { name: 'ci', user: { name: 'demo', ...inDefault }, secret: 's3cret' },
        },
      },
    ],
  ])('%s', async (_what, options, auth) => {
    expect(await readRequest(options)).toMatchObject({ call: 'POST http://identity/v3/auth/tokens', body: { auth } });
    expect((await readRequest(options)).body).toEqual({ auth });
  });
});

describe('version 2 is asked', () => {
  const v2 = { authUrl, identityApiVersion: 2 } as const;

  test.each<[string, KeystoneOptions, object]>([
    ['by a password', { ...v2, username: 'demo', password }, { passwordCredentials: { username: 'demo', password } }],
    ['by the id of a user', { ...v2, userId: 'u1', password }, { passwordCredentials: { userId: 'u1', password } }],
    [
      'for a project',
      { ...v2, username: 'demo', password, projectName: 'demo' },
      { passwordCredentials: { username: 'demo', password }, tenantName: 'demo' },
    ],
    [
      'for a project by id, by a token',
      { ...v2, token: 'demo-token', projectId: '5eeb' },
      { token: { id: 'demo-token' }, tenantId: '5eeb' },
    ],
  ])('%s', async (_what, options, auth) => {
    const { call, body } = await readRequest(options);
    expect([call, body]).toEqual(['POST http://identity/v2.0/tokens', { auth }]);
  });
});

test.each([
  'http://cloud/identity',
  'http://cloud/identity/',
  'http://cloud/identity/v3/',
  'http://cloud/identity/v2.0',
])('authUrl may be %s, and says nothing of the version', async (url) => {
  expect((await readRequest({ ...demo, authUrl: url })).call).toBe('POST http://cloud/identity/v3/auth/tokens');
  const v2 = await readRequest({ ...demo, authUrl: url, identityApiVersion: 2 });
  expect(v2.call).toBe('POST http://cloud/identity/v2.0/tokens');
});

describe('is refused before anything is sent, by the name of the field', () => {
  const credential = { applicationCredentialId: 'c1', applicationCredentialSecret: 's3cret' };

  test.each<[string, object, RegExp]>([
    ['authUrl', {}, /pass an http\(s\) address/],
    ['authUrl', { authUrl: 'http://demo@identity' }, /without/],
    ['password', { authUrl }, /pass a password, a token, or an application credential with its secret/],
    ['password', { authUrl, username: 'demo', password: '' }, /pass a text that is not empty/],
    ['projectId', { ...demo, projectId: 7 }, /pass a text/],
    ['username', { authUrl, password }, /pass username or userId beside password/],
    ['userId', { ...demo, userId: 'u1' }, /cannot stand beside username/],
    ['token', { ...demo, token: 'demo-token' }, /cannot stand beside password: .*leave one of them out/],
    ['applicationCredentialId', { ...demo, ...credential }, /cannot stand beside password/],
    ['applicationCredentialId', { authUrl, token: 'demo-token', ...credential }, /cannot stand beside token/],
    ['username', { authUrl, token: 'demo-token', username: 'demo' }, /a token says whose it is/],
    ['applicationCredentialSecret', { authUrl, applicationCredentialId: 'c1' }, /it is what proves it/],
    ['applicationCredentialId', { authUrl, applicationCredentialSecret: 's3cret' }, /applicationCredentialName/],
    ['username', { authUrl, applicationCredentialName: 'ci', applicationCredentialSecret: 's3cret' }, /userId/],
    ['applicationCredentialId', { authUrl, ...credential, applicationCredentialName: 'ci' }, /which one/],
    ['username', { authUrl, ...credential, username: 'demo' }, /the id says whose/],
    ['projectName', { authUrl, ...credential, projectName: 'demo' }, /brings its project/],
    ['systemScope', { authUrl, ...credential, systemScope: 'all' }, /brings its project/],
    ['projectId', { ...demo, projectName: 'demo', projectId: '5eeb' }, /good for one/],
    ['unscoped', { ...demo, projectId: '5eeb', unscoped: true }, /good for one/],
    ['systemScope', { ...demo, projectId: '5eeb', systemScope: 'all' }, /good for one/],
    ['domainId', { ...demo, projectName: 'demo', domainId: 'd1' }, /good for one/],
    ['domainId', { ...demo, domainName: 'Users', domainId: 'd1' }, /good for one/],
    ['unscoped', { ...demo, domainId: 'd1', unscoped: true }, /good for one/],
    ['domainName', { authUrl, ...credential, domainName: 'Users' }, /brings its project/],
    ['domainId', { ...demo, identityApiVersion: 2, domainId: 'd1' }, /version 2/],
    ['systemScope', { ...demo, systemScope: true }, /pass 'all'/],
    ['unscoped', { ...demo, unscoped: 'yes' }, /pass true/],
    ['userDomainId', { ...demo, userDomainName: 'Users', userDomainId: 'd1' }, /which domain/],
    ['username', { authUrl, userId: 'u1', password, userDomainId: 'd1' }, /goes with a name/],
    ['projectName', { ...demo, projectId: '5eeb', projectDomainName: 'Default' }, /goes with a name/],
    ['identityApiVersion', { ...demo, identityApiVersion: 4 }, /pass 2 or 3/],
    ['userDomainName', { ...demo, identityApiVersion: 2, userDomainName: 'Users' }, /version 2/],
    ['applicationCredentialId', { authUrl, identityApiVersion: 2, ...credential }, /version 2/],
    ['systemScope', { ...demo, identityApiVersion: 2, systemScope: 'all' }, /version 2/],
  ])('%s of %j', (parameter, options, advice) => {
    const make = () => keystone(options as KeystoneOptions);
    expect(make).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', parameter }));
    expect(make).toThrow(advice);
    expect(make).not.toThrow(/open sesame|s3cret|demo-token/);
  });

  test('unscoped: false says nothing', async () => {
    const options = { ...demo, projectId: '5eeb', unscoped: false } as unknown as KeystoneOptions;
    expect((await readRequest(options)).body).toMatchObject({ auth: { scope: { project: { id: '5eeb' } } } });
  });
});

test('an editor refuses what does not go together', () => {
  const check = (_options: KeystoneOptions) => {};
  const secret = 's3cret';
  // @ts-expect-error a password and an application credential
  check({ ...demo, applicationCredentialId: 'c1', applicationCredentialSecret: secret });
  // @ts-expect-error a password and a token
  check({ ...demo, token: 'demo-token' });
  // @ts-expect-error a password of nobody
  check({ authUrl, password });
  // @ts-expect-error an application credential for a project
  check({ authUrl, applicationCredentialId: 'c1', applicationCredentialSecret: secret, projectName: 'demo' });
  // @ts-expect-error a project by name and by id
  check({ ...demo, projectName: 'demo', projectId: '5eeb' });
  // @ts-expect-error a project and a domain
  check({ ...demo, projectName: 'demo', domainId: 'd1' });
  // @ts-expect-error a domain in version 2
  check({ ...demo, identityApiVersion: 2, userDomainName: 'Users' });
  // @ts-expect-error no address
  check({ username: 'demo', password });
  // @ts-expect-error a scope that there is not
  check({ ...demo, systemScope: 'some' });
  // @ts-expect-error a domain by name and by id
  check({ ...demo, userDomainName: 'Users', userDomainId: 'd1' });
  check({ ...demo, projectName: 'demo', projectDomainId: 'd1', userDomainName: undefined });
  check({ ...demo, projectName: 'demo' as string | undefined });
  expect(check).toBeTypeOf('function');
});

describe('tokens', () => {
  test('are got when they are needed, and again when asked for', async () => {
    const { options, requests, now } = scriptOpenStack();
    const auth = keystone({ ...demo, ...options });
    expect(requests).toEqual([]);
    const first = await auth.getToken();
    expect(first).toEqual({
      token: 'token-0',
      expiresOnTimestamp: now() + 3_600_000,
      refreshAfterTimestamp: now() + 3_480_000,
    });
    // a client asks again when the service refused what it has
    expect((await auth.getToken()).token).toBe('token-1');
  });

  test.each([2, 3] as const)(
    'that came with the catalogue are not got twice (version %i)',
    async (identityApiVersion) => {
      const { options, requests, pass } = scriptOpenStack();
      const auth = keystone({ ...demo, ...options, identityApiVersion });
      const [one, two] = await Promise.all([auth.endpoint(), auth.endpoint({ region: 'RegionTwo' })]);
      expect([one.replace('/v1/', ''), two]).toEqual(['http://engine:7070/fx', 'http://two']);
      expect((await auth.getToken()).token).toBe('token-0');
      expect(requests).toHaveLength(1);
      pass(3_600_000);
      await auth.endpoint({ interface: 'internal' });
      expect(requests).toHaveLength(1);
    },
  );

  test('that came with the catalogue long ago are not given out', async () => {
    const { options, pass } = scriptOpenStack();
    const auth = keystone({ ...demo, ...options });
    await auth.endpoint();
    pass(3_500_000);
    expect((await auth.getToken()).token).toBe('token-1');
  });

  test('are asked for without the catalogue once that is known', async () => {
    const { options, requests } = scriptOpenStack();
    const auth = keystone({ ...demo, ...options });
    for (let count = 0; count < 2; count++) await auth.getToken();
    expect(requests.map(({ call }) => call)).toEqual([
      'POST http://identity/v3/auth/tokens',
      'POST http://identity/v3/auth/tokens?nocatalog=true',
    ]);
  });

  test('live by the clock of the client, whatever that of Keystone is', async () => {
    for (const skewMs of [-7_200_000, 7_200_000]) {
      for (const identityApiVersion of [2, 3] as const) {
        const { options, now } = scriptOpenStack(3_600_000, skewMs);
        const { expiresOnTimestamp } = await keystone({ ...demo, ...options, identityApiVersion }).getToken();
        expect(expiresOnTimestamp).toBe(now() + 3_600_000);
      }
    }
  });

  test('of a short life are replaced in the middle of it, not at every call', async () => {
    const { options, requests, pass } = scriptOpenStack(60_000);
    const qinling = new Qinling({ ...options, baseUrl: 'http://engine', token: keystone({ ...demo, ...options }) });
    await qinling.runtimes.list();
    pass(20_000);
    await qinling.runtimes.list();
    expect(requests.map(({ token }) => token)).toEqual([null, 'token-0', 'token-0']);
    pass(20_000);
    await qinling.runtimes.list();
    expect(requests.at(-1)?.token).toBe('token-3');
  });

  test.each([undefined, 'soon'])('that expire at %j are none', async (expires_at) => {
    const { options } = scriptFetch(() =>
      Response.json({ token: { expires_at } }, { status: 201, headers: { 'x-subject-token': 'fresh' } }),
    );
    const getting = keystone({ ...demo, ...options }).getToken();
    await expect(getting).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'issueToken' });
  });

  test('are shown to no hook', async () => {
    const seen: unknown[] = [];
    const { options } = scriptOpenStack();
    const hooks = { response: ({ headers }: { headers: Headers }) => void seen.push(headers.get('x-subject-token')) };
    expect((await keystone({ ...demo, ...options, hooks }).getToken()).token).toBe('token-0');
    expect(seen).toEqual(['REDACTED']);
  });

  test('of a login that failed are asked for again', async () => {
    let isUp = false;
    const good = scriptOpenStack();
    const { options } = scriptFetch(() =>
      isUp ? good.options.fetch('http://identity/v3/auth/tokens') : new Response('', { status: 401 }),
    );
    const auth = keystone({ ...demo, ...options });
    await expect(auth.endpoint()).rejects.toMatchObject({ name: 'AuthenticationError', operationId: 'issueToken' });
    isUp = true;
    expect((await auth.getToken()).token).toBe('token-0');
  });
});

test('a token without a project has no engine, and says so', async () => {
  const { options } = scriptFetch(() => {
    const token = { issued_at: '2026-01-01T00:00:00.000000Z', expires_at: '2026-01-01T01:00:00.000000Z' };
    return Response.json({ token }, { status: 201, headers: { 'x-subject-token': 'fresh' } });
  });
  const auth = keystone({ ...demo, unscoped: true, ...options });
  await expect(auth.endpoint()).rejects.toThrow(/ask for a token with a project/);
});

test('a credential prints no secret', () => {
  const auth = keystone({ ...demo, projectName: 'demo' });
  expect(inspect(auth, { depth: 9, showHidden: true }) + JSON.stringify(auth)).not.toContain(password);
});
