import { beforeEach, describe, expect, it } from 'vitest';
import { engine, identity, type OpenWorld, openWorld } from '../../testing/open-world.js';

let open: OpenWorld;
beforeEach(() => {
  open = openWorld();
});

const ask = (auth: unknown) => open.ask('POST', `${identity}/v2.0/tokens`, { body: { auth } });
const demo = { username: 'demo', password: 'demo' };

describe('POST /v2.0/tokens', () => {
  it('gives a token for a tenant, by name or id, with the catalogue', async () => {
    const { status, body } = await ask({ passwordCredentials: demo, tenantName: 'demo' });
    expect(status).toBe(200);
    const { token, serviceCatalog, user } = body.access;
    expect(token).toMatchObject({ expires: '2024-01-01T01:00:00Z', tenant: { name: 'demo', enabled: true } });
    expect(user).toMatchObject({ name: 'demo', username: 'demo', roles: [{ name: 'member' }], roles_links: [] });
    expect(
      serviceCatalog.map((each: any) => [each.type, each.endpoints[0].region, each.endpoints[0].publicURL]),
    ).toEqual([
      ['function-engine', 'RegionOne', engine],
      ['identity', 'RegionOne', `${identity}/v2.0`],
    ]);
    expect(serviceCatalog[0].endpoints[0]).toMatchObject({ internalURL: engine, adminURL: engine });
    expect((await open.ask('GET', `${engine}/v1/runtimes`, { token: token.id })).status).toBe(200);
    const byId = await ask({
      passwordCredentials: { userId: user.id, password: 'demo' },
      tenantId: token.tenant.id,
    });
    expect(byId.body.access.token.tenant.name).toBe('demo');
  });

  it('gives an unscoped token without a tenant, and a tenant token from that, which ends with it', async () => {
    const first = (await ask({ passwordCredentials: demo })).body.access;
    expect([first.token.tenant, first.serviceCatalog, first.user.roles]).toEqual([undefined, [], []]);
    await open.world.clock.advance('10m');
    const second = (await ask({ token: { id: first.token.id }, tenantName: 'demo' })).body.access;
    expect([second.token.tenant.name, second.token.expires]).toEqual(['demo', '2024-01-01T01:00:00Z']);
    expect(second.token.audit_ids[1]).toBe(first.token.audit_ids[0]);
  });

  it.each<[string, unknown]>([
    ['a wrong password', { passwordCredentials: { ...demo, password: 'wrong' } }],
    ['an unknown user', { passwordCredentials: { ...demo, username: 'nobody' } }],
    ['a bad token', { token: { id: 'nothing' } }],
    ['a tenant of others', { passwordCredentials: demo, tenantName: 'alt' }],
    ['an unknown tenant', { passwordCredentials: demo, tenantId: 'nothing' }],
  ])('answers %s with 401', async (_, auth) => {
    const { status, body } = await ask(auth);
    expect([status, body.error.title]).toEqual([401, 'Unauthorized']);
  });

  it.each<[unknown, string]>([
    [undefined, 'auth in request body'],
    [{}, 'passwordCredentials in auth'],
    [{ passwordCredentials: { username: 'demo' } }, 'password in passwordCredentials'],
    [{ passwordCredentials: { password: 'demo' } }, 'username or userId in passwordCredentials'],
    [{ token: {} }, 'id in token'],
  ])('answers %j with 400', async (auth, what) => {
    const { status, body } = await ask(auth);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(`Expecting to find ${what}.`)]);
  });
});
