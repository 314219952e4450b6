import { table } from '@functionary/qinling/operations';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../family.js';
import { badInput, conflict, notAllowed, notAuthenticated, notFound, ServiceError } from '../errors.js';
import { answerServiceErrors, describeFailure } from './answer-service-errors.js';
import { handlers } from './index.js';

function incomingOf(id: string, accept: string | null = 'application/json'): Incoming {
  const operation = table.operations.find((each) => each.id === id)!;
  const headers = { get: (name: string) => (name === 'accept' ? accept : null) };
  return { operation, method: operation.method, headers, baseOf: (mount: string) => `http://x/${mount}` } as any;
}

/** What an operation answers when its handler throws. */
async function throwIn(id: string, error: unknown, isAsync = false) {
  const handler = isAsync
    ? () => Promise.reject(error)
    : () => {
        throw error;
      };
  const wrapped = answerServiceErrors({ ...handlers, [id]: handler });
  return (wrapped as any)[id]({ incoming: incomingOf(id) });
}

describe('answerServiceErrors', () => {
  it.each([
    [badInput('no'), 400],
    [notAllowed(), 403],
    [notFound('Job', 'id=x'), 404],
    [conflict('busy'), 409],
    [new ServiceError(500, 'bad'), 500],
  ])('writes exceptions in the form of the operation: %s', async (error, status) => {
    const faultcode = status === 500 ? 'Server' : 'Client';
    for (const isAsync of [true, false]) {
      expect(await throwIn('createJob', error, isAsync)).toMatchObject({
        status,
        body: { faultcode, faultstring: error.message, debuginfo: null },
      });
      const plain = await throwIn('createFunction', error, isAsync);
      expect([plain.status, plain.body]).toEqual([status, { faultstring: error.message }]);
    }
  });

  it.each([
    ...['listFunctions', 'deleteFunction', 'listFunctionVersions', 'deleteFunctionVersion', 'createExecution'],
    ...['listWebhooks', 'getApiRoot', 'scaleUpFunction', 'getAlias'],
  ])('knows %s as one that takes JSON', async (id) => {
    expect((await throwIn(id, badInput('no'))).body).toHaveProperty('faultcode');
  });

  it.each(['getFunction', 'updateFunction', 'getFunctionVersion', 'getExecutionLog', 'invokeWebhook'])(
    'knows %s as one that takes forms, files or text',
    async (id) => {
      expect((await throwIn(id, badInput('no'))).body).toEqual({ faultstring: 'no' });
    },
  );

  it('writes 405 as what stands before the service does, with its reason in a header', async () => {
    const text = 'Download image function is not allowed.';
    expect(await throwIn('getFunction', new ServiceError(405, text))).toEqual({
      status: 405,
      headers: { 'server-error-message': text },
      body: { code: 405, title: 'Method Not Allowed', description: text },
    });
  });

  it("writes Keystone's as Keystone does, to HEAD without a body", async () => {
    const headers = { vary: 'X-Auth-Token', 'www-authenticate': 'Keystone uri="http://x/openstack/identity"' };
    const told = await throwIn('getCatalog', notAuthenticated());
    expect([told.status, told.body.error.code, told.headers]).toEqual([401, 401, headers]);
    expect(await throwIn('checkToken', notAuthenticated())).toEqual({ status: 401, headers });
  });

  it('lets other errors go on', async () => {
    await expect(throwIn('createJob', new TypeError('bug'))).rejects.toThrow('bug');
    await expect(throwIn('createJob', new TypeError('bug'), true)).rejects.toThrow('bug');
  });
});

describe('describeFailure', () => {
  it.each([
    ['createJob', { faultcode: 'Server', faultstring: 'Internal server error.', debuginfo: null }],
    ['createFunction', { faultstring: 'Internal server error.' }],
    [
      'issueToken',
      {
        error: {
          ...{ code: 500, title: 'Internal Server Error' },
          message: 'An unexpected error prevented the server from fulfilling your request.',
        },
      },
    ],
  ])('tells nothing of a bug: %s', (id, body) => {
    expect(describeFailure(new TypeError('bug'), incomingOf(id))).toEqual({ status: 500, body });
  });
});
