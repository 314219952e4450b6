import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Identity } from './index.js';
import { scriptFetch } from './testing/scripted-engine.js';
import { catalog } from './testing/scripted-keystone.js';

const baseUrl = 'http://identity/v3';
const user = { name: 'demo', domain: { id: 'default' }, password: 'open sesame' };
const auth = { identity: { methods: ['password'], password: { user } } };
const token = { expires_at: '2026-01-01T01:00:00.000000Z', issued_at: '2026-01-01T00:00:00.000000Z', catalog };

describe('tokens.issue', () => {
  test('sends the request as it is and reads the token from its header', async () => {
    const { options, requests } = scriptFetch(() =>
      Response.json({ token }, { status: 201, headers: { 'x-subject-token': 'fresh' } }),
    );
    const identity = new Identity({ ...options, baseUrl });
    expect(await identity.tokens.issue({ auth })).toEqual({ value: 'fresh', token });
    await identity.tokens.issue({ auth }, { nocatalog: true });
    expect(requests.map(({ call }) => call)).toEqual([
      'POST http://identity/v3/auth/tokens',
      'POST http://identity/v3/auth/tokens?nocatalog=true',
    ]);
    expect(requests[0]?.body).toEqual({ auth });
  });

  test.each([
    [() => Response.json({ token }, { status: 201 })],
    [() => Response.json({}, { status: 201, headers: { 'x-subject-token': 'fresh' } })],
  ])('says so when there is no token in the answer', async (answer) => {
    const issue = new Identity({ ...scriptFetch(answer).options, baseUrl }).tokens.issue({ auth });
    await expect(issue).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'issueToken' });
  });

  test('quotes no password, which Keystone may', async () => {
    const message = "Invalid input for field 'password': 'open sesame' is too short";
    const { options } = scriptFetch(() => Response.json({ error: { message, title: 'Bad Request' } }, { status: 400 }));
    const issue: Promise<any> = new Identity({ ...options, baseUrl }).tokens.issue({ auth });
    const error = await issue.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: expect.stringContaining("field 'password': 'REDACTED' is too short") });
    expect(JSON.stringify([error.body, error.details])).not.toContain('open sesame');
  });
});

describe('tokens.issueV2', () => {
  const request = { auth: { passwordCredentials: { username: 'demo', password: 'open sesame' }, tenantName: 'demo' } };

  test('sends the request as it is', async () => {
    const access = { token: { id: 'fresh', expires: '2026-01-01T01:00:00Z' }, serviceCatalog: [] };
    const { options, requests } = scriptFetch(() => Response.json({ access }));
    expect(await new Identity({ ...options, baseUrl }).tokens.issueV2(request)).toEqual(access);
    expect(requests).toMatchObject([{ call: 'POST http://identity/v2.0/tokens', body: request }]);
  });

  test('says so when there is no token in the answer, and quotes no password', async () => {
    const tokens = (body: object, status: number) =>
      new Identity({ ...scriptFetch(() => Response.json(body, { status })).options, baseUrl }).tokens;
    for (const access of [{}, { token: { id: 'fresh' } }])
      await expect(tokens({ access }, 200).issueV2(request)).rejects.toMatchObject({
        name: 'InvalidResponseError',
        operationId: 'issueTokenV2',
      });
    const refused = tokens({ error: { message: 'not open sesame', title: 'Unauthorized', code: 401 } }, 401);
    await expect(refused.issueV2(request)).rejects.toThrow('issueTokenV2: 401 Unauthorized: not REDACTED');
  });
});

describe('tokens that one has', () => {
  const missing = { error: { code: 404, title: 'Not Found', message: 'Could not find token: subject-token.' } };
  const cloud = (status = 200, body: object | null = { token }) =>
    scriptFetch(() => new Response(body && JSON.stringify(body), { status }));

  test('are shown', async () => {
    const { options, requests } = cloud();
    const { tokens } = new Identity({ ...options, baseUrl, token: 'admin-token' });
    expect(await tokens.validate('subject-token')).toEqual(token);
    await tokens.validate('subject-token', { nocatalog: true });
    expect(requests.map(({ call }) => call)).toEqual([
      'GET http://identity/v3/auth/tokens',
      'GET http://identity/v3/auth/tokens?nocatalog=true',
    ]);
    expect(requests[0]?.token).toBe('admin-token');
    expect(requests[0]?.headers.get('x-subject-token')).toBe('subject-token');
  });

  test('are checked', async () => {
    const check = (status: number, token?: string) =>
      new Identity({ ...cloud(status, null).options, baseUrl, token }).tokens.check('subject-token');
    expect(await check(204)).toBe(true);
    expect(await check(200, 'admin-token')).toBe(true);
    expect(await check(404, 'admin-token')).toBe(false);
    // by itself it is refused, where by another it is not found
    expect(await check(401)).toBe(false);
    await expect(check(401, 'admin-token')).rejects.toMatchObject({ status: 401 });
  });

  test('are ended, by the token itself where the client has none', async () => {
    const { options, requests } = cloud(204, null);
    await new Identity({ ...options, baseUrl }).tokens.revoke('subject-token');
    expect(requests).toMatchObject([{ call: 'DELETE http://identity/v3/auth/tokens', token: 'subject-token' }]);
  });

  test('are missing where they are no good, and shown nowhere', async () => {
    const { tokens } = new Identity({ ...cloud(404, missing).options, baseUrl });
    for (const call of [tokens.validate('subject-token'), tokens.revoke('subject-token')]) {
      const error = await call.catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'NotFoundError' });
      expect(inspect(error) + JSON.stringify(error)).not.toContain('subject-token');
    }
  });
});

test('the catalogue and the projects are lists, by the token of the client', async () => {
  const projects = [{ id: '1', name: 'demo' }];
  const { options, requests } = scriptFetch(({ path }) =>
    Response.json(path.endsWith('catalog') ? { catalog } : { projects }),
  );
  const identity = new Identity({ ...options, baseUrl, token: 'demo-token' });
  expect((await identity.catalog()).items).toEqual(catalog);
  expect(await identity.projects().first()).toEqual(projects[0]);
  expect(requests).toMatchObject([
    { call: 'GET http://identity/v3/auth/catalog', token: 'demo-token' },
    { call: 'GET http://identity/v3/auth/projects', token: 'demo-token' },
  ]);
});
