import { callOperation } from '@functionary/core';
import { describe, expect, test } from 'vitest';
import { createClient } from './client.js';
import { getHostStatus, listDeployments } from './generated/operations.js';
import { createAppCaller, createKuduCaller } from './service.js';
import { scriptFetch } from './testing/scripted-fetch.js';
import { APP, ARM, makeApp, SUBSCRIPTION, scriptManagement, VERSION } from './testing/scripted-management.js';

describe('the caller of Resource Manager', () => {
  test('sends token, version and a wish for JSON', async () => {
    const { app, requests } = scriptManagement([makeApp()]);
    await app.get();
    expect(requests[0]?.url).toBe(`${ARM}${APP}?${VERSION}`);
    expect(Object.fromEntries(requests[0]!.headers)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer demo-token',
    });
  });

  test('has another address and version where it is told', async () => {
    const { app, requests } = scriptManagement([makeApp()], {
      baseUrl: 'http://localhost:4010/azure/management/',
      apiVersion: '2024-11-01',
    });
    await app.get();
    expect(requests[0]?.url).toBe(`http://localhost:4010/azure/management${APP}?api-version=2024-11-01`);
  });

  test.each([
    [undefined, 'https://management.azure.com/.default'],
    [['https://management.chinacloudapi.cn/.default'], 'https://management.chinacloudapi.cn/.default'],
  ])('asks an object with getToken for the scopes %j', async (scopes, asked) => {
    const seen: string[][] = [];
    const credential = {
      async getToken(wanted: string[]) {
        seen.push(wanted);
        return { token: 'gained', expiresOnTimestamp: Number.POSITIVE_INFINITY };
      },
    };
    const { app, requests } = scriptManagement([makeApp(), makeApp()], { credential, scopes });
    await app.get();
    await app.get();
    expect(seen).toEqual([[asked]]);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer gained', 'Bearer gained']);
  });

  test('takes a function and a source of leases, and renews by them once after a 401', async () => {
    const tokens = ['stale', 'fresh'];
    const { app, requests } = scriptManagement([[401, { error: { code: 'ExpiredAuthenticationToken' } }], makeApp()], {
      credential: () => tokens.shift()!,
    });
    await app.get();
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer stale', 'Bearer fresh']);
    const leased = scriptManagement([makeApp()], {
      credential: { acquire: async () => ({ value: 'k', release() {} }) },
    });
    await leased.app.get();
    expect(leased.requests[0]?.headers.get('authorization')).toBe('Bearer k');
  });

  test.each([
    ['credential', { credential: undefined as never }],
    ['subscriptionId', { subscriptionId: '' }],
    ['dialect', { dialect: 'seed' as never }],
    ['baseUrl', { baseUrl: 'management.azure.com' }],
  ])('refuses options without a good %s', (parameter, options) => {
    expect(() => scriptManagement([], options)).toThrow(expect.objectContaining({ parameter }));
  });

  test.each(['', '.', '..', 'a/b', 'a?b', undefined as never])('refuses the app name %j', (name) => {
    const { azure } = scriptManagement([]);
    expect(() => azure.app('rg-test', name)).toThrow(expect.objectContaining({ parameter: 'functionAppName' }));
    expect(() => azure.app(name, 'demo-app')).toThrow(expect.objectContaining({ parameter: 'resourceGroupName' }));
  });

  test('shows the version in errors, and no secret of the query', async () => {
    const { azure } = scriptManagement([[404, {}]]);
    const cursor = `${ARM}/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Web/sites?${VERSION}&$skipToken=abc`;
    const error = await azure.apps
      .list({}, { cursor })
      .first()
      .catch((caught) => caught);
    expect(error.request.url).toMatch(/api-version=2025-05-01&\$skipToken=REDACTED$/);
  });
});

