import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PageData } from './page.js';
import type { PagedList } from './paged-list.js';
import { type PageSource, paginate } from './paginate.js';
import { collect, response, servePages } from './testing/served-pages.js';

describe('a service that goes round in a circle', () => {
  /** Each page announces the one that `nexts` says. */
  const circle = (nexts: Record<string, string>): PagedList<string> =>
    paginate({ fetch: async (cursor = 'start') => ({ items: [cursor], next: nexts[cursor], response }) });

  test('is noticed at once when a page announces itself', async () => {
    const seen: string[] = [];
    const walk = (async () => {
      for await (const item of circle({ start: 'a', a: 'a' })) seen.push(item);
    })();
    await expect(walk).rejects.toMatchObject({ name: 'PaginationLoopError', pagination: { cursor: 'a' } });
    expect(seen).toEqual(['start']);
  });

  test('is noticed by hand too', async () => {
    const page = await circle({ start: 'a', a: 'b', b: 'a' });
    await expect(page.nextPage().then((next) => next?.nextPage())).rejects.toMatchObject({
      name: 'PaginationLoopError',
    });
  });

  test('is noticed when it comes back to where a resumed walk began', async () => {
    const asked: unknown[] = [];
    const source: PageSource<string> = {
      async fetch(cursor) {
        asked.push(cursor);
        return { items: [], next: cursor === 'a' ? 'b' : 'a', response };
      },
    };
    await expect(collect(paginate(source, { cursor: 'a' }))).rejects.toMatchObject({ name: 'PaginationLoopError' });
    expect(asked).toEqual(['a', 'b']);
  });

  test('is noticed at the first repetition, whatever the circle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), async (before, back) => {
        const length = before + 1;
        const target = Math.min(back, length - 1);
        let requests = 0;
        const list = paginate({
          async fetch(cursor) {
            const place = cursor === undefined ? -1 : Number(cursor);
            requests++;
            return { items: [place], next: String(place + 1 < length ? place + 1 : target), response };
          },
        });
        await expect(collect(list)).rejects.toMatchObject({ name: 'PaginationLoopError' });
        expect(requests).toBe(length + 1);
      }),
    );
  });
});

describe('an error in the middle of a walk', () => {
  test('carries the cursor to resume from, out of sight', async () => {
    const broken = new Error('down');
    let down = true;
    const { source } = servePages([[1], [2], [3]]);
    const fetch: typeof source.fetch = async (cursor, context) => {
      if (cursor === 'c1' && down) throw broken;
      return source.fetch(cursor, context);
    };
    const got: number[] = [];
    const walk = (async () => {
      for await (const item of paginate({ fetch })) got.push(item);
    })();
    await expect(walk).rejects.toBe(broken);
    expect(Object.keys(broken)).toEqual([]);
    down = false;
    const { cursor } = (broken as Error & { pagination: { cursor: string } }).pagination;
    expect([...got, ...(await collect(paginate({ fetch }, { cursor })))]).toEqual([1, 2, 3]);
  });
});

describe('abort', () => {
  /** A service that never answers; says when it was asked and whether it was told to stop. */
  function hang() {
    const signals: (AbortSignal | undefined)[] = [];
    const source: PageSource<number> = {
      fetch: (_cursor, { signal }) => {
        signals.push(signal);
        return new Promise<PageData<number>>(() => {});
      },
    };
    return { source, signals };
  }

  test("stops the request in flight with the signal's reason, leaves no listener and writes nothing on the reason", async () => {
    const { source, signals } = hang();
    const stop = new AbortController();
    const added = vi.spyOn(stop.signal, 'addEventListener');
    const removed = vi.spyOn(stop.signal, 'removeEventListener');
    const reason = new Error('enough');
    const walk = collect(paginate(source, { signal: stop.signal }));
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    stop.abort(reason);
    await expect(walk).rejects.toBe(reason);
    expect(signals[0]?.aborted).toBe(true);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
    expect('pagination' in reason).toBe(false);
  });

  test('before the next page sends nothing', async () => {
    const { source, asked } = servePages([[1], [2]]);
    const stop = new AbortController();
    const walk = (async () => {
      for await (const _ of paginate(source).pages({ signal: stop.signal })) stop.abort('enough');
    })();
    await expect(walk).rejects.toBe('enough');
    expect(asked).toEqual([undefined]);
  });

  test('return() ends a next() that is waiting', async () => {
    const { source, signals } = hang();
    const items = paginate(source)[Symbol.asyncIterator]();
    const waiting = items.next();
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await items.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(signals[0]?.aborted).toBe(true);
  });
});
