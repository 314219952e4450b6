import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../../mock-server.js';
import { tell } from '../testing/ask-management.js';
import { openApp } from '../testing/open-app.js';

const login = 'https://login.microsoftonline.com';
const tenant = '00000000-0000-0000-0000-000000000003';
const good = {
  grant_type: 'client_credentials',
  client_id: '00000000-0000-0000-0000-000000000002',
  client_secret: 'demo-client-secret',
  scope: 'https://management.azure.com/.default',
};
type Fields = Readonly<Record<string, string | undefined>>;

async function ask(fields: Fields, where = tenant, world = openApp()) {
  const pairs = Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const url = `${login}/${where}/oauth2/v2.0/token`;
  return tell(await world.fetch(url, { method: 'POST', body: new URLSearchParams(pairs) }));
}

describe('the token endpoint', () => {
  it('gives a client with a secret a token for an hour', async () => {
    const world = openApp();
    const { status, headers, body } = await ask(good, tenant, world);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const again = await ask({ ...good, scope: `openid ${good.scope}` }, tenant.toUpperCase(), world);
    expect(again.body.access_token).not.toBe(body.access_token);
  });

  it.each<[what: string, fields: Fields, status: number, error: string, number: number, words: string]>([
    ['no grant', { ...good, grant_type: undefined }, 400, 'invalid_request', 900144, "parameter: 'grant_type'"],
    ['no client', { ...good, client_id: undefined }, 400, 'invalid_request', 900144, "parameter: 'client_id'"],
    ['no scope', { ...good, scope: undefined }, 400, 'invalid_request', 900144, "parameter: 'scope'"],
    ['another grant', { ...good, grant_type: 'password' }, 400, 'unsupported_grant_type', 70003, "'password'"],
    ['an unknown client', { ...good, client_id: 'nobody' }, 400, 'unauthorized_client', 700016, "'nobody'"],
    [
      'two scopes',
      { ...good, scope: 'https://a/.default https://b/.default' },
      400,
      'invalid_scope',
      70011,
      'https://a',
    ],
    ['a scope of a user', { ...good, scope: 'https://a/read' }, 400, 'invalid_scope', 1002012, '/.default'],
    ['no secret', { ...good, client_secret: undefined }, 401, 'invalid_client', 7000218, "'client_secret'"],
    ['a wrong secret', { ...good, client_secret: 'x' }, 401, 'invalid_client', 7000215, 'Invalid client secret'],
    [
      'an assertion',
      { ...good, client_secret: undefined, client_assertion: 'a.b.c' },
      401,
      'invalid_client',
      700027,
      'send a client_secret',
    ],
  ])('refuses %s in its own words', async (_, fields, status, error, number, words) => {
    const told = await ask(fields);
    expect([told.status, told.body.error, told.body.error_codes]).toEqual([status, error, [number]]);
    expect(told.body.error_description).toMatch(new RegExp(`^AADSTS${number}: `));
    expect(told.body.error_description).toContain(words);
    expect(told.body.timestamp).toBe('2026-01-15 12:00:00Z');
  });

  it('knows the tenants of its clients alone', async () => {
    const { status, body } = await ask(good, '00000000-0000-0000-0000-00000000000f');
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_request', [90002]]);
    const world = openApp();
    world.azure.clients.put({ client_id: 'ann', tenant_id: 'contoso.onmicrosoft.com', secret: 'hush' });
    world.azure.clients.put({ client_id: 'ABC-1', secret: 'hush' });
    expect((await ask({ ...good, client_id: 'abc-1', client_secret: 'hush' }, tenant, world)).status).toBe(200);
    const anns = { ...good, client_id: 'ann', client_secret: 'hush' };
    expect((await ask(anns, 'contoso.onmicrosoft.com', world)).status).toBe(200);
    expect((await ask(anns, tenant, world)).body.error).toBe('unauthorized_client');
  });

  it('reads forms alone, by POST alone', async () => {
    const url = `${login}/${tenant}/oauth2/v2.0/token`;
    const headers = { 'content-type': 'application/json' };
    const json = await tell(await openApp().fetch(url, { method: 'POST', headers, body: JSON.stringify(good) }));
    expect(json.body.error_codes).toEqual([900144]);
    const got = await tell(await openApp().fetch(url));
    expect([got.status, got.body.error_codes]).toEqual([400, [900561]]);
    expect((await openApp().fetch(`${login}/${tenant}/elsewhere`)).status).toBe(404);
  });

  it('finds nothing wrong with a form that is right', async () => {
    const world = openApp({ strictRequests: true });
    expect((await ask(good, tenant, world)).status).toBe(200);
    expect(world.journal.entries()[0]!.issues).toEqual([]);
  });
});

describe('the discovery document', () => {
  it('leads back by the way that one came', async () => {
    const mock = createMockServer();
    const { id } = mock.world();
    const base = `http://127.0.0.1:4010/worlds/${id}/azure/login`;
    const path = `/${tenant}/v2.0/.well-known/openid-configuration`;
    const { status, body } = await tell(await mock.fetch(`${base}${path}`));
    expect([status, body.token_endpoint]).toEqual([200, `${base}/${tenant}/oauth2/v2.0/token`]);
    expect(body.issuer).toBe(`${login}/${tenant}/v2.0`);
    const byHost = await tell(await openApp().fetch(`${login}${path}`));
    expect(byHost.body).toMatchObject({
      issuer: `${login}/${tenant}/v2.0`,
      token_endpoint: `${login}/${tenant}/oauth2/v2.0/token`,
      jwks_uri: `${login}/${tenant}/discovery/v2.0/keys`,
    });
  });

  it('is there for tenants that there are', async () => {
    const { status, body } = await tell(await openApp().fetch(`${login}/nobody/v2.0/.well-known/openid-configuration`));
    expect([status, body.error_codes]).toEqual([400, [90002]]);
  });
});
