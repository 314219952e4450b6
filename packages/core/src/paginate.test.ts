import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { paginate } from './paginate.js';
import { collect, response, servePages } from './testing/served-pages.js';

describe('a paged list', () => {
  test('sends nothing until it is asked', () => {
    const { source, asked } = servePages([[1]]);
    paginate(source);
    paginate(source).pages();
    expect(asked).toEqual([]);
  });

  test('gives the first page when awaited, with one request however often', async () => {
    const { source, asked } = servePages([[1, 2], [3]]);
    const list = paginate(source);
    const page = await list;
    expect(await list).toBe(page);
    expect(page.items).toEqual([1, 2]);
    expect(page.hasNextPage()).toBe(true);
    expect(page.nextCursor).toBe('c1');
    expect(page.response).toBe(response);
    expect(asked).toEqual([undefined]);
  });

  test('asks again when awaited after a failure', async () => {
    const fetch = vi
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue({ items: [1], response });
    const list = paginate({ fetch });
    await expect(list).rejects.toThrow('down');
    expect((await list).items).toEqual([1]);
  });

  test('asks once for those who await it after a failure together', async () => {
    const fetch = vi
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue({ items: [1], response });
    const list = paginate({ fetch });
    // The one who hears first asks again at once, before the other has heard.
    const again = list.then(undefined, () => list.then((page) => page));
    const other = Promise.resolve(list).catch(() => 'down');
    await expect(other).resolves.toBe('down');
    expect(await list).toBe(await again);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test.each([Number.NaN, -1, 'all' as never])('refuses %s pages', (maxPages) => {
    expect(() => paginate(servePages([[1]]).source).pages({ maxPages })).toThrow(/^maxPages: /);
  });

  test('turns pages by hand, and asks again for the same page when told twice', async () => {
    const { source } = servePages([[1], [2], [3]]);
    const first = await paginate(source);
    const second = await first.nextPage();
    expect((await first.nextPage())?.items).toEqual([2]);
    const third = await second?.nextPage();
    expect(third?.items).toEqual([3]);
    expect(third?.hasNextPage()).toBe(false);
    expect(await third?.nextPage()).toBeUndefined();
  });

  test('starts a fresh walk for each iteration', async () => {
    const { source, asked } = servePages([[1], [2]]);
    const list = paginate(source);
    expect(await collect(list)).toEqual([1, 2]);
    expect(await collect(list)).toEqual([1, 2]);
    expect(asked).toEqual([undefined, 'c1', undefined, 'c1']);
  });

  test('goes on past an empty page that announces another', async () => {
    const { source } = servePages([[], [1], [], [], [2], []]);
    expect(await collect(paginate(source))).toEqual([1, 2]);
    expect(await paginate(source).first()).toBe(1);
    expect(await paginate(servePages([[], []]).source).first()).toBeUndefined();
  });

  test('resumes at a cursor', async () => {
    const { source } = servePages([[1], [2], [3]]);
    expect(await collect(paginate(source, { cursor: 'c1' }))).toEqual([2, 3]);
    expect((await paginate(source, { cursor: 'c1' })).cursor).toBe('c1');
  });

  test('sends nothing more after a break', async () => {
    const { source, asked } = servePages([[1, 2], [3]]);
    for await (const item of paginate(source)) if (item === 2) break;
    expect(asked).toEqual([undefined]);
  });

  test('ends after maxPages', async () => {
    const { source, asked } = servePages([[1], [2], [3]]);
    expect(await collect(paginate(source).pages({ maxPages: 2, lookAhead: 1 }))).toHaveLength(2);
    expect(await collect(paginate(source).pages({ maxPages: 0 }))).toEqual([]);
    expect(asked).toEqual([undefined, 'c1']);
  });

  test('tells the hook of each page', async () => {
    const tell = vi.fn();
    await collect(paginate(servePages([[1], [2, 3]]).source, { caller: { tell } }));
    expect(tell.mock.calls).toEqual([
      ['page', { items: 1, cursor: undefined, nextCursor: expect.any(String), response: expect.anything() }],
      ['page', { items: 2, cursor: expect.any(String), nextCursor: undefined, response: expect.anything() }],
    ]);
  });
});

describe('toArray', () => {
  test('never fetches past the cap', async () => {
    const { source, asked } = servePages([[1, 2], [3, 4], [5]]);
    expect(await paginate(source).toArray({ limit: 4 })).toEqual([1, 2, 3, 4]);
    expect(asked).toEqual([undefined, 'c1']);
    expect(await paginate(source).toArray({ limit: 3 })).toEqual([1, 2, 3]);
    expect(await paginate(source).toArray({ limit: Number.POSITIVE_INFINITY })).toEqual([1, 2, 3, 4, 5]);
  });

  test('asks for nothing when the cap is 0', async () => {
    const { source, asked } = servePages([[1]]);
    expect(await paginate(source).toArray({ limit: 0 })).toEqual([]);
    expect(asked).toEqual([]);
  });

  test.each([undefined, {}, { limit: -1 }, { limit: 1.5 }, { limit: Number.NaN }, { limit: 'all' }])(
    'refuses %o',
    async (cap) => {
      const { source, asked } = servePages([[1]]);
      await expect(paginate(source).toArray(cap as never)).rejects.toMatchObject({ name: 'InvalidArgumentError' });
      expect(asked).toEqual([]);
    },
  );
});

describe('concurrent next()', () => {
  test('delivers each item once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (pages) => {
          const items = paginate(servePages(pages).source)[Symbol.asyncIterator]();
          const flat = pages.flat();
          const got = await Promise.all(Array.from({ length: flat.length + 2 }, () => items.next()));
          expect(got.filter((each) => !each.done).map((each) => each.value)).toEqual(flat);
          expect(got.at(-1)?.done).toBe(true);
        },
      ),
    );
  });
});

