import { describe, expect, it } from 'vitest';
import { type AskInit, ask, openWorld, tellRefusal } from './ask.js';

const world = openWorld({ demo: true });
const types = { 'content-type': 'application/json' };
const good = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };

const tell = async (method: string, path: string, init: AskInit = {}) =>
  tellRefusal(await ask(world, method, `/api/functions${path}`, init));

describe('the token', () => {
  it.each<[what: string, authorization: string | undefined]>([
    ['none', undefined],
    ['an empty one', ''],
    ['a name without one', 'Bearer'],
    ['blanks', 'Bearer  '],
    ['one that nobody knows', 'Bearer sec_nobody'],
    ['one in capitals', 'Bearer SEC_DEMO'],
    ['another way', 'Basic sec_demo'],
    ['no way', 'sec_demo'],
    ['two', 'Bearer sec_demo sec_demo'],
    ['what objects inherit', 'Bearer constructor'],
  ])('is refused on every route: %s', async (_what, authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    for (const [method, path] of [
      ...([
        ['GET', ''],
        ['POST', ''],
        ['GET', '/fun_echo'],
        ['PATCH', '/fun_echo'],
        ['DELETE', '/fun_echo'],
      ] as const),
      ...([
        ['POST', '/fun_echo/invoke'],
        ['POST', '/fun_echo/restore'],
        ['DELETE', '/fun_echo/purge'],
      ] as const),
    ]) {
      expect([method, path, ...(await tell(method, path, { token: null, headers }))]).toEqual([
        ...[method, path, 401, 'unauthenticated'],
      ]);
    }
  });

  it('is not taken from the query, nor from another header', async () => {
    const headers = { 'x-api-key': 'sec_demo', cookie: 'token=sec_demo' };
    expect(await tell('GET', '?token=sec_demo&access_token=sec_demo', { token: null, headers })).toEqual([
      ...[401, 'unauthenticated'],
    ]);
  });

  it('may be called bearer, in whatever case', async () => {
    for (const way of ['bearer', 'BEARER']) {
      const headers = { authorization: `${way} sec_demo` };
      expect((await ask(world, 'GET', '/api/functions/fun_echo', { token: null, headers })).status).toBe(200);
    }
  });
});

describe('what is wrong in two ways is told by the first', () => {
  it.each<[first: string, second: string, method: string, path: string, init: AskInit, told: readonly unknown[]]>([
    ['no token', 'a query', 'GET', '?limit=0', { token: null }, [401, 'unauthenticated']],
    ['no token', 'a body', 'PATCH', '/fun_echo', { token: null, body: '{', headers: types }, [401, 'unauthenticated']],
    ['no token', 'a media type', 'POST', '', { token: null, body: 'x' }, [401, 'unauthenticated']],
    ['no token', 'an id', 'GET', '/fun_no', { token: null }, [401, 'unauthenticated']],
    ['the query', 'an id', 'GET', '/fun_no?a=1', {}, [400, 'unknown_parameter', '/a']],
    ['the query', 'the role', 'DELETE', '/fun_echo?a=1', { token: 'pub_demo' }, [400, 'unknown_parameter', '/a']],
    ['the body', 'an id', 'PATCH', '/fun_no', { json: { name: '' } }, [400, 'validation_failed', '/name']],
    ['the body', 'the role', 'PATCH', '/fun_echo', { json: { a: 1 }, token: 'pub_demo' }, [400, 'unknown_field', '/a']],
    ['the body', 'the state', 'PATCH', '/fun_old-report', { json: { name: 1 } }, [400, 'validation_failed', '/name']],
    ['an id', 'the role', 'PATCH', '/fun_no', { json: {}, token: 'pub_demo' }, [404, 'not_found']],
    ['an id', 'a reference', 'PATCH', '/fun_other-billing', { json: { runtimeUserId: 'x' } }, [404, 'not_found']],
    ['an id', 'a reference', 'POST', '/fun_no/invoke', { json: { versionId: 'x' } }, [404, 'not_found']],
    [
      'the role',
      'a reference',
      'PATCH',
      '/fun_echo',
      { json: { runtimeUserId: 'x' }, token: 'tok_member' },
      [403, 'forbidden'],
    ],
    [
      'the role',
      'a reference',
      'POST',
      '',
      { json: { ...good, inputSchemaId: 'x' }, token: 'pub_demo' },
      [403, 'forbidden'],
    ],
    [
      'the role',
      'a reference',
      'POST',
      '',
      { json: { ...good, source: 'system', inputSchemaId: 'x' } },
      [403, 'forbidden'],
    ],
    [
      'the role',
      'a reference',
      'POST',
      '/fun_echo/invoke',
      { json: { versionId: 'x' }, token: 'pub_demo' },
      [403, 'forbidden'],
    ],
    ['the role', 'the state', 'DELETE', '/fun_old-report', { token: 'pub_demo' }, [403, 'forbidden']],
    [
      'the role',
      'the state',
      'PATCH',
      '/fun_old-report',
      { json: { runtimeUserId: null }, token: 'tok_member' },
      [403, 'forbidden'],
    ],
    [
      'a reference',
      'the state',
      'PATCH',
      '/fun_old-report',
      { json: { runtimeUserId: 'x' } },
      [400, 'invalid_reference', '/runtimeUserId'],
    ],
    [
      'a reference',
      'the state',
      'POST',
      '/fun_old-report/invoke',
      { json: { versionId: 'x' } },
      [400, 'invalid_reference', '/versionId'],
    ],
    [
      'a reference',
      'the state',
      'POST',
      '/fun_draft/invoke',
      { json: { versionId: 'x' } },
      [400, 'invalid_reference', '/versionId'],
    ],
    [
      'the query',
      'the role in a list',
      'GET',
      '?limit=0&workspace_id=wsp_other',
      {},
      [400, 'invalid_parameter', '/limit'],
    ],
  ])('%s before %s: %s %s', async (_first, _second, method, path, init, told) => {
    expect(await tell(method, path, init)).toEqual(told);
  });
});
