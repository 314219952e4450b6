import { isApiError } from '@functionary/core';
import { describe, expect, test } from 'vitest';
import type { FunctionFilter } from './filter-types.js';
import { makeFunction, makeProblem, scriptAeontel, servePages } from './testing/scripted-fetch.js';
import type { FunctionSortKey } from './types.js';

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('what is asked', () => {
  test('every parameter goes by its wire name, expressions as JSON', async () => {
    const { functions, requests } = scriptAeontel(servePages(0));
    await functions.list({
      limit: 10,
      ids: ['fun_1', 'fun_2'],
      filter: { OR: [{ name: { ilike: '50%,' } }, { description: null }] },
      orderBy: [{ name: 'asc_nulls_first' }, { id: 'desc' }],
      workspace_id: 'wsp_demo',
      source: 'integration',
      include_deleted: 'only',
      name: 'a b',
      default_version_id: 'fnv_1',
      system: false,
      created_by: 'usr_1',
      runtime_user_id: 'usr_2',
      retention_tier: 'short',
    });
    expect(Object.fromEntries(requests[0]?.query ?? [])).toEqual({
      limit: '10',
      ids: 'fun_1,fun_2',
      filter: '{"OR":[{"name":{"ilike":"50%,"}},{"description":null}]}',
      orderBy: '[{"name":"asc_nulls_first"},{"id":"desc"}]',
      workspace_id: 'wsp_demo',
      source: 'integration',
      include_deleted: 'only',
      name: 'a b',
      default_version_id: 'fnv_1',
      system: 'false',
      created_by: 'usr_1',
      runtime_user_id: 'usr_2',
      retention_tier: 'short',
    });
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer sec_demo');
    expect(requests[0]?.headers.get('accept')).toBe('application/json');
  });

  test('nothing is sent that was not asked for, and nothing at all before it is awaited', async () => {
    const { functions, lines } = scriptAeontel(servePages(0));
    const list = functions.list({ name: undefined, filter: undefined, orderBy: [], ids: undefined });
    expect(lines()).toEqual([]);
    await list;
    expect(lines()).toEqual(['GET /api/functions']);
  });

  test('parameters are taken as they are at the call, and never written', async () => {
    const { functions, requests } = scriptAeontel(servePages(3));
    const name = { like: 'a%' };
    const ids = ['fun_1'];
    const orderBy: FunctionSortKey[] = [{ name: 'asc' }];
    const params = Object.freeze({ filter: { name }, ids, orderBy, limit: 2 });
    const list = functions.list(params);
    name.like = 'b%';
    ids.length = 0;
    orderBy.push({ id: 'asc' });
    await list.toArray({ limit: Infinity });
    expect(requests).toHaveLength(2);
    for (const { query } of requests) {
      expect(query.get('filter')).toBe('{"name":{"like":"a%"}}');
      expect(query.get('ids')).toBe('fun_1');
      expect(query.get('orderBy')).toBe('[{"name":"asc"}]');
    }
  });
});

