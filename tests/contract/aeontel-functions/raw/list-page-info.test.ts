import type { World } from '@functionary/mock-server';
import { describe, expect, it } from 'vitest';
import { ask, openWorld } from './ask.js';
import { type ListQuery, list, tell } from './list-functions.js';

const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`;

/** Functions a, b, c … in the default order. */
function openRow(names: string): World {
  const world = openWorld();
  [...names].forEach((name, index) => {
    world.aeontel.functions.put({ id: `fun_${name}`, name, createdAt: at(9 - index) });
  });
  return world;
}

/** `a b, next, previous, 5`: the rows, the flags that are up, and the total. */
async function look(world: World, query: ListQuery): Promise<string> {
  const { json } = await list(world, query);
  const { total, hasNextPage, hasPreviousPage, startCursor, endCursor } = json.pageInfo;
  expect(Object.keys(json.pageInfo).sort()).toEqual([
    'endCursor',
    'hasNextPage',
    'hasPreviousPage',
    'startCursor',
    'total',
  ]);
  expect([startCursor === null, endCursor === null]).toEqual([json.data.length === 0, json.data.length === 0]);
  const ids = json.data.map((row: { id: string }) => row.id.slice(4)).join('');
  return [ids, ...(hasNextPage ? ['next'] : []), ...(hasPreviousPage ? ['previous'] : []), total].join(', ');
}

/** The cursor of a row. */
async function cursorOf(world: World, name: string, query: Record<string, unknown> = {}): Promise<string> {
  let after = {};
  for (;;) {
    const { json } = await list(world, { ...query, limit: 1, ...after });
    if (json.data[0].id === `fun_${name}`) return json.pageInfo.endCursor;
    after = { after: json.pageInfo.endCursor };
  }
}

describe('flags and total', () => {
  const world = openRow('abcde');
  it.each<[rule: string, after: string, before: string, limit: number, seen: string]>([
    ['everything', '', '', 5, 'abcde, 5'],
    ['everything, and room', '', '', 100, 'abcde, 5'],
    ['the first page', '', '', 2, 'ab, next, 5'],
    ['all but one', '', '', 4, 'abcd, next, 5'],
    ['after: in the middle', 'b', '', 2, 'cd, next, previous, 5'],
    ['after: the last page, full', 'c', '', 2, 'de, previous, 5'],
    ['after: the last page, short', 'd', '', 2, 'e, previous, 5'],
    ['after: past the end', 'e', '', 2, ', previous, 5'],
    ['after: the first row', 'a', '', 100, 'bcde, previous, 5'],
    ['before: in the middle, the nearest, in order', '', 'd', 2, 'bc, next, previous, 5'],
    ['before: the first page, full', '', 'c', 2, 'ab, next, 5'],
    ['before: the first page, short', '', 'b', 2, 'a, next, 5'],
    ['before: the start', '', 'a', 2, ', next, 5'],
    ['before: the last row', '', 'e', 2, 'cd, next, previous, 5'],
    ['before: everything else', '', 'e', 100, 'abcd, next, 5'],
    ['one by one', 'a', '', 1, 'b, next, previous, 5'],
    ['one by one, back', '', 'e', 1, 'd, next, previous, 5'],
  ])('%s', async (_rule, after, before, limit, seen) => {
    const cursor = {
      ...(after !== '' && { after: await cursorOf(world, after) }),
      ...(before !== '' && { before: await cursorOf(world, before) }),
    };
    expect(await look(world, { limit, ...cursor })).toBe(seen);
  });

  it('of no rows are down', async () => {
    expect(await look(openRow(''), {})).toBe(', 0');
    expect(await look(world, { filter: { OR: [] } })).toBe(', 0');
    expect(await look(world, { name: 'zzz' })).toBe(', 0');
  });

  it('count what the query narrows to, and no more', async () => {
    const filter = { name: { in: ['b', 'd', 'e'] } };
    expect(await look(world, { filter, limit: 2 })).toBe('bd, next, 3');
    const after = await cursorOf(world, 'd', { filter });
    expect(await look(world, { filter, limit: 2, after })).toBe('e, previous, 3');
    expect(await look(world, { name: 'c', limit: 1 })).toBe('c, 1');
    expect(await look(world, { ids: 'fun_a,fun_e,fun_x', limit: 1 })).toBe('a, next, 2');
    expect(await look(world, { include_deleted: 'only' })).toBe(', 0');
  });

  it('a page there is the page back, turned round', async () => {
    const first = (await list(world, { limit: 2 })).json;
    const second = (await list(world, { limit: 2, after: first.pageInfo.endCursor })).json;
    const back = (await list(world, { limit: 2, before: second.pageInfo.startCursor })).json;
    expect(back).toEqual(first);
    const again = (await list(world, { limit: 2, after: back.pageInfo.endCursor })).json;
    expect(again).toEqual(second);
  });

  it('startCursor and endCursor are of the first and last row', async () => {
    const { pageInfo } = (await list(world, { limit: 3, after: await cursorOf(world, 'a') })).json;
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      await cursorOf(world, 'b'),
      await cursorOf(world, 'd'),
    ]);
  });
});

describe('a cursor is a position, not a row', () => {
  const remove = async (world: World, name: string) =>
    expect((await ask(world, 'DELETE', `/api/functions/fun_${name}`)).status).toBe(200);
  const purge = async (world: World, name: string) => {
    await remove(world, name);
    expect((await ask(world, 'DELETE', `/api/functions/fun_${name}/purge`)).status).toBe(200);
  };

  it.each([
    ['deleted', remove],
    ['purged', purge],
    [
      'out of sight',
      async (world: World, name: string) => {
        const row = world.aeontel.functions.list().find((each) => each.id === `fun_${name}`)!;
        world.aeontel.functions.put({ ...row, workspaceId: 'wsp_other' });
      },
    ],
  ])('its row is %s: paging goes on from there', async (_what, act) => {
    const world = openRow('abcde');
    const cursor = await cursorOf(world, 'c');
    await act(world, 'c');
    expect(await look(world, { limit: 1, after: cursor })).toBe('d, next, previous, 4');
    expect(await look(world, { limit: 1, before: cursor })).toBe('b, next, previous, 4');
  });

  it('other rows go: they are not seen, total drops', async () => {
    const world = openRow('abcde');
    const cursor = await cursorOf(world, 'b');
    await remove(world, 'd');
    await remove(world, 'a');
    expect(await look(world, { after: cursor })).toBe('ce, previous, 3');
  });

  it('all rows ahead go: past the end', async () => {
    const world = openRow('abc');
    const cursor = await cursorOf(world, 'b');
    await remove(world, 'c');
    expect(await look(world, { after: cursor })).toBe(', previous, 2');
    await remove(world, 'b');
    expect(await look(world, { after: cursor })).toBe(', previous, 1');
    await remove(world, 'a');
    expect(await look(world, { after: cursor })).toBe(', 0');
    expect(await look(world, { before: cursor })).toBe(', 0');
  });

  it('all rows before go: at the start', async () => {
    const world = openRow('abc');
    const cursor = await cursorOf(world, 'b');
    await remove(world, 'a');
    expect(await look(world, { before: cursor })).toBe(', next, 2');
    await remove(world, 'b');
    expect(await look(world, { before: cursor })).toBe(', next, 1');
    expect(await look(world, { after: cursor })).toBe('c, 1');
  });

  it('a row comes in ahead: it is seen; behind: it is not', async () => {
    const world = openRow('abcd');
    const cursor = await cursorOf(world, 'b');
    world.aeontel.functions.put({ id: 'fun_y', name: 'y', createdAt: '2026-01-01T00:06:30.000Z' });
    world.aeontel.functions.put({ id: 'fun_n', name: 'n', createdAt: '2026-01-01T00:08:30.000Z' });
    expect(await look(world, { after: cursor })).toBe('cyd, previous, 6');
    expect(await look(world, { before: cursor })).toBe('an, next, 6');
  });

  it('a row created by a call comes first in the default order', async () => {
    const world = openRow('ab');
    const cursor = await cursorOf(world, 'a');
    const made = await ask(world, 'POST', '/api/functions', {
      json: { workspaceId: 'wsp_demo', name: 'new', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' },
    });
    const { json } = await list(world, { before: cursor });
    expect(json.data.map((row: { id: string }) => row.id)).toEqual([made.json.id]);
    expect(await look(world, { after: cursor })).toBe('b, previous, 3');
  });

  it('a sort key is edited: the row may come again, or not at all', async () => {
    const world = openRow('abcd');
    const orderBy = [{ name: 'asc' }];
    const cursor = await cursorOf(world, 'b', { orderBy });
    await ask(world, 'PATCH', '/api/functions/fun_a', { json: { name: 'z' } });
    await ask(world, 'PATCH', '/api/functions/fun_d', { json: { name: 'A' } });
    expect(await look(world, { orderBy, after: cursor })).toBe('ca, previous, 4');
  });

  it('the order of times does not change by edits', async () => {
    const world = openRow('abcd');
    const cursor = await cursorOf(world, 'b');
    await ask(world, 'PATCH', '/api/functions/fun_a', { json: { name: 'z' } });
    expect(await look(world, { after: cursor })).toBe('cd, previous, 4');
  });

  it('a row is restored: it is where it was', async () => {
    const world = openRow('abc');
    const cursor = await cursorOf(world, 'a');
    await remove(world, 'b');
    expect(await look(world, { after: cursor })).toBe('c, previous, 2');
    await ask(world, 'POST', '/api/functions/fun_b/restore');
    expect(await look(world, { after: cursor })).toBe('bc, previous, 3');
  });
});

describe('walks', () => {
  /** Ids by pages of one, two, three … rows, forward and then backward from past the end. */
  async function walk(world: World, query: Record<string, unknown>, limit: number): Promise<[string[], string[]]> {
    const forward: string[] = [];
    let cursor: string | undefined;
    for (let isMore = true; isMore; ) {
      const { data, pageInfo } = (await list(world, { ...query, limit, ...(cursor && { after: cursor }) })).json;
      forward.push(...data.map((row: { id: string }) => row.id));
      expect(pageInfo.hasPreviousPage).toBe(cursor !== undefined);
      isMore = pageInfo.hasNextPage;
      cursor = pageInfo.endCursor ?? cursor;
    }
    const past = (await list(world, { ...query, limit: 1, after: cursor })).json;
    expect([past.data, past.pageInfo.hasNextPage]).toEqual([[], false]);
    const backward: string[] = [forward.at(-1)!];
    for (let isMore = forward.length > 1; isMore; ) {
      const { data, pageInfo } = (await list(world, { ...query, limit, before: cursor })).json;
      backward.unshift(...data.map((row: { id: string }) => row.id));
      expect(pageInfo.hasNextPage).toBe(true);
      isMore = pageInfo.hasPreviousPage;
      cursor = pageInfo.startCursor;
    }
    return [forward, backward];
  }

  const world = openWorld();
  const words = [null, 'a', 'B', '', 'a', null, 'é', '🚀', '\ufffd', 'b', null];
  words.forEach((description, index) => {
    const more = index % 4 === 3 ? { workspaceId: null, source: 'system' as const, system: true } : {};
    world.aeontel.functions.put({
      id: `fun_${index}`,
      name: `${index % 3}`,
      description,
      createdAt: at(index % 2),
      ...more,
    });
  });

  const directions = ['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last'];
  it.each(
    [
      ...directions.map((direction) => [{ description: direction }]),
      ...directions.map((direction) => [{ name: 'desc' }, { description: direction }, { system: 'asc' }]),
      ...[[], [{ createdAt: 'asc' }], [{ system: 'desc' }, { createdAt: 'desc' }], [{ runtimeUserId: 'asc' }]],
    ].map((orderBy) => [JSON.stringify(orderBy)]),
  )('by %s meet every row once, both ways', async (orderBy) => {
    const whole = (await list(world, { orderBy })).json.data.map((row: { id: string }) => row.id);
    expect(new Set(whole).size).toBe(words.length);
    for (const limit of [1, 2, 3, 10]) {
      expect(await walk(world, { orderBy }, limit)).toEqual([whole, whole]);
    }
  });

  it('of a narrowed list too', async () => {
    const query = { filter: { OR: [{ description: { gte: 'a' } }, { description: null }] }, system: 'false' };
    const whole = (await list(world, query)).json.data.map((row: { id: string }) => row.id);
    expect(whole.length).toBeGreaterThan(4);
    expect(await walk(world, query, 2)).toEqual([whole, whole]);
  });
});

it('a page of the limit is not the sign of a next one', async () => {
  expect(await tell(openRow('ab'), { limit: 2 })).toBe('a b');
  expect(await look(openRow('ab'), { limit: 2 })).toBe('ab, 2');
});
