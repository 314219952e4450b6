import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { idsOf, minutesAgo, putNumbered } from './put-rows.js';

const bySize = { limit: 3 };

throughEachDoor(aeontelProfiles, (setting) => {
  /** Seven functions, `00` the newest, and the first page of three. */
  async function openInTheMiddle() {
    const opened = openAeontel(setting);
    putNumbered(opened.world, 7);
    const { functions } = opened.aeontel;
    const page = await functions.list(bySize);
    expect(idsOf(page.items)).toEqual(['00', '01', '02']);
    const { put } = opened.world.aeontel.functions;
    const rest = async () => {
      const [next, ...more] = await collect(functions.list({ ...bySize, after: page.endCursor }).pages());
      return { next: next!, ids: [next!, ...more].flatMap(({ items }) => idsOf(items)) };
    };
    return { ...opened, functions, page, put, rest };
  }
  type Middle = Awaited<ReturnType<typeof openInTheMiddle>>;

  describe('the row at whose cursor a list stands', () => {
    const ends: Record<string, (middle: Middle) => unknown> = {
      'is deleted': ({ functions }) => functions.delete('fun_02'),
      'is purged': async ({ functions }) => {
        await functions.delete('fun_02');
        await functions.purge('fun_02');
      },
      'cannot be seen any more': ({ put }) =>
        put({ id: 'fun_02', name: '02', createdAt: minutesAgo(3), workspaceId: 'wsp_other' }),
    };
    for (const [name, end] of Object.entries(ends)) {
      test(`${name}: the list goes on from its place`, async () => {
        const middle = await openInTheMiddle();
        await end(middle);
        const { next, ids } = await middle.rest();
        expect(ids).toEqual(['03', '04', '05', '06']);
        expect([next.total, next.hasPreviousPage()]).toEqual([6, true]);
        expect(idsOf((await next.previousPage())!.items)).toEqual(['00', '01']);
      });
    }

    test('is moved by an edit: the list goes on from where it was', async () => {
      const { put, rest } = await openInTheMiddle();
      put({ id: 'fun_02', name: '02', createdAt: minutesAgo(100) });
      expect((await rest()).ids).toEqual(['03', '04', '05', '06', '02']);
    });

    test('comes back: it stands where it stood', async () => {
      const { functions, rest } = await openInTheMiddle();
      await functions.delete('fun_02');
      await functions.restore('fun_02');
      const { next, ids } = await rest();
      expect(ids).toEqual(['03', '04', '05', '06']);
      expect(idsOf((await next.previousPage())!.items)).toEqual(['00', '01', '02']);
    });
  });

  describe('other rows', () => {
    test('that are put in ahead come once, those behind do not come', async () => {
      const { put, rest } = await openInTheMiddle();
      put({ id: 'fun_ahead', name: 'ahead', createdAt: minutesAgo(4.5) });
      put({ id: 'fun_behind', name: 'behind', createdAt: minutesAgo(1.5) });
      const { next, ids } = await rest();
      expect(ids).toEqual(['03', 'ahead', '04', '05', '06']);
      expect(next.total).toBe(9);
    });

    test('that are put in at the same time as the last one come by their id', async () => {
      const { put, rest } = await openInTheMiddle();
      put({ id: 'fun_01z', name: 'after', createdAt: minutesAgo(3) });
      put({ id: 'fun_02z', name: 'before', createdAt: minutesAgo(3) });
      expect((await rest()).ids).toEqual(['01z', '03', '04', '05', '06']);
    });

    test('that are made by the client in the middle are the newest, and do not come', async () => {
      const { functions, rest } = await openInTheMiddle();
      const schemas = { inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
      const made = await functions.create({ workspaceId: 'wsp_demo', name: 'new', ...schemas });
      const { next, ids } = await rest();
      expect(ids).toEqual(['03', '04', '05', '06']);
      expect(next.total).toBe(8);
      expect((await functions.list().first())?.id).toBe(made.id);
    });

    test('that are deleted ahead do not come, and the total drops', async () => {
      const { functions, rest } = await openInTheMiddle();
      await functions.delete('fun_03');
      await functions.delete('fun_05');
      const { next, ids } = await rest();
      expect(ids).toEqual(['04', '06']);
      expect([next.total, next.hasNextPage()]).toEqual([5, false]);
    });

    test('that a filter lets go do not come, and those that it takes in do', async () => {
      const { functions, put } = await openInTheMiddle();
      const params = { filter: { description: null }, limit: 2 };
      put({ id: 'fun_03', name: '03', description: 'x', createdAt: minutesAgo(4) });
      const { endCursor: after } = await functions.list(params);
      await functions.update('fun_04', { description: 'x' });
      put({ id: 'fun_03', name: '03', description: null, createdAt: minutesAgo(4) });
      expect(idsOf(await collect(functions.list({ ...params, after })))).toEqual(['02', '03', '05', '06']);
    });
  });

  describe('the total', () => {
    test('is that of its page, and drifts', async () => {
      const { functions, page } = await openInTheMiddle();
      const list = functions.list(bySize);
      expect([page.total, await list.total()]).toEqual([7, 7]);
      await functions.delete('fun_00');
      expect([page.total, await list.total()]).toEqual([7, 6]);
      expect((await page.nextPage())!.total).toBe(6);
      await functions.purge('fun_00');
      expect(await functions.list({ include_deleted: 'true' }).total()).toBe(6);
    });

    test('drops when time is up for a deleted one', async () => {
      const { functions, world } = await openInTheMiddle();
      await functions.delete('fun_00');
      const deleted = functions.list({ include_deleted: 'only' });
      expect(await deleted.total()).toBe(1);
      await world.clock.advance(30 * 86_400_000 - 1);
      expect(await deleted.total()).toBe(1);
      await world.clock.advance(1);
      expect(await deleted.total()).toBe(0);
      expect(await functions.list().total()).toBe(6);
    });
  });

  describe('a page that turns out empty', () => {
    const flags = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

    /** Also gives what the service says in so many words. */
    async function openWithWords() {
      const said: any[] = [];
      const opened = openAeontel(setting, {
        wrap: (send) => async (input, init) => {
          const response = await send(input, init);
          said.push((await response.clone().json()).pageInfo);
          return response;
        },
      });
      putNumbered(opened.world, 3);
      return { ...opened, functions: opened.aeontel.functions, said };
    }

    test('at the end says that there are rows before it, which no cursor leads to', async () => {
      const { functions, said } = await openWithWords();
      const page = await functions.list({ limit: 2 });
      await functions.delete('fun_02');
      const end = (await page.nextPage())!;
      expect(said.at(-1)).toEqual({ ...flags, total: 2, hasPreviousPage: true });
      expect(end).toMatchObject({ items: [], total: 2, startCursor: undefined, endCursor: undefined });
      expect([end.hasNextPage(), end.hasPreviousPage()]).toEqual([false, false]);
      expect([await end.nextPage(), await end.previousPage()]).toEqual([undefined, undefined]);
    });

    test('at the start says that there are rows after it', async () => {
      const { functions, said } = await openWithWords();
      const { endCursor } = await functions.list({ limit: 1 });
      const second = await functions.list({ limit: 1, after: endCursor });
      await functions.delete('fun_00');
      const start = (await second.previousPage())!;
      expect(said.at(-1)).toEqual({ ...flags, total: 2, hasNextPage: true });
      expect([start.items, start.hasNextPage(), start.hasPreviousPage()]).toEqual([[], false, false]);
    });

    test('says no twice when everything is gone, on either side', async () => {
      const { functions, said } = await openWithWords();
      const { endCursor } = await functions.list({ limit: 2 });
      for (const { id } of await functions.list().toArray({ limit: 9 })) await functions.delete(id);
      expect(await collect(functions.list({ after: endCursor }))).toEqual([]);
      expect(said.at(-1)).toEqual({ ...flags, total: 0 });
      expect(await collect(functions.list({ before: endCursor }))).toEqual([]);
      expect(said.at(-1)).toEqual({ ...flags, total: 0 });
    });
  });
});