describe('pages', () => {
  test('forward, by the cursor of the last row', async () => {
    const { functions, lines } = scriptAeontel(servePages(5));
    const rows = await functions.list({ limit: 2 }).toArray({ limit: Infinity });
    expect(idsOf(rows)).toEqual(['fun_0', 'fun_1', 'fun_2', 'fun_3', 'fun_4']);
    const base = 'GET /api/functions?limit=2';
    expect(lines()).toEqual([base, `${base}&after=1`, `${base}&after=3`]);
  });

  test('backward, nearest page first, rows in the order of the list', async () => {
    const { functions, lines } = scriptAeontel(servePages(5));
    const pages: string[][] = [];
    for await (const { items } of functions.list({ limit: 2, before: '4' }).pages()) pages.push(idsOf(items));
    expect(pages).toEqual([
      ['fun_2', 'fun_3'],
      ['fun_0', 'fun_1'],
    ]);
    expect(lines()[1]).toBe('GET /api/functions?limit=2&before=2');
  });

  test('forth and back by hand, with the total and checkpoints', async () => {
    const { functions } = scriptAeontel(servePages(5));
    const first = await functions.list({ limit: 2 });
    const second = await first.nextPage();
    expect([second?.total, second?.startCursor, second?.endCursor]).toEqual([5, '2', '3']);
    expect(idsOf((await second?.previousPage())?.items ?? [])).toEqual(['fun_0', 'fun_1']);
    const resumed = await functions.list({ limit: 2, after: second?.endCursor });
    expect(idsOf(resumed.items)).toEqual(['fun_4']);
  });

  test('total is one request for one row, wherever the list begins', async () => {
    const { functions, lines } = scriptAeontel(servePages(5));
    expect(await functions.list({ limit: 50, name: 'x', after: '3' }).total()).toBe(5);
    expect(lines()).toEqual(['GET /api/functions?limit=1&name=x']);
  });

  test('an error says where to go on', async () => {
    const serve = servePages(4);
    const refused = makeProblem(400, 'invalid_cursor');
    const { functions } = scriptAeontel((request, place) => (place === 1 ? refused : serve(request)));
    const walk = functions.list({ limit: 2 }).toArray({ limit: Infinity });
    await expect(walk).rejects.toMatchObject({
      name: 'BadRequestError',
      code: 'invalid_cursor',
      pagination: { after: '1', before: undefined },
    });
  });

  test('what it says resumes the list, as it stands', async () => {
    const serve = servePages(5);
    let isDown = true;
    const { functions } = scriptAeontel((request) => {
      if (request.query.get('after') !== '3' || !isDown) return serve(request);
      return makeProblem(400, 'invalid_parameter');
    });
    const params = { limit: 2 };
    const got: string[] = [];
    const error = await (async () => {
      for await (const { id } of functions.list(params)) got.push(id);
    })().catch((thrown: unknown) => thrown);
    isDown = false;
    if (!isApiError(error)) throw error;
    for await (const { id } of functions.list({ ...params, ...error.pagination })) got.push(id);
    expect(got).toEqual(['fun_0', 'fun_1', 'fun_2', 'fun_3', 'fun_4']);
  });

  test('an empty page that announces another is not the end, and a cursor that comes again is', async () => {
    const [first, last] = [makeFunction({ id: 'fun_1' }), makeFunction({ id: 'fun_2' })];
    const page = (data: object[], endCursor: string, hasNextPage = true) => ({
      data,
      pageInfo: { total: 2, hasNextPage, hasPreviousPage: false, startCursor: 's', endCursor },
    });
    const whole = scriptAeontel([page([first], 'a'), page([], 'b'), page([last], 'c', false)]);
    expect(idsOf(await whole.functions.list().toArray({ limit: Infinity }))).toEqual(['fun_1', 'fun_2']);
    const round = scriptAeontel([page([first], 'a'), page([last], 'a')]);
    await expect(round.functions.list().toArray({ limit: Infinity })).rejects.toMatchObject({
      name: 'PaginationLoopError',
      pagination: { after: 'a' },
    });
    expect(round.lines()).toHaveLength(2);
  });

  test.each<[object]>([
    [{ data: [] }],
    [{ data: {}, pageInfo: { total: 0, hasNextPage: false, hasPreviousPage: false } }],
    [{ data: [], pageInfo: { total: 0, hasNextPage: 0, hasPreviousPage: false } }],
    [{ data: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } }],
    [{ data: [null], pageInfo: { total: 1, hasNextPage: false, hasPreviousPage: false } }],
    [{ data: [{ name: 'a' }], pageInfo: { total: 1, hasNextPage: false, hasPreviousPage: false } }],
    [[200, []]],
  ])('%j is no page', async (answer) => {
    const { functions } = scriptAeontel([answer]);
    await expect(functions.list()).rejects.toMatchObject({
      name: 'InvalidResponseError',
      operationId: 'listFunctions',
    });
  });

  test('an empty page may leave its cursors out', async () => {
    const pageInfo = { total: 0, hasNextPage: false, hasPreviousPage: false };
    const { items, endCursor } = await scriptAeontel([{ data: [], pageInfo }]).functions.list();
    expect([items, endCursor]).toEqual([[], undefined]);
  });

  test('a signal ends the list, and options hold for each page', async () => {
    const serve = servePages(4);
    const { functions, requests } = scriptAeontel(serve);
    const urls: string[] = [];
    const options = { headers: { 'x-trace': 'a' }, onResponse: ({ url }: { url: string }) => void urls.push(url) };
    await functions.list({ limit: 2, filter: { name: 'secret' } }, options).toArray({ limit: 4 });
    expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual(['a', 'a']);
    expect(urls[0]).toContain('limit=2');
    expect(urls.join()).not.toContain('secret');
    const signal = AbortSignal.abort('enough');
    await expect(functions.list({}, { signal })).rejects.toBe('enough');
    expect(requests).toHaveLength(2);
  });
});

