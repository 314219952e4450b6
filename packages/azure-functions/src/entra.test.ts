import { describe, expect, test, vi } from 'vitest';
import { entra } from './entra.js';
import { type Script, START_OF_TIME, scriptFetch } from './testing/scripted-fetch.js';
import { makeApp, scriptManagement } from './testing/scripted-management.js';

const SCOPE = 'https://management.azure.com/.default';
const login = { tenantId: 'contoso.example', clientId: 'client-1', clientSecret: 's3cret & more+' };
const token = (value = 'gained', more = {}) => ({
  token_type: 'Bearer',
  expires_in: 3599,
  access_token: value,
  ...more,
});

function openEntra(script: Script, options: object = {}) {
  const network = scriptFetch(script);
  return { ...network, credential: entra({ ...login, ...network.options, ...options } as never) };
}

describe('a token', () => {
  test('is asked for by a form, at the tenant', async () => {
    const { credential, requests } = openEntra([token()]);
    expect(await credential.getToken([SCOPE])).toEqual({
      token: 'gained',
      expiresOnTimestamp: START_OF_TIME + 3_599_000,
      refreshAfterTimestamp: undefined,
    });
    const [{ url, method, headers, text }] = requests as [(typeof requests)[0]];
    expect([method, url]).toEqual(['POST', 'https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token']);
    expect(headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(headers.get('authorization')).toBeNull();
    expect(Object.fromEntries(new URLSearchParams(text))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'client-1',
      client_secret: 's3cret & more+',
      scope: SCOPE,
    });
  });

  test('comes from another cloud, by a secret that is fetched, or by an assertion', async () => {
    const authorityHost = 'https://login.chinacloudapi.cn/';
    const secrets = ['first', 'second'];
    const { credential, requests } = openEntra(() => token(), {
      authorityHost,
      clientSecret: async () => secrets.shift()!,
    });
    await credential.getToken([SCOPE]);
    await credential.getToken([SCOPE]);
    expect(requests.map(({ url }) => url)[0]).toBe('https://login.chinacloudapi.cn/contoso.example/oauth2/v2.0/token');
    expect(requests.map(({ text }) => new URLSearchParams(text).get('client_secret'))).toEqual(['first', 'second']);
    const asserted = openEntra(() => token(), { clientSecret: undefined, clientAssertion: () => 'signed' });
    await asserted.credential.getToken([SCOPE]);
    expect(Object.fromEntries(new URLSearchParams(asserted.requests[0]!.text))).toMatchObject({
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: 'signed',
    });
  });

  test('says when it is to be replaced, where Entra does, and takes numbers that are texts', async () => {
    const { credential } = openEntra([token('x', { expires_in: '86400', refresh_in: '43200' })]);
    expect(await credential.getToken([SCOPE])).toMatchObject({
      expiresOnTimestamp: START_OF_TIME + 86_400_000,
      refreshAfterTimestamp: START_OF_TIME + 43_200_000,
    });
  });

  test.each([[{}], [token('')], [{ access_token: 'x' }], [{ access_token: 'x', expires_in: 0 }]])(
    'that is none (%j) is refused, and not kept in the error',
    async (body) => {
      const { credential } = openEntra([body]);
      const error = await credential.getToken([SCOPE]).catch((caught) => caught);
      expect(error).toMatchObject({ name: 'InvalidResponseError', body: undefined });
    },
  );
});

describe('a refusal', () => {
  const description = 'AADSTS7000215: Invalid client secret provided.';

  test.each([
    [400, 'invalid_scope'],
    [400, 'unauthorized_client'],
    [401, 'invalid_client'],
  ])('with %i is one of who one is, in the words of Entra', async (status, error) => {
    const { credential } = openEntra([[status, { error, error_description: description }]]);
    await expect(credential.getToken([SCOPE])).rejects.toMatchObject({
      name: 'AuthenticationError',
      status,
      code: error,
      operationId: 'issueToken',
      message: expect.stringContaining(description),
    });
  });

  test('does not quote the secret, in whichever form it came back', async () => {
    const { credential } = openEntra(({ text }) => [
      401,
      { error: 'invalid_client', error_description: `no: ${text} ${login.clientSecret}` },
    ]);
    const error = await credential.getToken([SCOPE]).catch((caught) => caught);
    const shown = [
      error.message,
      JSON.stringify(error),
      JSON.stringify(error.body),
      JSON.stringify(error.details),
    ].join();
    expect(shown).not.toContain('s3cret');
  });

  test.each([
    ['tenantId', { tenantId: '' }],
    ['clientId', { clientId: undefined }],
    ['clientSecret', { clientSecret: undefined }],
    ['clientSecret', { clientAssertion: 'both' }],
    ['authorityHost', { authorityHost: 'login' }],
  ])('of options without a good %s comes before anything is sent', (parameter, options) => {
    expect(() => openEntra([], options)).toThrow(expect.objectContaining({ parameter }));
  });

  test('of a function that gives no secret names it', async () => {
    const { credential } = openEntra([], { clientSecret: () => '' });
    await expect(credential.getToken([SCOPE])).rejects.toMatchObject({ parameter: 'clientSecret' });
  });
});

describe('a management client by it', () => {
  test('gets one token for many calls, over its own network and clock, and another shortly before that expires', async () => {
    const values = ['first', 'second'];
    const { app, requests, options } = scriptManagement(
      ({ url }) => (url.includes('/oauth2/') ? token(values.shift()) : makeApp()),
      { credential: entra(login) },
    );
    await Promise.all([app.get(), app.get(), app.get()]);
    await options.clock.sleep(3_400_000);
    await app.get();
    await options.clock.sleep(100_000);
    await app.get();
    expect(requests.map(({ url, headers }) => headers.get('authorization') ?? new URL(url).host)).toEqual([
      'login.microsoftonline.com',
      'Bearer first',
      'Bearer first',
      'Bearer first',
      'Bearer first',
      'login.microsoftonline.com',
      'Bearer second',
    ]);
  });

  test('lends it what it was made with as undefined', async () => {
    const credential = entra({ ...login, fetch: undefined as never, timeoutMs: undefined as never });
    const { app, requests } = scriptManagement([token(), makeApp()], { credential });
    await app.get();
    expect(requests).toHaveLength(2);
  });

  test('leaves it the network that it was made with', async () => {
    const own = vi.fn(async () => Response.json(token()));
    const { app, requests } = scriptManagement([makeApp()], { credential: entra({ ...login, fetch: own }) });
    await app.get();
    expect(own).toHaveBeenCalledOnce();
    expect(requests).toHaveLength(1);
  });

  test('fails as Entra says, without a request of its own', async () => {
    const { app, requests } = scriptManagement([[401, { error: 'invalid_client' }]], { credential: entra(login) });
    await expect(app.get()).rejects.toMatchObject({ name: 'AuthenticationError', operationId: 'issueToken' });
    expect(requests).toHaveLength(1);
  });
});