describe('looking ahead', () => {
  test('is off unless asked for, and is of one page', async () => {
    const { source, asked } = servePages([[1], [2], [3], [4]]);
    const lazy = paginate(source).pages()[Symbol.asyncIterator]();
    await lazy.next();
    expect(asked).toEqual([undefined]);
    const keen = paginate(source).pages({ lookAhead: 1 })[Symbol.asyncIterator]();
    await keen.next();
    expect(asked).toEqual([undefined, undefined, 'c1']);
  });

  test('gives the same pages', async () => {
    const { source, asked } = servePages([[1], [], [3]]);
    const pages = await collect(paginate(source).pages({ lookAhead: 1 }));
    expect(pages.map((page) => page.items)).toEqual([[1], [], [3]]);
    expect(asked).toEqual([undefined, 'c1', 'c2']);
  });

  test('is cancelled by break', async () => {
    let ahead: AbortSignal | undefined;
    const list = paginate<number>({
      fetch(cursor, { signal }) {
        if (cursor === undefined) return Promise.resolve({ items: [1], next: 'c1', response });
        ahead = signal;
        return new Promise(() => {});
      },
    });
    for await (const _ of list.pages({ lookAhead: 1 })) break;
    expect(ahead?.aborted).toBe(true);
  });

  test('fails only for whoever asks for the page', async () => {
    const list = paginate<number>({
      async fetch(cursor) {
        if (cursor === undefined) return { items: [1], next: 'c1', response };
        throw new Error('down');
      },
    });
    const pages = list.pages({ lookAhead: 1 })[Symbol.asyncIterator]();
    expect((await pages.next()).value?.items).toEqual([1]);
    await expect(pages.next()).rejects.toMatchObject({ message: 'down', pagination: { cursor: 'c1' } });
  });
});

test('any pages come whole, by item, by page and by hand', async () => {
  const anyPages = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyPages, fc.nat(40), async (pages, limit) => {
      const list = paginate(servePages(pages).source);
      const flat = pages.flat();
      expect(await collect(list)).toEqual(flat);
      expect((await collect(list.pages())).flatMap((page) => page.items)).toEqual(flat);
      expect(await list.toArray({ limit })).toEqual(flat.slice(0, limit));
      const byHand: number[] = [];
      for (
        let page = await Promise.resolve(list).then((each) => each as typeof each | undefined);
        page;
        page = await page.nextPage()
      ) {
        byHand.push(...page.items);
      }
      expect(byHand).toEqual(flat);
    }),
  );
});