describe('what must never list everything', () => {
  test('no ids ask for nothing, without a request', async () => {
    const { functions, lines } = scriptAeontel(servePages(5));
    const list = functions.list({ ids: [], filter: { name: 'x' } });
    expect(await list.toArray({ limit: Infinity })).toEqual([]);
    expect(await list.first()).toBeUndefined();
    expect(await list.total()).toBe(0);
    const page = await list;
    expect([page.items, page.total, page.hasNextPage(), page.hasPreviousPage()]).toEqual([[], 0, false, false]);
    expect(lines()).toEqual([]);
  });

  test.each([[['fun_1', undefined]], [['']], [['fun_1,fun_2']], ['fun_1'], [null]])('ids %j are refused', (ids) => {
    const { functions } = scriptAeontel([]);
    expect(() => functions.list({ ids: ids as string[] })).toThrow(/^ids/);
  });

  const gone = undefined as unknown as string;

  test.each<[string, FunctionFilter]>([
    ['filter.name', { name: gone }],
    ['filter.name.eq', { name: { eq: gone } }],
    ['filter.OR.1.name.gte', { OR: [{ system: true }, { name: { gte: gone, lt: gone } }] }],
    ['filter.NOT.workspace.name', { NOT: { workspace: { name: gone } } }],
    ['filter.AND.0', { AND: [gone as never] }],
    ['filter.id.in.1', { id: { in: ['fun_1', gone] } }],
    ['filter.versions', { versions: {} }],
    ['filter.createdAt.gte', { createdAt: { gte: new Date(Number.NaN) as never } }],
    ['filter.createdAt', { createdAt: new Date(Number.NaN) as never }],
    ['filter.name.eq', { name: { eq: Number.NaN as never } }],
    ['filter.name', { name: (() => 'x') as never }],
    ['filter', new Map([['name', 'x']]) as never],
    ['filter', Promise.resolve({ name: 'x' }) as never],
    ['filter', [] as never],
    ['filter', null as never],
  ])('%s is refused before anything is sent', (parameter, filter) => {
    const { functions, requests } = scriptAeontel([]);
    expect(() => functions.list({ filter })).toThrow(
      expect.objectContaining({ name: 'InvalidArgumentError', parameter }),
    );
    expect(requests).toEqual([]);
  });

  test.each<[string, FunctionFilter]>([
    ['{}', {}],
    ['{"name":{"gte":"a"}}', { name: { gte: 'a', lt: gone }, description: gone }],
    ['{"OR":[],"id":{"in":[]}}', { OR: [], id: { in: [] } }],
    ['{"workspace":true,"description":null}', { workspace: true, description: null }],
    ['{"createdAt":{"gte":"1970-01-01T00:00:00.000Z"}}', { createdAt: { gte: new Date(0) as never } }],
  ])('%s passes', async (text, filter) => {
    const { functions, requests } = scriptAeontel(servePages(0));
    await functions.list({ filter });
    expect(requests[0]?.query.get('filter')).toBe(text);
  });

  test('a cycle, an order that was emptied, and null are refused', () => {
    const { functions } = scriptAeontel([]);
    const ring: FunctionFilter = {};
    ring.AND = [ring];
    expect(() => functions.list({ filter: ring })).toThrow(/^filter: .*JSON/);
    expect(() => functions.list({ orderBy: [{ name: gone as 'asc' }] })).toThrow(/^orderBy\.0\.name/);
    for (const order of [{ name: 'asc' }, '', 0, 'name'])
      expect(() => functions.list({ orderBy: order as never })).toThrow(/^orderBy: /);
    for (const filter of ['', false, 0]) expect(() => functions.list({ filter: filter as never })).toThrow(/^filter: /);
    expect(() => functions.list({ ids: '' as never })).toThrow(/^ids: /);
    expect(() => functions.list({ workspace_id: null as never })).toThrow(/^workspace_id: null/);
    expect(() => functions.list({ after: 'a', before: 'b' })).toThrow(/^before/);
    expect(() => functions.list({ after: '' })).toThrow(/^after/);
  });

  test.each<[string, unknown]>([
    // From a checkpoint that is null, a list would begin anew.
    ['after', null],
    ['before', null],
    // Of an empty list nothing would be sent.
    ['created_by', []],
    ['created_by', {}],
    ['limit', Number.NaN],
    ['name', Symbol('a')],
    ['name', '\ud800'],
  ])('%s, when it is %o, is refused at once', (parameter, value) => {
    const { functions } = scriptAeontel([]);
    const refused = expect.objectContaining({ name: 'InvalidArgumentError', parameter });
    expect(() => functions.list({ [parameter]: value })).toThrow(refused);
  });

  test('a row comes as it was sent', async () => {
    const row = makeFunction({ description: 'x' });
    expect(
      await scriptAeontel([{ ...servePages(1)({ query: new URLSearchParams() } as never), data: [row] }])
        .functions.list()
        .first(),
    ).toEqual(row);
  });
});
