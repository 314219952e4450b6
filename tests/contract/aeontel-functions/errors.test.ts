import { inspect } from 'node:util';
import {
  AeontelFunctions,
  type CreateFunctionBody,
  type Hooks,
  isApiError,
  isFunctionaryError,
  listFaults,
} from '@functionary/aeontel-functions';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { putDemo, verbs } from './calls.js';
import { aeontelProfiles, type OpenAeontel, type OpenOptions, openAeontel } from './open-aeontel.js';

const body: CreateFunctionBody = {
  ...{ workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' },
};

/** Refusals: what is called, and what it becomes. */
const refusals: readonly [what: string, call: (opened: OpenAeontel) => PromiseLike<unknown>, expected: object][] = [
  [
    'a token that nobody knows',
    ({ openClient }) => openClient('sec_nobody').functions.get('fun_demo'),
    { name: 'AuthenticationError', status: 401, code: 'unauthenticated', operationId: 'getFunction' },
  ],
  [
    'a token that is for reading',
    ({ openClient }) => openClient('pub_demo').functions.delete('fun_demo'),
    { name: 'PermissionDeniedError', status: 403, code: 'forbidden', operationId: 'deleteFunction' },
  ],
  [
    'a function that is not there',
    ({ aeontel }) => aeontel.functions.restore('fun_nothing'),
    { name: 'NotFoundError', status: 404, code: 'not_found', operationId: 'restoreFunction' },
  ],
  [
    'a function that is not deleted',
    ({ aeontel }) => aeontel.functions.purge('fun_demo'),
    { name: 'ConflictError', status: 409, code: 'function_not_deleted', operationId: 'purgeFunction' },
  ],
  [
    'a field that is wrong',
    ({ aeontel }) => aeontel.functions.update('fun_demo', { name: '' }),
    { name: 'BadRequestError', status: 400, code: 'validation_failed', operationId: 'updateFunction' },
  ],
  [
    'a field that is not there',
    ({ aeontel }) => aeontel.functions.update('fun_demo', { title: 'a' } as never),
    { name: 'BadRequestError', status: 400, code: 'unknown_field', operationId: 'updateFunction' },
  ],
  [
    'a schema that is not there',
    ({ aeontel }) => aeontel.functions.create({ ...body, inputSchemaId: 'sch_nothing' }),
    { name: 'BadRequestError', status: 400, code: 'invalid_reference', operationId: 'createFunction' },
  ],
  [
    'a parameter out of range',
    ({ aeontel }) => aeontel.functions.list({ limit: 101 }),
    { name: 'BadRequestError', status: 400, code: 'invalid_parameter', operationId: 'listFunctions' },
  ],
  [
    'a parameter that is not there',
    ({ aeontel }) => aeontel.functions.list({ includeDeleted: 'true' } as never),
    { name: 'BadRequestError', status: 400, code: 'unknown_parameter', operationId: 'listFunctions' },
  ],
  [
    'a filter that is none',
    ({ aeontel }) => aeontel.functions.list({ filter: { name: { equals: 'a' } } as never }),
    { name: 'BadRequestError', status: 400, code: 'invalid_filter', operationId: 'listFunctions' },
  ],
  [
    'an order that is none',
    ({ aeontel }) => aeontel.functions.list({ orderBy: [{ name: 'up' } as never] }),
    { name: 'BadRequestError', status: 400, code: 'invalid_order_by', operationId: 'listFunctions' },
  ],
  [
    'a cursor that is none',
    ({ aeontel }) => aeontel.functions.list({ after: 'here' }),
    { name: 'BadRequestError', status: 400, code: 'invalid_cursor', operationId: 'listFunctions' },
  ],
  [
    'a workspace of others',
    ({ aeontel }) => aeontel.functions.list({ workspace_id: 'wsp_other' }),
    { name: 'PermissionDeniedError', status: 403, code: 'forbidden', operationId: 'listFunctions' },
  ],
];

const problem = (status: number, more: object = {}) => ({
  ...{ type: 'about:blank', title: 'A title', status, detail: 'A detail.', requestId: 'req_0123' },
  ...more,
});

/** Answers everything with one answer. */
function answering(text: string | null, init: ResponseInit): NonNullable<OpenOptions['wrap']> {
  return () => async () => new Response(text, init);
}

throughEachDoor(aeontelProfiles, (setting) => {
  function openDemo(own?: OpenOptions) {
    const opened = openAeontel(setting, own);
    putDemo(opened, 'get');
    return opened;
  }

  describe('an error', () => {
    test.each(refusals)(
      'for %s says which call, which status, why, and which request',
      async (_what, call, expected) => {
        const opened = openDemo();
        const error = await opened.refuses(call(opened), expected);
        expect(isApiError(error) && isFunctionaryError(error)).toBe(true);
        expect(error.requestId).toMatch(/^req_[0-9a-f]{24}$/);
        expect(error.response.headers.get('x-request-id')).toBe(error.requestId);
        expect(error.body).toMatchObject({ requestId: error.requestId, status: error.status, code: error.code });
        expect(error.response.headers.get('content-type')).toContain('application/problem+json');
        expect(error.message.startsWith(`${error.operationId}: ${error.status} ${error.code}`)).toBe(true);
        expect(error.message).toContain(error.requestId);
        expect([error.attempts, error.retryable, error.retryAfterMs]).toEqual([1, false, undefined]);
        const told = JSON.parse(JSON.stringify(error));
        expect(told).toMatchObject({ ...expected, attempts: 1, requestId: error.requestId, message: error.message });
        expect(inspect(error)).toContain(error.code);
        expect(error.status === 400).toBe(listFaults(error).length > 0);
        for (const { pointer, detail } of listFaults(error)) expect(error.message).toContain(pointer && detail);
      },
    );

    test('has faults where the service names some, and none where it is no such error', () => {
      for (const none of [undefined, null, 'a', 5, {}, new Error('a'), { details: [{ pointer: '/a' }] }]) {
        expect(listFaults(none)).toEqual([]);
      }
    });

    test('names the whole body too', async () => {
      const { aeontel, refuses } = openDemo();
      for (const wrong of [[], null, 'a']) {
        const call = aeontel.functions.update('fun_demo', wrong as never);
        const error = await refuses(call, { status: 400, code: 'validation_failed' });
        expect(listFaults(error).map(({ pointer }) => pointer)).toEqual(['']);
      }
    });

    test('is told to the hooks with its call', async () => {
      const settled: unknown[] = [];
      const hooks: Hooks = {
        settled: ({ operationId, status, error }) => void settled.push([operationId, status, error]),
      };
      const { aeontel, refuses } = openDemo({ client: { hooks } });
      const error = await refuses(aeontel.functions.purge('fun_demo'), { status: 409 });
      expect(settled).toEqual([['purgeFunction', 409, error]]);
    });
  });

  describe('an answer of the service', () => {
    test.each<[status: number, name: string]>([
      [400, 'BadRequestError'],
      [401, 'AuthenticationError'],
      [403, 'PermissionDeniedError'],
      [404, 'NotFoundError'],
      [409, 'ConflictError'],
      [415, 'ApiError'],
      [429, 'RateLimitError'],
      [500, 'ServerError'],
      [503, 'ServerError'],
    ])('of %i is the error of its meaning, by every verb', async (status, name) => {
      const text = JSON.stringify(problem(status, { code: 'a_new_code' }));
      const headers = { 'content-type': 'application/problem+json; charset=utf-8', 'x-request-id': 'req_0123' };
      const opened = openDemo({ wrap: answering(text, { status, headers }) });
      for (const [, call] of verbs) {
        const error = await opened.refuses(call(opened, { retry: false }), { name, status, code: 'a_new_code' });
        for (const part of ['A detail.', 'req_0123', String(status)]) expect(error.message).toContain(part);
        expect([error.requestId, error.attempts]).toEqual(['req_0123', 1]);
      }
    });

    test('says when to come again', async () => {
      const headers = { 'content-type': 'application/problem+json', 'retry-after': '7' };
      const text = JSON.stringify(problem(429, { code: 'rate_limited' }));
      const { aeontel, refuses } = openDemo({ wrap: answering(text, { status: 429, headers }) });
      const expected = { code: 'rate_limited', retryAfterMs: 7000, retryable: true, attempts: 1 };
      await refuses(aeontel.functions.get('fun_demo', { retry: false }), expected);
    });

    test.each<[what: string, text: string | null, type: string | undefined, message: RegExp]>([
      ['a page of a proxy', '<html><head><title>502 Bad Gateway</title></head></html>', 'text/html', /Bad Gateway/],
      ['a text', 'upstream connect error', 'text/plain', /upstream connect error/],
      ['nothing', null, undefined, /502/],
      ['broken JSON', '{"detail": "half', 'application/problem+json', /502/],
      ['a problem without keys', '{}', 'application/problem+json', /502/],
      ['a list', '[1]', 'application/json', /502/],
      ['a problem with a title alone', '{"title":"No gateway"}', 'application/problem+json', /No gateway/],
      ['a problem in plain JSON', '{"detail":"No upstream."}', 'application/json', /No upstream\./],
      ['keys of other types', '{"code":5,"detail":[],"errors":{"a":1}}', 'application/problem+json', /502/],
    ])('may be %s', async (_what, text, type, message) => {
      const headers: Record<string, string> = type ? { 'content-type': type } : {};
      const { aeontel, refuses, sent } = openDemo({ wrap: answering(text, { status: 502, headers }) });
      const code = type === 'text/html' ? 'Bad Gateway' : undefined;
      const expected = { name: 'ServerError', status: 502, code, attempts: 3 };
      const error = await refuses(aeontel.functions.get('fun_demo'), expected);
      expect(error.message).toMatch(message);
      expect(listFaults(error)).toEqual([]);
      expect(sent).toHaveLength(3);
    });

    test.each([
      ['<html>Welcome</html>', 'text/html'],
      ['[]', 'application/json'],
      ['{"id":5}', 'application/json'],
      ['{"id":"fun_', 'application/json'],
      ['', 'application/json'],
    ])('that is no function is none: %s', async (text, type) => {
      const headers = { 'content-type': type };
      const { aeontel, refuses } = openDemo({ wrap: answering(text, { status: 200, headers }) });
      const { functions } = aeontel;
      for (const call of [functions.get('fun_demo'), functions.create(body), functions.update('fun_demo', {})]) {
        await refuses(call, { name: 'InvalidResponseError' });
      }
      await refuses(functions.restore('fun_demo'), { name: 'InvalidResponseError' });
    });

    test('that says it was no success is none', async () => {
      const { aeontel, refuses } = openDemo({ wrap: () => async () => Response.json({ success: false }) });
      await refuses(aeontel.functions.delete('fun_demo'), { name: 'InvalidResponseError' });
      await refuses(aeontel.functions.purge('fun_demo'), { name: 'InvalidResponseError' });
    });

    test('may hold words that were not known', async () => {
      const { aeontel, world } = openDemo({
        wrap: (send) => async (input, init) => {
          const row = (await (await send(input, init)).json()) as object;
          return Response.json({ ...row, source: 'made-up', retentionTier: 'forever', more: [1] });
        },
      });
      const known = world.aeontel.functions.list()[0]!;
      const row = await aeontel.functions.get('fun_demo');
      expect(row).toEqual({ ...known, source: 'made-up', retentionTier: 'forever', more: [1] });
    });

    test('that sends elsewhere is followed nowhere with the token', async () => {
      const seen: string[] = [];
      const { aeontel, refuses } = openDemo({
        wrap: (send) => async (input, init) => {
          seen.push(String(input));
          if (seen.length > 1) return send(input, init);
          return new Response(null, { status: 307, headers: { location: 'https://other.example/steal' } });
        },
      });
      await refuses(aeontel.functions.delete('fun_demo'), { name: 'RedirectError' });
      expect(seen).toHaveLength(1);
    });
  });

  test.each([undefined, null])('a client is made with a token, not %s', (token) => {
    expect(() => new AeontelFunctions({ token: token as never })).toThrowError(
      expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'token' }),
    );
  });
});
