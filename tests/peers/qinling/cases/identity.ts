import { describe, expect, it } from 'vitest';
import type { Cloud, Session } from '../open-cloud.js';

const byName = { username: 'demo', password: 'demo' };
const inDomain = { user_domain_name: 'Default', project_domain_name: 'Default' };
const project = '5eeb5916ae4b43699f06ea422e581b83';

/** The ways in that keystoneauth1 knows: plugin, what follows the URL of Keystone, options, and what was asked for. */
const waysIn: readonly [string, string, string, object, readonly string[]][] = [
  [
    'a password, at no version',
    'password',
    '',
    { ...byName, ...inDomain, project_name: 'demo' },
    ['listVersions 300', 'issueToken 201'],
  ],
  [
    'a password, at version 3',
    'password',
    '/v3',
    { ...byName, ...inDomain, project_name: 'demo' },
    ['getIdentityV3 200', 'issueToken 201'],
  ],
  [
    'a password and ids',
    'v3password',
    '/v3',
    { username: 'demo', password: 'demo', user_domain_id: 'default', project_id: project },
    ['issueToken 201'],
  ],
  [
    'a password, at version 2',
    'password',
    '/v2.0',
    { ...byName, project_name: 'demo' },
    ['getIdentityV2 200', 'issueTokenV2 200'],
  ],
  ['a password, by version 2 alone', 'v2password', '/v2.0', { ...byName, tenant_name: 'demo' }, ['issueTokenV2 200']],
  [
    'an application credential',
    'v3applicationcredential',
    '/v3',
    { application_credential_id: 'demo-credential', application_credential_secret: 'demo-secret' },
    ['issueToken 201'],
  ],
  // who names no domain is sent to the oldest version
  [
    'a token, at no version',
    'token',
    '',
    { token: 'demo-token', project_id: project },
    ['listVersions 300', 'issueTokenV2 200'],
  ],
  [
    'a token and a domain, at no version',
    'token',
    '',
    { token: 'demo-token', project_name: 'demo', project_domain_name: 'Default' },
    ['listVersions 300', 'issueToken 201'],
  ],
  [
    'a token, by version 2 alone',
    'v2token',
    '/v2.0',
    { token: 'demo-token', tenant_id: project },
    ['issueTokenV2 200'],
  ],
];

const identityCalls = ({ world }: Cloud) =>
  world.journal
    .entries()
    .filter(({ url }) => url.includes('/openstack/identity'))
    .map(({ operationId, status }) => `${operationId} ${status}`);

