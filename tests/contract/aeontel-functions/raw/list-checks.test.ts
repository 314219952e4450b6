import { describe, expect, it } from 'vitest';
import { type AskInit, ask, openWorld } from './ask.js';
import { list, tell } from './list-functions.js';

const world = openWorld({ demo: true });
const fields = [
  ...['id', 'workspaceId', 'name', 'description', 'defaultVersionId', 'source', 'system', 'createdBy'],
  ...['runtimeUserId', 'deletedAt', 'retentionTier', 'createdAt', 'updatedAt'],
];

describe('who asks comes before what is asked', () => {
  const badQuery = 'limit=0&foo=1&filter=x&workspace_id=wsp_other';
  it.each<[rule: string, init: AskInit]>([
    ['no token', { token: null }],
    ['an unknown token', { token: 'sec_unknown' }],
    ['an empty token', { token: null, headers: { authorization: 'Bearer ' } }],
    ['another scheme', { token: null, headers: { authorization: 'Basic c2VjX2RlbW86' } }],
    ['no scheme', { token: null, headers: { authorization: 'sec_demo' } }],
    ['a token in another case', { token: 'SEC_DEMO' }],
    ['a token in another header', { token: null, headers: { 'x-api-key': 'sec_demo' } }],
  ])('%s: 401', async (_rule, init) => {
    expect(await tell(world, badQuery, init)).toBe('401 unauthenticated');
    expect(await tell(world, '', init)).toBe('401 unauthenticated');
  });

  it('a token in the query is none', async () => {
    expect(await tell(world, 'access_token=sec_demo', { token: null })).toBe('401 unauthenticated');
    expect(await tell(world, 'access_token=sec_demo')).toBe('400 unknown_parameter, /access_token unknown_parameter');
  });
});

describe('what is asked comes before where', () => {
  it.each<[query: string, refusal: string]>([
    ['foo=1', '400 unknown_parameter, /foo unknown_parameter'],
    ['limit=0', '400 invalid_parameter, /limit out_of_range'],
    ['name=a&name=a', '400 invalid_parameter, /name repeated'],
    ['filter=x', '400 invalid_filter, /filter wrong_format'],
    ['filter={"x":1}', '400 invalid_filter, /filter/x unknown_field'],
    ['orderBy=[{}]', '400 invalid_order_by, /orderBy/0 empty'],
    ['after=', '400 invalid_cursor, /after malformed'],
    ['before=x', '400 invalid_cursor, /before malformed'],
  ])('%s with a workspace of others', async (query, refusal) => {
    expect(await tell(world, `workspace_id=wsp_other&${query}`)).toBe(refusal);
    expect(await tell(world, `${query}&workspace_id=wsp_nothing`)).toBe(refusal);
  });

  it('a cursor of another query with a workspace of others', async () => {
    const { json } = await list(world, { limit: 1 });
    const told = await tell(world, { workspace_id: 'wsp_other', after: json.pageInfo.endCursor });
    expect(told).toBe('400 invalid_cursor, /after other_query');
  });
});

describe('faults of several kinds: the first kind is told, with all its places', () => {
  it.each<[query: string, refusal: string]>([
    [
      'limit=0&name=a&name=b&foo=1&bar=2&filter=x',
      '400 unknown_parameter, /foo unknown_parameter, /bar unknown_parameter',
    ],
    ['filter=x&limit=0', '400 invalid_parameter, /limit out_of_range'],
    ['filter=x&name=a&name=b', '400 invalid_parameter, /name repeated'],
    ['after=x&limit=0', '400 invalid_parameter, /limit out_of_range'],
    ['after=x&before=y&orderBy=x', '400 invalid_parameter, /before conflicting'],
    ['orderBy=x&filter={"x":1}', '400 invalid_filter, /filter/x unknown_field'],
    ['after=x&filter=x', '400 invalid_filter, /filter wrong_format'],
    ['after=x&orderBy=x', '400 invalid_order_by, /orderBy wrong_format'],
  ])('%s', async (query, refusal) => {
    expect(await tell(world, query)).toBe(refusal);
    expect(await tell(world, query.split('&').reverse().join('&').replace('bar=2&foo=1', 'foo=1&bar=2'))).toBe(refusal);
  });
});

describe('an answer', () => {
  it('is JSON, with an id, of data and pageInfo', async () => {
    const { status, headers, json } = await list(world);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^application\/json\b/)]);
    expect(headers.get('x-request-id')).toMatch(/./);
    expect(Object.keys(json)).toEqual(['data', 'pageInfo']);
  });

  it('has all thirteen fields of every row, in the form of the page', async () => {
    const { json } = await list(world, { include_deleted: 'true' });
    for (const row of json.data) expect(Object.keys(row)).toEqual(fields);
    const times = json.data.flatMap((row: any) => [row.createdAt, row.updatedAt, row.deletedAt]);
    for (const time of times) if (time !== null) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const system = json.data.find((row: any) => row.system);
    expect([system.workspaceId, system.source, system.createdBy]).toEqual([null, 'system', null]);
  });

  it('is the row that GET gives', async () => {
    for (const row of (await list(world, { include_deleted: 'true' })).json.data) {
      expect((await ask(world, 'GET', `/api/functions/${row.id}`)).json).toEqual(row);
    }
  });

  it('of a refusal is a problem, with the request it is of', async () => {
    const { headers, json } = await list(world, { filter: { name: { equals: 'a' } } });
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json\b/);
    expect(json).toEqual({
      ...{ type: 'about:blank', title: 'Bad Request', status: 400, code: 'invalid_filter' },
      ...{ detail: expect.stringMatching(/equals/), requestId: headers.get('x-request-id') },
      errors: [{ pointer: '/filter/name/equals', code: 'unknown_operator', detail: expect.stringMatching(/equals/) }],
    });
  });

  it('has no errors where nothing in the request is wrong', async () => {
    const { json } = await list(world, { workspace_id: 'wsp_other' });
    expect(json).toMatchObject({ type: 'about:blank', title: 'Forbidden', status: 403, code: 'forbidden' });
    expect(Object.keys(json)).not.toContain('errors');
  });

  it('changes nothing', async () => {
    const before = world.aeontel.functions.list();
    await list(world, { include_deleted: 'true' });
    expect(world.aeontel.functions.list()).toEqual(before);
  });

  it('is for a read-only token too', async () => {
    expect(await tell(world, '', { token: 'pub_demo' })).toBe(await tell(world));
  });

  it('ignores a body', async () => {
    const { status } = await ask(world, 'GET', '/api/functions', { headers: { 'content-type': 'text/plain' } });
    expect(status).toBe(200);
  });
});
