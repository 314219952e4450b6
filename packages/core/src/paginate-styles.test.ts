import { describe, expect, test, vi } from 'vitest';
import type { PagesOptions } from './paged-list.js';
import { listStyles, type OpenOptions } from './testing/list-styles.js';
import { createPagedService, type PagedScript, writeCursor } from './testing/paged-service.js';
import { createTestClock, failure, json } from './testing/scripted-caller.js';

describe.each(Object.entries(listStyles))('a list by %s', (_name, style) => {
  /** A service of seven rows, three to a page, unless told otherwise, and a list of it. */
  function open(script: Partial<PagedScript> = {}, options?: OpenOptions) {
    const service = createPagedService({ rows: 7, sizes: [3], ...script });
    return { ...service, list: style.open(service.caller, options) };
  }

  /** The first rows in the order of the walk. */
  const expectRows = (count: number, rows = 7) =>
    Array.from({ length: count }, (_, place) => (style.isBackward ? rows - 1 - place : place));

  /** The rows of pages in the order of the walk: a page's own are in the list's order, whichever way it came. */
  const readRows = (pages: readonly { items: readonly number[] }[]) =>
    pages.flatMap(({ items }) => (style.isBackward ? [...items].reverse() : items));

  async function collect<T>(iterable: AsyncIterable<T>, into: T[] = []): Promise<T[]> {
    for await (const each of iterable) into.push(each);
    return into;
  }

  async function catchError(promise: Promise<unknown>): Promise<any> {
    return promise.then(
      () => expect.unreachable('it should have failed'),
      (error: unknown) => error,
    );
  }

  test('sends nothing until it is asked, one request when awaited twice, and walks afresh when iterated twice', async () => {
    const { list, asked } = open();
    list.pages();
    list[Symbol.asyncIterator]();
    expect(asked).toHaveLength(0);
    expect(await list).toBe(await list);
    expect(asked).toHaveLength(1);
    expect(await collect(list)).toEqual(expectRows(7));
    expect(await collect(list)).toEqual(expectRows(7));
    expect(asked).toHaveLength(7);
  });

  test('keeps to the options of the call, and writes nothing into them', async () => {
    const options = Object.freeze({ cursor: style.write(writeCursor(4)) });
    const { list } = open({}, options);
    expect(await collect(list)).toEqual(style.isBackward ? [3, 2, 1, 0] : [4, 5, 6]);
    const changing: OpenOptions = { cursor: style.write(writeCursor(4)) };
    const kept = open({}, changing).list;
    changing.cursor = style.write(writeCursor(1));
    expect(await collect(kept)).toHaveLength(style.isBackward ? 4 : 3);
  });

  test('keeps the order of the list inside a page', async () => {
    for await (const { items } of open().list.pages()) expect(items).toEqual([...items].sort());
  });

  test('turns its pages by hand', async () => {
    const { list } = open();
    const pages = [await list];
    for (let page = await style.turn(pages[0]); page; page = await style.turn(page)) pages.push(page);
    expect(readRows(pages)).toEqual(expectRows(7));
    expect(pages).toHaveLength(3);
  });

  test.each([0, 1] as const)('sends nothing after a break, looking %d ahead', async (lookAhead) => {
    const { list, asked } = open();
    for await (const _ of list.pages({ lookAhead })) break;
    const sent = asked.length;
    expect(sent).toBeLessThanOrEqual(1 + lookAhead);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveLength(sent);
  });

  test('cancels what it looked ahead for when it is left', async () => {
    let ahead: AbortSignal | undefined;
    const { list, asked } = open({
      fault(turn, signal) {
        if (turn === 0) return undefined;
        ahead = signal;
        return new Promise(() => {});
      },
    });
    for await (const _ of list.pages({ lookAhead: 1 })) {
      await vi.waitFor(() => expect(ahead).toBeDefined());
      break;
    }
    expect(ahead?.aborted).toBe(true);
    expect(asked).toHaveLength(2);
  });

  describe('stops by its signal, with the reason,', () => {
    test('in the middle of a request', async () => {
      const stop = new AbortController();
      const fault = () => {
        stop.abort('enough');
        return new Promise<Response>(() => {});
      };
      expect(await catchError(collect(open({ fault }, { signal: stop.signal }).list))).toBe('enough');
    });

    test('in the wait before a retry', async () => {
      const stop = new AbortController();
      const clock = {
        ...createTestClock(),
        sleep: (_ms: number, { signal }: { signal?: AbortSignal | undefined } = {}) =>
          new Promise<void>((_, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason));
            stop.abort('enough');
          }),
      };
      const { list, asked } = open({ fault: () => json({}, 503), clock }, { signal: stop.signal });
      expect(await catchError(collect(list))).toBe('enough');
      expect(asked).toHaveLength(1);
    });

    test('between two pages, of the walk and by hand', async () => {
      const stop = new AbortController();
      const { list, asked } = open({}, { signal: stop.signal });
      const first = await list;
      const walk = (async () => {
        for await (const _ of list.pages()) stop.abort('enough');
      })();
      expect(await catchError(walk)).toBe('enough');
      expect(await catchError(style.turn(first))).toBe('enough');
      expect(asked).toHaveLength(2);
    });
  });

  test.each([
    ['repeats the cursor it was asked with', [1, 1], 2],
    ['goes round in a circle', [1, 2, 3, 1], 4],
  ])('throws when the service %s', async (_what, marks, requests) => {
    let given = 0;
    const rewrite = () => writeCursor(3, 100 + marks[given++]!);
    const { list, asked } = open({ rewrite, sizes: [1] });
    const got: number[] = [];
    const error = await catchError(collect(list, got));
    expect(error).toMatchObject({ name: 'PaginationLoopError' });
    expect(asked).toHaveLength(requests);
    expect(style.readError(error)).toBe(style.write(writeCursor(3, 100 + marks[requests - 2]!)));
  });

  test('goes on past empty pages that announce another', async () => {
    const { list } = open({ sizes: [0, 2, 0, 0, 4] });
    expect(await collect(list)).toEqual(expectRows(7));
    expect(await collect(open({ rows: 0 }).list)).toEqual([]);
  });

  test('fetches no page past a cap, of items or of pages', async () => {
    const { list, asked } = open();
    expect(await list.toArray({ limit: 6 })).toEqual(expectRows(6));
    expect(asked).toHaveLength(2);
    expect(await list.toArray({ limit: 4 })).toEqual(expectRows(4));
    expect(asked).toHaveLength(4);
    expect(await list.first()).toBe(expectRows(1)[0]);
    const walk = (options: PagesOptions) => collect(list.pages(options)).then(readRows);
    expect(await walk({ maxPages: 2, lookAhead: 1 })).toEqual(expectRows(6));
    expect(asked).toHaveLength(7);
    expect(await catchError(list.toArray({} as never))).toMatchObject({ name: 'InvalidArgumentError' });
    expect(await list.toArray({ limit: Number.POSITIVE_INFINITY })).toEqual(expectRows(7));
  });

  test.each([0, 1] as const)('resumes where an error left it, looking %d ahead', async (lookAhead) => {
    let isDown = true;
    const fault = (turn: number) => (turn > 0 && isDown ? json({ code: 'gone', message: 'no' }, 410) : undefined);
    const { list, caller } = open({ fault });
    const pages: { items: number[] }[] = [];
    const error = await catchError(collect(list.pages({ lookAhead }), pages));
    expect(error).toMatchObject({ name: 'GoneError' });
    expect(readRows(pages)).toEqual(expectRows(3));
    expect(style.readError(error)).toBe(style.readNext(pages[0]));
    expect(JSON.stringify(error)).not.toContain('pagination');
    isDown = false;
    const rest = await collect(style.open(caller, { cursor: style.readError(error) }));
    expect([...readRows(pages), ...rest]).toEqual(expectRows(7));
  });

  test('retries inside a page, so that no item comes twice', async () => {
    const faults = [json({}, 503), undefined, failure('ECONNRESET'), json({}, 500), undefined];
    const fault = (turn: number) => {
      const what = faults[turn];
      if (what instanceof Error) throw what;
      return what;
    };
    const { list, asked } = open({ fault });
    expect(await collect(list)).toEqual(expectRows(7));
    expect(asked).toHaveLength(6);
  });

  test('delivers each item once to those who ask at the same time', async () => {
    const items = open({ sizes: [2, 0, 1] }).list[Symbol.asyncIterator]();
    const got = await Promise.all(Array.from({ length: 9 }, () => items.next()));
    expect(got.map(({ done, value }) => (done ? 'done' : value))).toEqual([...expectRows(7), 'done', 'done']);
  });

  test('shows a cursor that the service refuses, and does not begin anew', async () => {
    const fault = (turn: number) => (turn === 1 ? json({ code: 'invalid_cursor', message: 'bound' }, 400) : undefined);
    const { list, asked } = open({ fault });
    expect(await catchError(collect(list))).toMatchObject({ name: 'BadRequestError', code: 'invalid_cursor' });
    expect(asked).toHaveLength(2);
  });
});
