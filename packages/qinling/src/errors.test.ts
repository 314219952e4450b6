import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Qinling } from './index.js';
import { scriptFetch } from './testing/scripted-engine.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const REFUSED = 'Failed to validate access token: Auth token is invalid: demo-token';
const BOILERPLATE = 'This server could not verify that you are authorized to access the document you requested.';

/** The page of WebOb, which stands before the engine. */
const writePage = (status: string, text: string) => `<html>
 <head>
  <title>${status}</title>
 </head>
 <body>
  <h1>${status}</h1>
  ${text}<br /><br />
Authentication &lt;required&gt;

 </body>
</html>`;

async function fail(status: number, body: BodyInit | null, headers: Record<string, string> = {}): Promise<any> {
  const { options, requests } = scriptFetch(() => new Response(body, { status, headers }));
  const qinling = new Qinling({ ...options, baseUrl: 'http://engine', token: 'demo-token' });
  const error: any = await qinling.runtimes.list().then(undefined, (caught: unknown) => caught);
  return Object.assign(error, { sent: requests.length });
}

describe('an error is understood', () => {
  test.each<[string, number, string, string | undefined, string, string]>([
    [
      'the fault of most routes',
      400,
      '{"faultcode":"Client","faultstring":"Unknown argument: \\"limit\\"","debuginfo":null}',
      'Client',
      'listRuntimes: 400 Client: Unknown argument: "limit"',
      'BadRequestError',
    ],
    [
      'the fault of the routes that take files',
      404,
      '{"faultstring":"Function not found [id=1]"}',
      undefined,
      'listRuntimes: 404: Function not found [id=1]',
      'NotFoundError',
    ],
    [
      'a conflict, which is 403',
      403,
      '{"faultcode":"Client","faultstring":"Runtime 1 is still in use.","debuginfo":null}',
      'Client',
      'listRuntimes: 403 Client: Runtime 1 is still in use.',
      'PermissionDeniedError',
    ],
    [
      'the one 409',
      409,
      '{"faultcode":"Client","faultstring":"Runtime 1 is not available.","debuginfo":null}',
      'Client',
      'listRuntimes: 409 Client: Runtime 1 is not available.',
      'ConflictError',
    ],
    [
      'an error of Keystone',
      401,
      '{"error":{"code":401,"title":"Unauthorized","message":"The request you have made requires authentication."}}',
      'Unauthorized',
      'listRuntimes: 401 Unauthorized: The request you have made requires authentication.; check the credential',
      'AuthenticationError',
    ],
    [
      'an error of the middleware',
      401,
      `{"code":401,"title":"Unauthorized","description":"${BOILERPLATE}"}`,
      'Unauthorized',
      `listRuntimes: 401 Unauthorized: ${BOILERPLATE}; check the credential`,
      'AuthenticationError',
    ],
    [
      'a page',
      401,
      writePage('401 Unauthorized', BOILERPLATE),
      'Unauthorized',
      `listRuntimes: 401 Unauthorized: ${BOILERPLATE} Authentication <required>; check the credential`,
      'AuthenticationError',
    ],
    [
      'a page that is plain text',
      405,
      '405 Method Not Allowed\n\nThe method GET is not allowed for this resource. \n\n',
      'Method Not Allowed',
      'listRuntimes: 405 Method Not Allowed: The method GET is not allowed for this resource.',
      'ApiError',
    ],
    [
      'a page with nothing but a title',
      400,
      '<title>400 Bad</title>',
      'Bad',
      'listRuntimes: 400 Bad: 400 Bad',
      'BadRequestError',
    ],
    ['a text', 400, 'upstream is away', undefined, 'listRuntimes: 400: upstream is away', 'BadRequestError'],
    [
      'an error that is null',
      400,
      '{"error":null}',
      undefined,
      'listRuntimes: 400: it says no more',
      'BadRequestError',
    ],
    ['null', 406, 'null', undefined, 'listRuntimes: 406: it says no more', 'ApiError'],
    ['nothing', 404, '', undefined, 'listRuntimes: 404: it says no more', 'NotFoundError'],
  ])('%s', async (_what, status, body, code, message, name) => {
    const error = await fail(status, body);
    expect(error).toMatchObject({ name, status, code, message, operationId: 'listRuntimes' });
  });
});

test.each(['<', '<style>', '&#'])('a page of nothing but %s does not hold up the program', async (mark) => {
  const begun = performance.now();
  const error = await fail(400, mark.repeat(100_000));
  expect(error).toMatchObject({ name: 'BadRequestError' });
  expect(performance.now() - begun).toBeLessThan(1000);
});

describe('Server-Error-Message', () => {
  test.each([
    ['a page', writePage('401 Unauthorized', BOILERPLATE)],
    ['the middleware', `{"code":401,"title":"Unauthorized","description":"${BOILERPLATE}"}`],
    ['nothing', ''],
  ])('says more than %s, and the token that it quotes is shown nowhere', async (_what, body) => {
    const error = await fail(401, body, { 'server-error-message': REFUSED });
    expect(error.message).toContain('Auth token is invalid: REDACTED; check the credential');
    for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 9 })]) {
      expect(text).not.toContain('demo-token');
    }
  });

  test("says no more than the service's own fault", async () => {
    const error = await fail(404, '{"faultstring":"Function not found"}', { 'server-error-message': 'another' });
    expect(error.message).toBe('listRuntimes: 404: Function not found');
  });
});

test('a 500 is tried again: a lock that was not free in time answers so', async () => {
  const error = await fail(
    500,
    '{"faultcode":"Server","faultstring":"Internal server error.","debuginfo":null}',
    JSON_TYPE,
  );
  expect(error).toMatchObject({ name: 'ServerError', attempts: 3, retryable: true, sent: 3 });
});

test('the id of the request is at hand', async () => {
  const error = await fail(404, '{"faultstring":"gone"}', { 'x-openstack-request-id': 'req-1' });
  expect(error.requestId).toBe('req-1');
});
