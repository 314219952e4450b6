import { inspect } from 'node:util';
import { findEndpoint, type IssuedToken, keystone, Qinling, type TokenRequest } from '@functionary/qinling';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { openCloud, qinlingProfiles } from './open-cloud.js';

type Auth = TokenRequest['auth'];

const user = { name: 'demo', domain: { id: 'default' }, password: 'demo' };
const byPassword = { methods: ['password'], password: { user } };
const project = { project: { name: 'demo', domain: { name: 'Default' } } };

/** Requests that are believed, and what the token is good for. */
const believed: readonly [string, Auth, (issued: IssuedToken) => unknown, unknown][] = [
  ['a password', { identity: byPassword }, ({ token }) => token.project?.name, 'demo'],
  ['a password, for a project', { identity: byPassword, scope: project }, ({ token }) => token.project?.name, 'demo'],
  ['a password, for nothing', { identity: byPassword, scope: 'unscoped' }, ({ token }) => token.catalog, undefined],
  [
    'a token',
    { identity: { methods: ['token'], token: { id: 'demo-token' } } },
    ({ token }) => token.user.name,
    'demo',
  ],
  [
    'an application credential',
    {
      identity: {
        methods: ['application_credential'],
        application_credential: { id: 'demo-credential', secret: 'demo-secret' },
      },
    },
    ({ token }) => token.application_credential?.name,
    'demo',
  ],
  [
    'a password of an administrator, for the whole installation',
    {
      identity: {
        methods: ['password'],
        password: { user: { name: 'admin', domain: { id: 'default' }, password: 'admin' } },
      },
      scope: { system: { all: true } },
    },
    ({ token }) => token.system,
    { all: true },
  ],
];

/** Requests that are not. */
const doubted: readonly [string, Auth][] = [
  [
    'a wrong password',
    { identity: { methods: ['password'], password: { user: { ...user, password: 'open sesame' } } } },
  ],
  ['an unknown user', { identity: { methods: ['password'], password: { user: { ...user, name: 'nobody' } } } }],
  ['a project of others', { identity: byPassword, scope: { project: { name: 'alt', domain: { id: 'default' } } } }],
];

throughEachDoor(qinlingProfiles, (setting) => {
  describe('a token', () => {
    test.each(believed)('is issued for %s', async (_what, auth, read, expected) => {
      const { identity, qinling, options, sent } = openCloud(setting);
      const issued = await identity.tokens.issue({ auth });
      expect(issued.value).toMatch(/^gAAAAAB/);
      expect(read(issued)).toEqual(expected);
      const own = new Qinling({ ...options, token: issued.value });
      expect(await own.runtimes.list()).toMatchObject({ items: [] });
      expect(own.baseUrl).toBe(qinling.baseUrl);
      expect(sent).toEqual(['POST /v3/auth/tokens 201', 'GET /v1/runtimes 200']);
    });

    test.each(doubted)('is not issued for %s', async (_what, auth) => {
      const { identity, sent } = openCloud(setting);
      const error: any = await identity.tokens.issue({ auth }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'AuthenticationError', status: 401, operationId: 'issueToken' });
      expect(error.message).toContain('requires authentication');
      expect(JSON.stringify(error)).not.toContain('open sesame');
      expect(sent).toEqual(['POST /v3/auth/tokens 401']);
    });

    test('is not issued for a token that is not: Keystone does not find it, and quotes it', async () => {
      const { identity, sent } = openCloud(setting);
      const auth: Auth = { identity: { methods: ['token'], token: { id: 'wrong-token' } } };
      const error: any = await identity.tokens.issue({ auth }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'NotFoundError', status: 404, operationId: 'issueToken' });
      expect(error.message).toContain('Could not find token');
      for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 9 })]) {
        expect(text).not.toContain('wrong-token');
      }
      expect(sent).toEqual(['POST /v3/auth/tokens 404']);
    });

    test('says where the engine is, by the way one came', async () => {
      const { identity, connection } = openCloud(setting);
      const { token } = await identity.tokens.issue({ auth: { identity: byPassword } });
      for (const side of ['public', 'internal', 'admin'] as const) {
        expect(findEndpoint(token, undefined, { interface: side })).toBe(connection.baseUrl);
      }
      expect(() => findEndpoint(token, 'object-store')).toThrow(/function-engine, identity/);
      expect(() => findEndpoint(token, undefined, { region: 'Elsewhere' })).toThrow(/Elsewhere/);
    });

    test('comes without the catalogue where asked for', async () => {
      const { identity } = openCloud(setting);
      const { token } = await identity.tokens.issue({ auth: { identity: byPassword } }, { nocatalog: true });
      expect(token.catalog).toBeUndefined();
      expect(token.roles?.map(({ name }) => name)).toEqual(['member']);
    });

    test('lives an hour', async () => {
      const { identity, world } = openCloud(setting);
      const { token } = await identity.tokens.issue({ auth: { identity: byPassword } });
      expect(Date.parse(token.issued_at)).toBe(world.clock.now());
      expect(Date.parse(token.expires_at) - Date.parse(token.issued_at)).toBe(3_600_000);
    });
  });

  describe('connect', () => {
    const open = async () => {
      const cloud = openCloud(setting, { demo: true });
      const { token: _token, baseUrl: _base, ...options } = cloud.options;
      const { authUrl } = cloud.connection;
      const auth = keystone({ authUrl, username: 'demo', password: 'demo', projectName: 'demo' });
      return { ...cloud, qinling: await Qinling.connect({ ...options, auth }) };
    };

    test('finds the engine and uses the token', async () => {
      const { qinling, connection, sent, tokens } = await open();
      expect(qinling.baseUrl).toBe(connection.baseUrl);
      expect((await qinling.runtimes.list().first())?.name).toBe('python3');
      expect((await qinling.runtimes.list().first())?.name).toBe('python3');
      expect(sent).toEqual(['POST /v3/auth/tokens 201', 'GET /v1/runtimes 200', 'GET /v1/runtimes 200']);
      expect(tokens).toEqual([null, expect.stringMatching(/^gAAAAAB/), tokens[1]]);
    });

    test('gets a new token when the old one is over', async () => {
      const { qinling, world, sent, tokens } = await open();
      await qinling.runtimes.list();
      await world.clock.advance('2h');
      expect((await qinling.runtimes.list()).items).toHaveLength(1);
      expect(sent.filter((line) => line.startsWith('POST'))).toEqual(Array(2).fill('POST /v3/auth/tokens 201'));
      expect(sent.some((line) => line.endsWith('401'))).toBe(false);
      expect(tokens.at(-1)).not.toBe(tokens[1]);
    });

    test('gets one new token for many calls at once', async () => {
      const { qinling, world, sent } = await open();
      await world.clock.advance('2h');
      await Promise.all(Array.from({ length: 5 }, () => qinling.runtimes.list().first()));
      expect(sent.filter((line) => line.startsWith('POST'))).toHaveLength(2);
    });
  });
});