/** keystoneauth1, keystoneclient, openstacksdk */
export function describeIdentity(open: () => Cloud): void {
  describe('signing in', () => {
    it.each(waysIn)('by %s', async (_what, plugin, path, options, asked) => {
      const cloud = open();
      const session = await cloud.open(plugin, { auth_url: cloud.authUrl + path, ...options });
      expect(await session.call('engine.runtimes.list')).toMatchObject([{ name: 'python3' }]);
      expect(await session.call('session.get_project_id')).toBe(project);
      expect(await session.call('session.get_user_id')).toBe('ee4dfb6e5540447cb3741905149d9b6e');
      expect(identityCalls(cloud)).toEqual(asked);
    });

    it('is not needed by one who has a token and the URL of the engine', async () => {
      const cloud = open();
      const direct = await cloud.openEndpoint('demo-token');
      expect(await direct.call('engine.runtimes.list')).toMatchObject([{ name: 'python3' }]);
      await expect(direct.call('engine.runtimes.create', 'some/image')).rejects.toMatchObject({
        type: 'HTTPForbidden',
        message: 'Operation not allowed (HTTP 403)',
      });
      const stranger = await cloud.openEndpoint('wrong-token');
      await expect(stranger.call('engine.runtimes.list')).rejects.toMatchObject({
        type: 'HTTPUnauthorized',
        message: expect.stringContaining('could not verify that you are authorized'),
      });
      expect(identityCalls(cloud)).toEqual([]);
    });

    it('finds the engine in every interface, and in one region', async () => {
      const cloud = open();
      const demo = await cloud.signIn('demo');
      const find = (more: object) => demo.call('session.get_endpoint', { service_type: 'function-engine', ...more });
      for (const each of ['public', 'internal', 'admin']) expect(await find({ interface: each })).toBe(cloud.engineUrl);
      expect(await find({ region_name: 'RegionOne' })).toBe(cloud.engineUrl);
      await expect(find({ region_name: 'Elsewhere' })).rejects.toMatchObject({ type: 'EndpointNotFound' });
      expect(await demo.call('session.get_endpoint', { service_type: 'identity', version: 3 })).toBe(
        `${cloud.authUrl}/v3`,
      );
    });

    it('fails with the words of Keystone', async () => {
      const cloud = open();
      const failing = async (options: object) => {
        const session = await cloud.open('password', { ...inDomain, project_name: 'demo', ...options });
        return session.call('engine.runtimes.list');
      };
      const words = 'The request you have made requires authentication. (HTTP 401)';
      const refused = { type: 'Unauthorized', message: expect.stringContaining(words) };
      await expect(failing({ username: 'demo', password: 'wrong' })).rejects.toMatchObject(refused);
      await expect(failing({ username: 'nobody', password: 'demo' })).rejects.toMatchObject(refused);
      await expect(failing({ ...byName, project_name: 'alt' })).rejects.toMatchObject(refused);
      cloud.knowIssues({ 'no operation': 'no operation has this path' });
      await expect(failing({ ...byName, auth_url: `${cloud.authUrl}/v4` })).rejects.toMatchObject({
        type: 'DiscoveryFailure',
      });
    });

    it('is done anew when the engine takes the token no more', async () => {
      const cloud = open();
      const demo = await cloud.signIn('demo');
      await demo.call('engine.runtimes.list');
      await cloud.world.clock.advance('2h');
      expect(await demo.call('engine.runtimes.list')).toHaveLength(1);
      expect(cloud.asked()).toEqual(['listRuntimes 200', 'listRuntimes 401', 'listRuntimes 200']);
      expect(identityCalls(cloud).filter((call) => call === 'issueToken 201')).toHaveLength(2);
    });

    it('without a project, the token is for nothing', async () => {
      const cloud = open();
      const options = { ...byName, user_domain_id: 'default', unscoped: true };
      const session = await cloud.open('v3password', { auth_url: `${cloud.authUrl}/v3`, ...options });
      expect(await session.call('session.get_project_id')).toBeNull();
      await expect(session.call('engine.runtimes.list')).rejects.toMatchObject({ type: 'EmptyCatalog' });
    });
  });

  describe('tokens', () => {
    const tokenOf = (session: Session): Promise<string> => session.call('session.get_token');

    it('are told about, and revoked, by keystoneclient', async () => {
      const cloud = open();
      const [admin, demo] = [await cloud.signIn('admin'), await cloud.signIn('demo')];
      const token = await tokenOf(demo);
      expect(await admin.call('identity.tokens.get_token_data', token)).toMatchObject({
        token: {
          user: { name: 'demo', domain: { id: 'default' } },
          project: { id: project, name: 'demo' },
          roles: [{ name: 'member' }],
          methods: ['password'],
        },
      });
      await admin.call('identity.tokens.revoke_token', token);
      await expect(admin.call('identity.tokens.get_token_data', token)).rejects.toMatchObject({
        type: 'NotFound',
        code: 404,
      });
      expect(await demo.call('engine.runtimes.list')).toHaveLength(1);
      expect(await tokenOf(demo)).not.toBe(token);
      expect(cloud.asked()).toEqual(['listRuntimes 401', 'listRuntimes 200']);
    });

    it('know the projects that they can be for', async () => {
      const [admin, demo] = [await open().signIn('admin'), await open().signIn('demo')];
      const namesFor = async (session: Session) =>
        (await session.call('identity.auth.projects')).map(({ name }: { name: string }) => name).sort();
      expect(await namesFor(demo)).toEqual(['demo']);
      expect(await namesFor(admin)).toEqual(['admin', 'demo']);
    });

    it('are all that openstacksdk needs', async () => {
      const { signIn, engineUrl } = open();
      const demo = await signIn('demo');
      expect(await demo.call('cloud.authorize')).toBe(await tokenOf(demo));
      expect(await demo.call('cloud.current_project_id')).toBe(project);
      const catalog = await demo.call('cloud.service_catalog');
      expect(catalog.map(({ type }: { type: string }) => type).sort()).toEqual(['function-engine', 'identity']);
      expect(await demo.call('cloud.endpoint_for', 'function-engine')).toBe(engineUrl);
    });
  });
}