describe('the callers of an app and its Kudu site', () => {
  const baseUrl = 'https://demo-app.azurewebsites.net';

  test('put a key into the header, or into the query', async () => {
    const { options, requests } = scriptFetch(() => ({ state: 'Running' }));
    const header = createAppCaller({ ...options, baseUrl, functionKey: 'a+key=' });
    await callOperation(header, getHostStatus, {});
    const query = createAppCaller({ ...options, baseUrl, functionKey: 'a+key=', keyPlacement: 'query' });
    const { url } = await callOperation(query, getHostStatus, {});
    expect(requests.map(({ target, headers }) => [target, headers.get('x-functions-key')])).toEqual([
      ['/admin/host/status', 'a+key='],
      ['/admin/host/status?code=a%2Bkey%3D', null],
    ]);
    expect(url).toBe(`${baseUrl}/admin/host/status`);
    expect(() => createAppCaller({ baseUrl, keyPlacement: 'cookie' as never })).toThrow('keyPlacement');
  });

  test('put a key into the query once, also where a redirect kept it', async () => {
    const moved = (request: { url: string }) => {
      const location = request.url.replace('/admin/', '/Admin/');
      return request.url.includes('/Admin/')
        ? { state: 'Running' }
        : new Response(null, { status: 307, headers: { location } });
    };
    const { options, requests } = scriptFetch(moved);
    const caller = createAppCaller({ ...options, baseUrl, functionKey: 'k', keyPlacement: 'query' });
    await callOperation(caller, getHostStatus, {});
    expect(requests.map(({ target }) => target)).toEqual(['/admin/host/status?code=k', '/Admin/host/status?code=k']);
  });

  test('send a token, or the user and password of a publishing profile', async () => {
    const { options, requests } = scriptFetch(() => []);
    const site = { ...options, baseUrl: 'https://demo-app.scm.azurewebsites.net' };
    await callOperation(createKuduCaller({ ...site, credential: 'demo-token' }), listDeployments, {});
    const profile = { username: '$demo-app', password: 'pässword' };
    await callOperation(createKuduCaller({ ...site, credential: profile }), listDeployments, {});
    const [, basic = ''] = requests.map(({ headers }) => headers.get('authorization') ?? '');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer demo-token');
    expect(basic).toMatch(/^Basic /);
    expect(Buffer.from(basic.slice(6), 'base64').toString()).toBe('$demo-app:pässword');
    const nobody = { username: '', password: 'x' };
    expect(() => createKuduCaller({ ...site, credential: nobody })).toThrow('credential.username');
    const forgotten = { username: '$demo-app', password: undefined as never };
    expect(() => createKuduCaller({ ...site, credential: forgotten })).toThrow('credential.password');
  });

  test('take what gives tokens for that, be it of a user who has a name', async () => {
    const { options, requests } = scriptFetch([[]]);
    const credential = {
      username: 'ada',
      password: 'x',
      getToken: async () => ({ token: 'demo-token', expiresOnTimestamp: options.clock.now() + 3_600_000 }),
    };
    await callOperation(createKuduCaller({ ...options, baseUrl: ARM, credential }), listDeployments, {});
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer demo-token');
  });
});

test('createClient is plain openapi-fetch over the same pipeline, by key or by token', async () => {
  const { options, requests } = scriptFetch(() => ({ state: 'Running' }));
  const baseUrl = 'https://demo-app.azurewebsites.net';
  const { data } = await createClient({ ...options, baseUrl, functionKey: 'k' }).GET('/admin/host/status');
  expect(data?.state).toBe('Running');
  const path = '/subscriptions/{subscriptionId}/providers/Microsoft.Web/sites';
  await createClient({ ...options, baseUrl: ARM, credential: 't' }).GET(path, {
    params: { path: { subscriptionId: 's' }, query: { 'api-version': '2025-05-01' } },
  });
  expect(
    requests.map(({ line, headers }) => [line, headers.get('x-functions-key') ?? headers.get('authorization')]),
  ).toEqual([
    ['GET /admin/host/status', 'k'],
    [`GET /subscriptions/s/providers/Microsoft.Web/sites?${VERSION}`, 'Bearer t'],
  ]);
  expect(() => createClient({ baseUrl, functionKey: 'k', credential: 't' })).toThrow('functionKey');
});
