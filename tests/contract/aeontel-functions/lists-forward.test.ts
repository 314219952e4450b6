import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { idsOf, putNumbered, putRows } from './put-rows.js';

/** How many functions the world holds. */
const COUNT = 7;

throughEachDoor(aeontelProfiles, (setting) => {
  function open(count = COUNT) {
    const opened = openAeontel(setting);
    const ids = putNumbered(opened.world, count);
    return { ...opened, ids, functions: opened.aeontel.functions };
  }

  describe('a list on the way forward', () => {
    test('sends nothing until it is awaited, and then one request, whose page is kept', async () => {
      const { functions, sent, ids } = open();
      const list = functions.list({ limit: 3 });
      await Promise.resolve();
      expect(sent).toEqual([]);
      const page = await list;
      expect(page.items.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      expect(await list).toBe(page);
      expect(sent).toEqual(['GET @?limit=3 200']);
      expect(page).toMatchObject({ total: COUNT, position: { after: undefined, before: undefined } });
      expect([page.hasNextPage(), page.hasPreviousPage()]).toEqual([true, false]);
      expect(page.response.requestId).toBe(page.response.headers.get('x-request-id'));
    });

    test('gives each function with its 13 fields', async () => {
      const { functions, world } = open(1);
      const row = await functions.list().first();
      expect(row).toEqual(world.aeontel.functions.list()[0]);
      expect(Object.keys(row!).sort()).toEqual(
        [
          ...['createdAt', 'createdBy', 'defaultVersionId', 'deletedAt', 'description', 'id', 'name', 'retentionTier'],
          ...['runtimeUserId', 'source', 'system', 'updatedAt', 'workspaceId'],
        ].sort(),
      );
    });

    for (const limit of [1, 2, 3, 6, 7, 8, 100]) {
      test(`gives every function once, ${limit} a page`, async () => {
        const { functions, sent, ids } = open();
        const list = functions.list({ limit });
        const sizes = (await collect(list.pages())).map(({ items }) => items.length);
        const pages = Math.ceil(COUNT / limit);
        expect(sizes).toEqual(Array.from({ length: pages }, (_, n) => Math.min(limit, COUNT - n * limit)));
        expect(sent).toHaveLength(pages);
        expect((await collect(list)).map(({ id }) => id)).toEqual(ids);
      });
    }

    test('gives 100 a page by default', async () => {
      const { functions, sent } = open(101);
      const [first, second] = await collect(functions.list().pages());
      expect([first!.items.length, second!.items.length]).toEqual([100, 1]);
      expect(sent).toEqual(['GET @ 200', `GET @?after=${first!.endCursor} 200`]);
    });

    test('sends the same parameters for every page, whatever is written into them meanwhile', async () => {
      const { functions, sent, ids } = open();
      const params = {
        ...{ limit: 3, name: '0', ids: ids.slice(0, 5), filter: { name: { in: ids.map((id) => id.slice(4)) } } },
        orderBy: [{ id: 'asc' as 'asc' | 'desc' }],
      };
      const list = functions.list(params);
      Object.assign(params, { limit: 1, name: 'x' });
      params.filter.name.in.length = 0;
      params.ids.length = 0;
      params.orderBy[0]!.id = 'desc';
      expect((await collect(list)).map(({ id }) => id)).toEqual(ids.slice(0, 5));
      const plain = sent.map((line) => line.replace(/[?&]after=[\w-]+/, '').replace('@&', '@?'));
      expect(plain).toHaveLength(2);
      expect(new Set(plain).size).toBe(1);
      expect(plain[0]).toContain('limit=3');
      expect(params).toEqual({ limit: 1, name: 'x', ids: [], filter: { name: { in: [] } }, orderBy: [{ id: 'desc' }] });
    });

    test('is gathered up to a cap, and no page is fetched past it', async () => {
      const { functions, sent, ids } = open();
      for (const [limit, pages] of [
        [0, 0],
        [1, 1],
        [3, 1],
        [4, 2],
        [6, 2],
        [7, 3],
        [Infinity, 3],
      ] as const) {
        sent.length = 0;
        const rows = await functions.list({ limit: 3 }).toArray({ limit });
        expect(rows.map(({ id }) => id)).toEqual(ids.slice(0, limit));
        expect(sent).toHaveLength(pages);
      }
    });

    test('is counted by one request, wherever it begins', async () => {
      const { functions, sent } = open();
      const { endCursor } = await functions.list({ limit: 3 });
      sent.length = 0;
      expect(await functions.list({ limit: 3 }).total()).toBe(COUNT);
      expect(await functions.list({ limit: 3, after: endCursor }).total()).toBe(COUNT);
      expect(await functions.list({ filter: { name: { gt: '04' } } }).total()).toBe(2);
      expect(sent).toEqual(['GET @?limit=1 200', 'GET @?limit=1 200', 'GET @?filter={"name":{"gt":"04"}}&limit=1 200']);
    });

    test('has a first one, or none', async () => {
      const { functions, sent, ids } = open();
      expect((await functions.list().first())?.id).toBe(ids[0]);
      expect(await functions.list({ name: 'nowhere' }).first()).toBeUndefined();
      expect(sent).toHaveLength(2);
    });

    test('sends nothing more after a break, and walks anew when it is iterated again', async () => {
      const { functions, sent, ids } = open();
      const list = functions.list({ limit: 2 });
      const seen: string[] = [];
      for await (const { id } of list) if (seen.push(id) === 3) break;
      for await (const { items } of list.pages()) {
        seen.push(...items.map(({ id }) => id));
        break;
      }
      expect(seen).toEqual([...ids.slice(0, 3), ...ids.slice(0, 2)]);
      expect(sent).toHaveLength(3);
    });

    test('ends after as many pages as are asked for', async () => {
      const { functions, sent } = open();
      const pages = await collect(functions.list({ limit: 2 }).pages({ maxPages: 2 }));
      expect(pages.flatMap(({ items }) => idsOf(items))).toEqual(['00', '01', '02', '03']);
      expect(sent).toHaveLength(2);
      expect(pages[1]!.hasNextPage()).toBe(true);
    });

    test('looks one page ahead where it is told to, and no further', async () => {
      const { functions, sent, ids } = open();
      const seen: string[] = [];
      const asked: number[] = [];
      for await (const { items } of functions.list({ limit: 2 }).pages({ lookAhead: 1 })) {
        asked.push(sent.length);
        seen.push(...items.map(({ id }) => id));
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(seen).toEqual(ids);
      expect(sent).toHaveLength(4);
      for (const [place, count] of asked.entries()) expect(count).toBeLessThanOrEqual(place + 2);
    });

    test('looks ahead to nothing when it is broken off, nor past the last page', async () => {
      const broken = open();
      for await (const _ of broken.functions.list({ limit: 2 }).pages({ lookAhead: 1 })) break;
      expect(broken.sent.length).toBeLessThanOrEqual(2);
      const whole = open();
      await collect(whole.functions.list({ limit: 2 }).pages({ lookAhead: 1, maxPages: 2 }));
      expect(whole.sent).toHaveLength(2);
    });

    test('gives each function once to readers that do not wait for each other', async () => {
      const { functions, sent, ids } = open();
      const iterator = functions.list({ limit: 2 })[Symbol.asyncIterator]();
      const results = await Promise.all(Array.from({ length: COUNT + 1 }, () => iterator.next()));
      expect(results.map(({ value }) => value?.id)).toEqual([...ids, undefined]);
      expect(sent).toHaveLength(4);
    });

    test('ends at once when its signal aborts, with the reason', async () => {
      const { functions, sent } = open();
      const stop = new AbortController();
      const seen: string[] = [];
      const walk = (async () => {
        for await (const { id } of functions.list({ limit: 2 }, { signal: stop.signal })) {
          seen.push(id);
          if (seen.length === 2) stop.abort(new Error('enough'));
        }
      })();
      await expect(walk).rejects.toThrow('enough');
      expect(seen).toHaveLength(2);
      expect(sent).toHaveLength(1);
    });

    test('of nothing is one empty page without cursors', async () => {
      const { functions, sent } = open(0);
      const page = await functions.list();
      expect(page).toMatchObject({ items: [], total: 0, startCursor: undefined, endCursor: undefined });
      expect([page.hasNextPage(), page.hasPreviousPage()]).toEqual([false, false]);
      expect(await page.nextPage()).toBeUndefined();
      expect(await page.previousPage()).toBeUndefined();
      expect(await collect(functions.list())).toEqual([]);
      expect(await functions.list().total()).toBe(0);
      expect(sent).toEqual(['GET @ 200', 'GET @ 200', 'GET @?limit=1 200']);
    });

    test('finds the same in every world apart', async () => {
      const one = open(2);
      const other = openAeontel(setting);
      putRows(other.world, { x: {} });
      expect(idsOf(await collect(one.functions.list()))).toEqual(['00', '01']);
      expect(idsOf(await collect(other.aeontel.functions.list()))).toEqual(['x']);
    });
  });
});
