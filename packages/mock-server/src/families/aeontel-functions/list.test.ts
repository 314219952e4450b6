import { describe, expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

const { ask } = openWorld({ demo: true });
const total = async (query: string, token?: string) => (await ask('GET', query, undefined, token)).body.pageInfo?.total;
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('what is seen', () => {
  it.each([
    ['', 14],
    ['?source=workspace', 12],
    ['?source=system', 2],
    ['?source=integration', 1],
    ['?include_deleted=true', 15],
    ['?include_deleted=only', 1],
    ['?ids=', 0],
    ['?ids=fun_echo,fun_nowhere,fun_other-billing,fun_echo', 1],
    ['?system=true', 2],
    ['?name=ECHO', 1],
    ['?retention_tier=none', 0],
    ['?retention_tier=medium&include_deleted=true', 1],
    [`?filter=${json({ description: null })}`, 10],
    [`?filter=${json({ versions: false })}`, 1],
  ])('%s: %i functions', async (query, expected) => {
    expect(await total(query)).toBe(expected);
  });

  it('is of the token’s workspaces', async () => {
    expect(await total('', 'sec_other')).toBe(4);
    expect(await total('', 'tok_member')).toBe(15);
    expect(await total('?workspace_id=wsp_other', 'tok_member')).toBe(4);
    expect((await ask('GET', '?workspace_id=wsp_other')).body.code).toBe('forbidden');
    expect((await ask('GET', '?workspace_id=wsp_nowhere')).body.code).toBe('forbidden');
  });
});

it.each(['', `&filter=${json({ name: { ilike: '%e%' } })}`])(
  'walks forth and back over the same rows%s',
  async (more) => {
    const order = `?limit=3&orderBy=${json([{ description: 'asc' }])}${more}`;
    const whole = (await ask('GET', order.replace('limit=3', 'limit=100'))).body;
    const pages: any[] = [(await ask('GET', order)).body];
    while (pages.at(-1).pageInfo.hasNextPage) {
      pages.push((await ask('GET', `${order}&after=${pages.at(-1).pageInfo.endCursor}`)).body);
    }
    expect(pages.flatMap((page) => page.data)).toEqual(whole.data);
    expect(pages.length).toBeGreaterThan(2);
    const back = (await ask('GET', `${order}&before=${pages[2].pageInfo.startCursor}`)).body;
    expect(back).toEqual(pages[1]);
  },
);

describe('what is refused', () => {
  it.each([
    ['?includeDeleted=only', 'unknown_parameter', '/includeDeleted', 'unknown_parameter'],
    ['?limit=0', 'invalid_parameter', '/limit', 'out_of_range'],
    ['?limit=1.5', 'invalid_parameter', '/limit', 'wrong_type'],
    ['?limit=', 'invalid_parameter', '/limit', 'wrong_type'],
    ['?limit=1&limit=1', 'invalid_parameter', '/limit', 'repeated'],
    ['?after=a&before=b', 'invalid_parameter', '/before', 'conflicting'],
    ['?after=', 'invalid_cursor', '/after', 'malformed'],
    ['?source=custom', 'invalid_parameter', '/source', 'not_listed'],
    [`?filter=${json({ name: { equals: 'a' } })}`, 'invalid_filter', '/filter/name/equals', 'unknown_operator'],
    ['?filter={', 'invalid_filter', '/filter', 'wrong_format'],
    [`?orderBy=${json([{ name: 'up' }])}`, 'invalid_order_by', '/orderBy/0/name', 'unknown_direction'],
  ])('%s is %s', async (query, code, pointer, fault) => {
    const { status, body, headers } = await ask('GET', query);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code, errors: [{ pointer, code: fault }], requestId: headers.get('x-request-id') });
  });

  it('is a cursor of another query', async () => {
    const { endCursor } = (await ask('GET', '?limit=2')).body.pageInfo;
    expect((await ask('GET', `?limit=3&after=${endCursor}`)).status).toBe(200);
    const { body } = await ask('GET', `?limit=2&system=true&after=${endCursor}`);
    expect(body).toMatchObject({ code: 'invalid_cursor', errors: [{ code: 'other_query' }] });
  });
});
