import { describe, expect, it } from 'vitest';
import type { WorldOptions } from '../../family.js';
import { askManagement, sitesUrl, tell } from './testing/ask-management.js';
import { openApp } from './testing/open-app.js';

const url = `${sitesUrl}/demo-app?api-version=2025-05-01`;
const strict: WorldOptions = { azure: { auth: 'strict' } };

async function take(world: ReturnType<typeof openApp>, scope = 'https://management.azure.com/.default') {
  const response = await world.fetch(
    'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000003/oauth2/v2.0/token',
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: '00000000-0000-0000-0000-000000000002',
        client_secret: 'demo-client-secret',
        scope,
      }),
    },
  );
  return ((await response.json()) as { access_token: string }).access_token;
}

const ask = async (world: ReturnType<typeof openApp>, authorization?: string) =>
  tell(await world.fetch(url, authorization === undefined ? {} : { headers: { authorization } }));

describe('authorize, at management', () => {
  it('asks for a token, and says in JSON and in a challenge where to get one', async () => {
    const { status, headers, body } = await ask(openApp());
    expect([status, body]).toEqual([
      401,
      {
        error: {
          code: 'AuthenticationFailed',
          message: "Authentication failed. The 'Authorization' header is missing.",
        },
      },
    ]);
    expect(headers.get('www-authenticate')).toBe(
      `Bearer authorization_uri="https://login.microsoftonline.com", error="invalid_token", error_description="Authentication failed. The 'Authorization' header is missing."`,
    );
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBeNull();
    expect((await ask(openApp(), 'Basic abc')).body.error.code).toBe('AuthenticationFailedInvalidHeader');
  });

  it('takes any token, unless the world is strict about them', async () => {
    expect((await ask(openApp(), 'bearer anything')).status).toBe(200);
    const { status, body } = await ask(openApp(strict), 'Bearer anything');
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('takes a token of its own Entra for an hour, and then says when it expired', async () => {
    const world = openApp(strict);
    const token = await take(world);
    expect((await ask(world, `Bearer ${token}`)).status).toBe(200);
    await world.clock.advance(3_598_999);
    expect((await ask(world, `Bearer ${token}`)).status).toBe(200);
    await world.clock.advance(1);
    const { status, body } = await ask(world, `Bearer ${token}`);
    expect([status, body.error.code]).toEqual([401, 'ExpiredAuthenticationToken']);
    expect(body.error.message).toContain("'2026-01-15T12:59:59.000Z'");
    expect((await ask(openApp(strict), `Bearer ${token}`)).body.error.code).toBe('InvalidAuthenticationToken');
  });

  it('takes no token for another service', async () => {
    const world = openApp(strict);
    const { status, body } = await ask(world, `Bearer ${await take(world, 'https://vault.azure.net/.default')}`);
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationTokenAudience']);
    expect(body.error.message).toContain("'https://vault.azure.net'");
    const odd = await ask(world, `Bearer ${await take(world, 'https://\u6f22"/.default')}`);
    expect([odd.status, odd.body.error.code]).toEqual([401, 'InvalidAuthenticationTokenAudience']);
    expect(odd.headers.get('www-authenticate')).toContain("resource 'https://?''.");
    const other = await take(world, 'https://management.core.windows.net//.default');
    expect((await ask(world, `Bearer ${other}`)).status).toBe(200);
  });

  it('forgets tokens with the world, and keeps them in a snapshot', async () => {
    const world = openApp(strict);
    const token = await take(world);
    const saved = world.snapshot();
    world.reset();
    expect((await ask(world, `Bearer ${token}`)).status).toBe(401);
    world.restore(saved);
    expect((await ask(world, `Bearer ${token}`)).status).toBe(200);
  });
});

describe('authorize, at Kudu', () => {
  const deployments = 'https://demo-app.scm.azurewebsites.net/api/deployments';
  const status = async (options: WorldOptions, authorization?: string) => {
    const response = await openApp(options).fetch(deployments, authorization ? { headers: { authorization } } : {});
    return [response.status, response.headers.get('www-authenticate')];
  };

  it('asks for a token or credentials, in a challenge alone', async () => {
    const refused = [401, 'Basic realm="site"'];
    expect(await status({})).toEqual(refused);
    expect(await status({}, 'Bearer anything')).toEqual([200, null]);
    expect(await status({}, 'Basic dXNlcjpwYXNz')).toEqual([200, null]);
    expect(await status(strict, 'Bearer anything')).toEqual(refused);
    expect(await status(strict, 'Basic dXNlcjpwYXNz')).toEqual(refused);
  });

  it('takes a token of Entra', async () => {
    const world = openApp(strict);
    const headers = { authorization: `Bearer ${await take(world)}` };
    expect((await world.fetch(deployments, { headers })).status).toBe(200);
  });
});

describe('api-version', () => {
  const get = (world: ReturnType<typeof openApp>, query: string) =>
    world.fetch(`${sitesUrl}/demo-app${query}`, { headers: { authorization: 'Bearer x' } }).then(tell);

  it('may be left out, as the page leaves it out', async () => {
    expect((await get(openApp(), '')).status).toBe(200);
    expect((await get(openApp(), '?api-version=nonsense')).status).toBe(200);
  });

  it('is asked for in a strict world', async () => {
    const world = openApp({ azure: { strict: true } });
    const { status, body } = await get(world, '');
    expect([status, body.error.code]).toEqual([400, 'MissingApiVersionParameter']);
    expect((await get(world, '?api-version=2999-01-01')).body.error.code).toBe('InvalidApiVersionParameter');
    expect((await get(world, '?API-Version=2024-11-01')).status).toBe(200);
    expect((await world.fetch(`${sitesUrl}/demo-app`)).status).toBe(401);
  });
});

it('never writes a token, a key or a secret into the journal', async () => {
  const world = openApp();
  await take(world);
  await ask(world, 'Bearer a-token-of-mine');
  await askManagement(world, 'POST', `${sitesUrl}/demo-app/functions/HttpTrigger/listkeys`);
  await world.fetch('https://demo-app.azurewebsites.net/api/HttpTrigger?code=demo-function-key');
  await world.fetch('https://demo-app.azurewebsites.net/admin/host/status?CODE=demo-master-key');
  const text = JSON.stringify(world.journal.entries());
  expect(world.journal.entries()).toHaveLength(5);
  expect(text).not.toMatch(/demo-client-secret|a-token-of-mine|demo-token|demo-function-key|demo-master-key/);
});
