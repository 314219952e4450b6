import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { idsOf, putNumbered } from './put-rows.js';

throughEachDoor(aeontelProfiles, (setting) => {
  function open(count = 7) {
    const opened = openAeontel(setting);
    putNumbered(opened.world, count);
    return { ...opened, functions: opened.aeontel.functions };
  }

  describe('a list on the way back', () => {
    test('gives the pages nearest first, the items of each in the order of the list', async () => {
      const { functions, sent } = open();
      const { endCursor } = await functions.list({ limit: 7 });
      sent.length = 0;
      const list = functions.list({ limit: 2 });
      const pages = await collect(list.pages({ direction: 'backward', before: endCursor }));
      expect(pages.map(({ items }) => idsOf(items))).toEqual([
        ['04', '05'],
        ['02', '03'],
        ['00', '01'],
      ]);
      expect(pages.map((page) => [page.hasPreviousPage(), page.hasNextPage(), page.total])).toEqual([
        [true, true, 7],
        [true, true, 7],
        [false, true, 7],
      ]);
      expect(sent).toEqual([
        `GET @?limit=2&before=${endCursor} 200`,
        `GET @?limit=2&before=${pages[0]!.startCursor} 200`,
        `GET @?limit=2&before=${pages[1]!.startCursor} 200`,
      ]);
    });

    test('gives the last page what is left', async () => {
      const { functions } = open();
      const { endCursor } = await functions.list({ limit: 6 });
      const pages = await collect(functions.list({ limit: 2 }).pages({ before: endCursor }));
      expect(pages.map(({ items }) => idsOf(items))).toEqual([['03', '04'], ['01', '02'], ['00']]);
    });

    test('gives single items nearest first, so that a cap keeps the nearest', async () => {
      const { functions, sent } = open();
      const { endCursor: before } = await functions.list({ limit: 5 });
      sent.length = 0;
      const list = functions.list({ limit: 3, before });
      expect(idsOf(await collect(list))).toEqual(['03', '02', '01', '00']);
      expect(idsOf(await list.toArray({ limit: 2 }))).toEqual(['03', '02']);
      expect((await list.first())?.id).toBe('fun_03');
      expect(idsOf((await list).items)).toEqual(['01', '02', '03']);
      expect(sent).toHaveLength(5);
      expect(await list.total()).toBe(7);
    });

    test('sends nothing more after a break, or past as many pages as are asked for', async () => {
      const { functions, sent } = open();
      const { endCursor: before } = await functions.list();
      sent.length = 0;
      for await (const _ of functions.list({ limit: 2, before })) break;
      expect(sent).toHaveLength(1);
      await collect(functions.list({ limit: 2, before }).pages({ maxPages: 2, lookAhead: 1 }));
      expect(sent).toHaveLength(3);
      expect(await collect(functions.list({ limit: 2, before }).pages({ lookAhead: 1 }))).toHaveLength(3);
      expect(sent).toHaveLength(6);
    });

    test('has nowhere to begin without a cursor, and says so before anything is sent', async () => {
      const { functions, sent } = open();
      const refusal = expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'before' });
      expect(() => functions.list().pages({ direction: 'backward' })).toThrow(refusal);
      expect(() => functions.list({ after: 'a', before: 'b' })).toThrow(refusal);
      expect(() => functions.list({ before: '' })).toThrow(refusal);
      expect(() => functions.list().pages({ direction: 'forward', before: 'b' })).toThrow(refusal);
      expect(sent).toEqual([]);
    });

    test('before the first row is an empty page, from which there is no way', async () => {
      const { functions } = open();
      const { startCursor } = await functions.list();
      const page = await functions.list({ before: startCursor });
      expect(page).toMatchObject({ items: [], total: 7, startCursor: undefined, endCursor: undefined });
      expect([page.hasNextPage(), page.hasPreviousPage()]).toEqual([false, false]);
    });
  });

  describe('pages are turned by hand', () => {
    test('to and fro, each the same as on the first way', async () => {
      const { functions, sent } = open();
      const first = await functions.list({ limit: 3 });
      const second = (await first.nextPage())!;
      const third = (await second.nextPage())!;
      expect(idsOf(third.items)).toEqual(['06']);
      expect(await third.nextPage()).toBeUndefined();
      expect(sent).toHaveLength(3);
      const back = (await third.previousPage())!;
      expect(back.items).toEqual(second.items);
      const start = (await back.previousPage())!;
      expect(start.items).toEqual(first.items);
      expect(await start.previousPage()).toBeUndefined();
      expect(sent).toHaveLength(5);
      const again = (await start.nextPage())!;
      expect(again.items).toEqual(second.items);
      expect((await again.previousPage())!.items).toEqual(first.items);
    });

    test('from a list that began before a row, forward over that row', async () => {
      const { functions } = open();
      const { endCursor: before } = await functions.list({ limit: 5 });
      const page = await functions.list({ limit: 2, before });
      expect(idsOf(page.items)).toEqual(['02', '03']);
      expect(idsOf((await page.nextPage())!.items)).toEqual(['04', '05']);
      expect(idsOf((await page.previousPage())!.items)).toEqual(['00', '01']);
    });

    test('and had again by their position', async () => {
      const { functions } = open();
      const { endCursor: before } = await functions.list();
      const ways = [functions.list({ limit: 3 }).pages(), functions.list({ limit: 3, before }).pages()];
      for (const way of ways) {
        for await (const { items, position } of way) {
          expect((await functions.list({ limit: 3, ...position })).items).toEqual(items);
        }
      }
    });
  });
});
