import type { RetentionTier } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, type OpenOptions, openAeontel } from './open-aeontel.js';

const DAY = 24 * 60 * 60 * 1000;
const notFound = { name: 'NotFoundError', status: 404, code: 'not_found' };

throughEachDoor(aeontelProfiles, (setting) => {
  /** A workspace of a tier with two functions, the first of which is deleted by the client. */
  async function openDeleted(retentionTier: 'short' | 'medium' | 'long' | 'none', own: OpenOptions = {}) {
    const opened = openAeontel(setting, own);
    const { functions, workspaces } = opened.world.aeontel;
    const setTier = (tier: typeof retentionTier) =>
      workspaces.put({ ...workspaces.list().find(({ id }) => id === 'wsp_demo')!, retentionTier: tier });
    setTier(retentionTier);
    const { id } = functions.put({ name: 'old' });
    functions.put({ name: 'young' });
    await opened.aeontel.functions.delete(id);
    const listNames = async () => {
      const list = opened.aeontel.functions.list({ include_deleted: 'true', orderBy: [{ name: 'asc' }] });
      const page = await list;
      expect([page.total, await list.total()]).toEqual([page.items.length, page.items.length]);
      return page.items.map(({ name }) => name);
    };
    return { ...opened, id, setTier, listNames };
  }

  describe.each([
    ['short', 7],
    ['medium', 30],
    ['long', 90],
  ] as const)('a deleted function of the tier %s', (tier, days) => {
    test(`is there for ${days} days, and can be brought back to the last`, async () => {
      const { aeontel, world, id, listNames } = await openDeleted(tier);
      await world.clock.advance(days * DAY - 1);
      expect((await aeontel.functions.get(id)).retentionTier).toBe(tier);
      expect(await listNames()).toEqual(['old', 'young']);
      expect((await aeontel.functions.restore(id)).deletedAt).toBeNull();
      await world.clock.advance(days * DAY);
      expect((await aeontel.functions.get(id)).name).toBe('old');
    });

    test('is gone at the last instant, for everybody', async () => {
      const { aeontel, world, id, listNames, refuses } = await openDeleted(tier);
      await world.clock.advance(days * DAY);
      expect(await listNames()).toEqual(['young']);
      expect(await aeontel.functions.list({ include_deleted: 'only' }).total()).toBe(0);
      expect(await aeontel.functions.list({ ids: [id], include_deleted: 'true' }).toArray({ limit: 9 })).toEqual([]);
      await refuses(aeontel.functions.get(id), notFound);
      await refuses(aeontel.functions.restore(id), notFound);
      await refuses(aeontel.functions.purge(id), notFound);
      await refuses(aeontel.functions.delete(id), notFound);
      await refuses(aeontel.functions.update(id, { name: 'a' }), notFound);
      await refuses(aeontel.functions.invoke(id), notFound);
      expect(world.aeontel.functions.list().map(({ name }) => name)).toEqual(['young']);
      expect(world.aeontel.versions.list()).toHaveLength(1);
    });

    test.each(['restore', 'purge', 'update', 'delete', 'invoke', 'get'] as const)(
      'is gone for %s, though nobody has looked since',
      async (verb) => {
        const { aeontel, world, id, refuses } = await openDeleted(tier);
        await world.clock.advance(days * DAY);
        const { functions } = aeontel;
        await refuses(verb === 'update' ? functions.update(id, {}) : functions[verb](id), notFound);
      },
    );
  });

  test('a deleted function of the tier none is never gone', async () => {
    const { aeontel, world, id, listNames } = await openDeleted('none');
    await world.clock.advance(4000 * DAY);
    expect(await aeontel.functions.get(id)).toMatchObject({ retentionTier: 'none' });
    expect(await listNames()).toEqual(['old', 'young']);
    await aeontel.functions.purge(id);
    expect(await listNames()).toEqual(['young']);
  });

  test('the tier is that of the day of the deletion', async () => {
    const { aeontel, world, id, setTier, refuses } = await openDeleted('short');
    setTier('long');
    expect((await aeontel.functions.get(id)).retentionTier).toBe('short');
    await world.clock.advance(7 * DAY);
    await refuses(aeontel.functions.get(id), notFound);
  });

  test('each deletion begins anew, by the tier of its own day', async () => {
    const { aeontel, world, id, setTier, refuses } = await openDeleted('short');
    await world.clock.advance(6 * DAY);
    await aeontel.functions.restore(id);
    setTier('medium');
    await aeontel.functions.delete(id);
    await world.clock.advance(29 * DAY);
    expect((await aeontel.functions.get(id)).retentionTier).toBe('medium');
    await world.clock.advance(1 * DAY);
    await refuses(aeontel.functions.get(id), notFound);
  });

  test('a snapshot of before brings it back', async () => {
    const { aeontel, world, id, listNames, refuses } = await openDeleted('short');
    const saved = world.snapshot();
    await world.clock.advance(8 * DAY);
    await refuses(aeontel.functions.get(id), notFound);
    world.restore(saved);
    expect(await listNames()).toEqual(['old', 'young']);
    await world.clock.advance(7 * DAY);
    expect(await listNames()).toEqual(['young']);
  });

  test('a client that waits before it asks again does not wait for the end of a tier', async () => {
    const wrap = breakWire([{ status: 503 }], ({ method }) => method === 'GET');
    const { aeontel, world, id } = await openDeleted('short', { wrap });
    const before = world.clock.now();
    expect((await aeontel.functions.get(id)).id).toBe(id);
    expect(world.clock.now() - before).toBeLessThan(60_000);
  });

  test('the tiers are listed by', async () => {
    const { aeontel, world } = await openDeleted('short');
    const tiers: RetentionTier[] = ['medium', 'long', 'none'];
    const deletedAt = new Date(world.clock.now()).toISOString();
    for (const retentionTier of tiers) world.aeontel.functions.put({ name: retentionTier, deletedAt, retentionTier });
    for (const retention_tier of ['short', ...tiers] as const) {
      const list = aeontel.functions.list({ retention_tier, include_deleted: 'only' });
      expect((await list).items.map((row) => row.retentionTier)).toEqual([retention_tier]);
      expect(await aeontel.functions.list({ retention_tier }).total()).toBe(0);
    }
  });
});
