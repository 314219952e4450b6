import type { InstanceToPut, World } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const rows: readonly InstanceToPut[] = [
  { instanceId: 'a1', runtimeStatus: 'Completed', createdTime: '2026-01-01T00:00:00Z', output: 1 },
  { instanceId: 'a2', runtimeStatus: 'Failed', createdTime: '2026-01-02T00:00:00Z', output: 'no luck' },
  { instanceId: 'b1', runtimeStatus: 'Running', createdTime: '2026-01-03T00:00:00Z' },
  { instanceId: 'b2', runtimeStatus: 'Terminated', createdTime: '2026-01-04T00:00:00Z' },
  { instanceId: 'c1', runtimeStatus: 'Suspended', createdTime: '2026-01-05T00:00:00Z' },
];

const put = ({ durable }: World, list: readonly InstanceToPut[] = rows) => {
  for (const row of list) durable.instances.put({ name: 'Wait', input: { of: row.instanceId }, ...row });
};

const idsOf = (items: readonly { instanceId: string }[]) => items.map(({ instanceId }) => instanceId);

throughEachDoor(durableProfiles, (setting) => {
  const isByPage = setting.profile === 'documented';

  describe('the list of instances', () => {
    test.each([
      [{}, ['a1', 'a2', 'b1', 'b2', 'c1']],
      [{ runtimeStatus: 'Failed' }, ['a2']],
      [{ runtimeStatus: ['Failed', 'Running', 'Suspended'] }, ['a2', 'b1', 'c1']],
      [{ runtimeStatus: 'Canceled' }, []],
      [{ instanceIdPrefix: 'b' }, ['b1', 'b2']],
      [{ instanceIdPrefix: 'B' }, []],
      [{ createdTimeFrom: '2026-01-03T00:00:00Z' }, ['b1', 'b2', 'c1']],
      [{ createdTimeTo: new Date('2026-01-03T00:00:00Z') }, ['a1', 'a2', 'b1']],
      [{ createdTimeFrom: '2026-01-02T01:00:00+01:00', createdTimeTo: '2026-01-03T23:59:59Z' }, ['a2', 'b1']],
      [{ createdTimeFrom: new Date('2026-01-02T00:00:00Z'), runtimeStatus: 'Terminated', top: 1 }, ['b2']],
    ] as const)('filtered by %j', async (filter, expected) => {
      const { durable, world } = openApp(setting);
      put(world);
      expect(idsOf(await durable.instances.list(filter).toArray({ limit: 100 }))).toEqual(expected);
    });

    test('has statuses as rows, with the verbs of an instance', async () => {
      const { durable, world, runs } = openApp(setting);
      const failed = await durable.start('Flaky', 'x', { instanceId: 'f1' });
      await expect(failed.result()).rejects.toThrow();
      put(world, [{ instanceId: 'g1', runtimeStatus: 'Running' }]);
      runs.set('mended', 1);
      const seen: unknown[] = [];
      for await (const instance of durable.instances.list({ runtimeStatus: ['Failed'] })) {
        seen.push(instance.instanceId, instance.runtimeStatus, instance.input, instance.name);
        await instance.rewind('fixed');
      }
      expect(seen).toEqual(['f1', 'Failed', 'x', isByPage ? undefined : 'Flaky']);
      await world.idle();
      expect(await failed.result()).toBe('x');
    });

    test('has inputs unless told otherwise, and no history', async () => {
      const { durable, world } = openApp(setting);
      put(world);
      const first = await durable.instances.list().first();
      const bare = await durable.instances.list({ showInput: false }).first();
      expect([first?.input, bare?.input, first?.historyEvents]).toEqual([{ of: 'a1' }, null, undefined]);
    });

    test('has the history where the host follows the page', async () => {
      const { durable } = openApp(setting);
      await (await durable.start('Hello')).result();
      const row = await durable.instances.list({ showHistoryOutput: true }).first();
      expect(row?.historyEvents?.length).toBe(isByPage ? 5 : undefined);
    });

    test('shows entities among the instances', async () => {
      const { durable, world } = openApp(setting);
      world.durable.entities.put({ name: 'Counter', key: 'a', state: 1 });
      put(world, [{ instanceId: 'a1' }]);
      expect(idsOf(await durable.instances.list().toArray({ limit: 10 }))).toEqual(['@counter@a', 'a1']);
    });

    test('refuses a state that no host knows, which would list everything', async () => {
      const { durable, wire } = openApp(setting);
      // @ts-expect-error names are case-sensitive
      expect(() => durable.instances.list({ runtimeStatus: 'failed' })).toThrow(/failed/);
      expect(wire).toEqual([]);
    });
  });

  describe('pages', () => {
    test('of two come one after the other, to the end', async () => {
      const { durable, world, wire } = openApp(setting);
      put(world);
      const pages: string[][] = [];
      for await (const page of durable.instances.list({ top: 2 }).pages()) pages.push(idsOf(page.items));
      expect(pages).toEqual([['a1', 'a2'], ['b1', 'b2'], ['c1']]);
      expect(wire.map(({ headers }) => headers.has('x-ms-continuation-token'))).toEqual([false, true, true]);
    });

    test('are asked for as far as items are wanted', async () => {
      const { durable, world, wire } = openApp(setting);
      put(world);
      expect((await durable.instances.list({ top: 2 }).first())?.instanceId).toBe('a1');
      expect(idsOf(await durable.instances.list({ top: 2 }).toArray({ limit: 3 }))).toEqual(['a1', 'a2', 'b1']);
      expect(wire).toHaveLength(3);
      for await (const { instanceId } of durable.instances.list({ top: 2 })) if (instanceId === 'a2') break;
      expect(wire).toHaveLength(4);
    });

    test('awaited give the first, which leads to the next', async () => {
      const { durable, world } = openApp(setting);
      put(world);
      const page = await durable.instances.list({ top: 3 });
      expect(page.response).toMatchObject({ status: 200 });
      expect(page.hasNextPage()).toBe(true);
      const next = await page.nextPage();
      expect(idsOf(next!.items)).toEqual(['b2', 'c1']);
      expect(next?.hasNextPage()).toBe(false);
      expect(await next?.nextPage()).toBeUndefined();
    });

    test('are gone on with from a cursor that was kept, also when rows came and went', async () => {
      const { durable, world } = openApp(setting);
      put(world);
      const { nextCursor } = await durable.instances.list({ top: 2 });
      await durable.instance('a2').purge();
      put(world, [{ instanceId: 'a3' }, { instanceId: 'bb' }]);
      const rest = await durable.instances.list({ top: 2 }, { cursor: nextCursor }).toArray({ limit: 10 });
      expect(idsOf(rest)).toEqual(['a3', 'b1', 'b2', 'bb', 'c1']);
    });

    test('may be empty and not the last', async () => {
      const { durable, world, wire } = openApp(setting);
      for (let n = 0; n < 10_001; n += 1) {
        const instanceId = `row-${String(n).padStart(5, '0')}`;
        world.durable.instances.put({ instanceId, runtimeStatus: n === 10_000 ? 'Failed' : 'Completed' });
      }
      const list = durable.instances.list({ runtimeStatus: 'Failed' });
      const sizes: number[] = [];
      for await (const page of list.pages()) sizes.push(page.items.length);
      expect(sizes).toEqual([0, 1]);
      expect((await list.first())?.instanceId).toBe('row-10000');
      expect(wire).toHaveLength(4);
    });

    test('are looked for no more once the signal says so', async () => {
      const { durable, world, wire } = openApp(setting);
      put(world);
      const stop = new AbortController();
      const walk = async () => {
        for await (const { instanceId } of durable.instances.list({ top: 2 }, { signal: stop.signal })) {
          if (instanceId === 'a2') stop.abort(new Error('enough'));
        }
      };
      await expect(walk()).rejects.toThrow('enough');
      expect(wire).toHaveLength(1);
    });
  });
});
