import type { World } from '@functionary/mock-server';
import { beforeEach, describe, expect, it } from 'vitest';
import { ask, openWorld, startAt, tellRefusal } from './ask.js';

const day = 24 * 60 * 60 * 1000;
const at = (ms: number) => new Date(startAt + ms).toISOString();
let world: World;

beforeEach(() => {
  world = openWorld();
  world.aeontel.functions.put({ id: 'fun_f', name: 'f', description: 'd', runtimeUserId: 'usr_member' });
});

const read = () => ask(world, 'GET', '/api/functions/fun_f');
const remove = () => ask(world, 'DELETE', '/api/functions/fun_f');
const restore = () => ask(world, 'POST', '/api/functions/fun_f/restore');
const purge = () => ask(world, 'DELETE', '/api/functions/fun_f/purge');

function setTier(retentionTier: 'short' | 'medium' | 'long' | 'none'): void {
  const demo = world.aeontel.workspaces.list().find(({ id }) => id === 'wsp_demo')!;
  world.aeontel.workspaces.put({ ...demo, retentionTier });
}

describe('a function that is deleted', () => {
  it('says since when, and for how long it is kept; the rest stays', async () => {
    const before = (await read()).json;
    await world.clock.advance(1000);
    const told = await remove();
    expect([told.status, told.json]).toEqual([200, { success: true }]);
    const changes = { deletedAt: at(1000), updatedAt: at(1000), retentionTier: 'medium' };
    expect((await read()).json).toEqual({ ...before, ...changes });
    expect(world.aeontel.versions.list()).toHaveLength(1);
  });

  it('keeps the tier that its workspace had then', async () => {
    setTier('short');
    await remove();
    setTier('none');
    expect((await read()).json.retentionTier).toBe('short');
    await world.clock.advance(7 * day);
    expect((await read()).status).toBe(404);
  });

  it('is not deleted twice: the second time changes nothing', async () => {
    await remove();
    const before = (await read()).json;
    await world.clock.advance(day);
    expect(tellRefusal(await remove())).toEqual([409, 'function_deleted']);
    expect((await read()).json).toEqual(before);
  });

  it.each([
    ['deleted', remove, 'function_deleted'],
    ['restored', restore, 'function_not_deleted'],
    ['purged', purge, 'not_found'],
  ] as const)('is %s by one of two that come at once', async (_what, call, code) => {
    if (call !== remove) await remove();
    const answers = await Promise.all([call(), call()]);
    expect(answers.map(({ status, json }) => (status === 200 ? 'done' : json.code)).sort()).toEqual(['done', code]);
  });

  it('is restored as it was, changed now', async () => {
    const before = (await read()).json;
    await remove();
    await world.clock.advance(5000);
    const told = await restore();
    expect([told.status, told.json]).toEqual([200, { ...before, updatedAt: at(5000) }]);
    expect((await read()).json).toEqual(told.json);
    expect((await ask(world, 'POST', '/api/functions/fun_f/invoke')).json.ok).toBe(true);
    expect(tellRefusal(await restore())).toEqual([409, 'function_not_deleted']);
    expect((await read()).json).toEqual(told.json);
  });

  it('is purged with its versions, for good', async () => {
    world.aeontel.versions.put({ id: 'fnv_2', functionId: 'fun_f', name: 'v2' });
    world.aeontel.functions.put({ id: 'fun_g', name: 'g', defaultVersionId: 'fnv_g' });
    await remove();
    const told = await purge();
    expect([told.status, told.json]).toEqual([200, { success: true }]);
    for (const again of [read, remove, restore, purge]) expect(tellRefusal(await again())).toEqual([404, 'not_found']);
    expect(world.aeontel.versions.list().map(({ id }) => id)).toEqual(['fnv_g']);
    expect((await ask(world, 'GET', '/api/functions?include_deleted=true')).json.pageInfo.total).toBe(1);
  });

  it('is in no list unless it is asked for', async () => {
    await remove();
    const count = async (query: string) => (await ask(world, 'GET', `/api/functions${query}`)).json.pageInfo.total;
    expect([await count(''), await count('?include_deleted=true'), await count('?include_deleted=only')]).toEqual([
      ...[0, 1, 1],
    ]);
    await restore();
    expect([await count(''), await count('?include_deleted=only')]).toEqual([1, 0]);
  });
});

describe('the time of a deleted function', () => {
  it.each([
    ['short', 7],
    ['medium', 30],
    ['long', 90],
  ] as const)('under the tier %s is %d days, of which the last instant is too late', async (tier, days) => {
    setTier(tier);
    await remove();
    await world.clock.advance(days * day - 1);
    expect((await read()).status).toBe(200);
    expect((await ask(world, 'GET', '/api/functions?include_deleted=only')).json.pageInfo.total).toBe(1);
    await world.clock.advance(1);
    expect((await ask(world, 'GET', '/api/functions?include_deleted=only')).json).toMatchObject({
      data: [],
      pageInfo: { total: 0 },
    });
    for (const each of [read, remove, restore, purge]) expect(tellRefusal(await each())).toEqual([404, 'not_found']);
  });

  it('under the tier none never comes', async () => {
    setTier('none');
    await remove();
    await world.clock.advance(1000 * day);
    expect((await restore()).status).toBe(200);
  });

  it('can be used up to its end, and begins again with the next deletion', async () => {
    await remove();
    await world.clock.advance(30 * day - 1);
    expect((await restore()).status).toBe(200);
    await world.clock.advance(10);
    expect((await read()).status).toBe(200);
    await remove();
    await world.clock.advance(30 * day - 1);
    expect((await read()).status).toBe(200);
    await world.clock.advance(1);
    expect((await read()).status).toBe(404);
  });

  it.each<[way: string, query: string]>([
    ['unfiltered', ''],
    ['by id', '&ids=fun_old,fun_new'],
    ['by filter', `&filter=${encodeURIComponent('{"retentionTier":"short"}')}`],
    ['by order', `&orderBy=${encodeURIComponent('[{"deletedAt":"asc"}]')}`],
    ['with what integrations show', '&source=integration'],
  ])('that has passed before anyone looked has passed: a list %s', async (_way, query) => {
    const { functions, install } = world.aeontel;
    const workspaceId = query.includes('integration') ? 'wsp_other' : 'wsp_demo';
    const kept = { name: 'k', workspaceId, retentionTier: 'short' } as const;
    functions.put({ id: 'fun_new', ...kept, deletedAt: at(10 - 7 * day) });
    functions.put({ id: 'fun_old', ...kept, deletedAt: at(5 - 7 * day) });
    for (const id of ['fun_new', 'fun_old']) install({ workspaceId: 'wsp_demo', functionId: id });
    await world.clock.advance(5);
    const { json } = await ask(world, 'GET', `/api/functions?include_deleted=only${query}`);
    expect([json.data.map(({ id }: { id: string }) => id), json.pageInfo.total]).toEqual([['fun_new'], 1]);
  });

  it('that has passed before anyone looked has passed: one by one', async () => {
    world.aeontel.functions.put({ id: 'fun_f', name: 'f', retentionTier: 'long', deletedAt: at(-90 * day) });
    for (const each of [read, restore, purge, remove]) expect(tellRefusal(await each())).toEqual([404, 'not_found']);
    expect(tellRefusal(await ask(world, 'POST', '/api/functions/fun_f/invoke'))).toEqual([404, 'not_found']);
  });
});
