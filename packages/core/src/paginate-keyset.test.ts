import { describe, expect, test, vi } from 'vitest';
import { KeysetPage } from './keyset-page.js';
import { paginate } from './paginate.js';
import {
  type KeysetList,
  type KeysetPagesOptions,
  type PaginateKeysetOptions,
  paginateKeyset,
} from './paginate-keyset.js';
import { listKeyset } from './testing/list-styles.js';
import { createPagedService, type PagedScript, writeCursor } from './testing/paged-service.js';
import { json } from './testing/scripted-caller.js';

/** Seven rows, three to a page. */
function open(options: PaginateKeysetOptions = {}, script: Partial<PagedScript> = {}) {
  const service = createPagedService({ rows: 7, sizes: [3], ...script });
  return { ...service, list: listKeyset(service.caller, options) };
}

async function collectPages(pages: AsyncIterable<KeysetPage<number>>) {
  const all: (readonly number[])[] = [];
  for await (const { items } of pages) all.push(items);
  return all;
}

describe('a walk backward', () => {
  test('gives the nearest page first, each in the order of the list, and single items nearest first', async () => {
    const { list } = open({ before: writeCursor(5) });
    expect(await collectPages(list.pages())).toEqual([
      [2, 3, 4],
      [0, 1],
    ]);
    expect((await list).items).toEqual([2, 3, 4]);
    expect(await list.toArray({ limit: 4 })).toEqual([4, 3, 2, 1]);
    expect(await list.first()).toBe(4);
  });

  test('begins anywhere, whichever way the list goes by itself', async () => {
    const { list } = open({ after: writeCursor(2) });
    expect(await collectPages(list.pages({ direction: 'backward', before: writeCursor(4) }))).toEqual([[1, 2, 3], [0]]);
    expect(await collectPages(list.pages({ before: writeCursor(1) }))).toEqual([[0]]);
    expect(await collectPages(list.pages())).toEqual([
      [2, 3, 4],
      [5, 6],
    ]);
  });

  test('begins at the place of its list unless told another, and the list can still be walked forward', async () => {
    const { list } = open({ before: writeCursor(2) });
    expect(await collectPages(list.pages({ direction: 'backward' }))).toEqual([[0, 1]]);
    expect(await collectPages(list.pages({ before: writeCursor(1) }))).toEqual([[0]]);
    expect(await collectPages(list.pages({ direction: 'forward', maxPages: 1 }))).toEqual([[0, 1, 2]]);
  });

  test('asks the service for pages before, and never after', async () => {
    const { list, asked } = open({ before: writeCursor(5) });
    await collectPages(list.pages({ lookAhead: 1, maxPages: 9 }));
    expect(asked).toEqual(['?before=p5.0', '?before=p2.1']);
  });

  test.each<[string, (list: KeysetList<number>) => unknown]>([
    ['a way back without a place to begin', (list) => list.pages({ direction: 'backward' })],
    ['a place to go back from on the way forward', (list) => list.pages({ direction: 'forward', before: 'p1.0' })],
    ['an empty cursor', (list) => list.pages({ before: '' })],
  ])('refuses %s, and sends nothing', (_what, walk) => {
    const { list, asked } = open();
    expect(() => walk(list)).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'before' }));
    expect(asked).toEqual([]);
  });
});

test('refuses a direction that is none', () => {
  const { list } = open();
  const wanted = expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'direction' });
  expect(() => list.pages({ direction: 'backwards' as never })).toThrow(wanted);
});

describe('a list', () => {
  test('begins at the start for a place that is null, as JSON has it', async () => {
    const { list, asked } = open({ before: null as never, after: null as never });
    expect((await list).items).toEqual([0, 1, 2]);
    expect((await collectPages(list.pages({ before: null as never }))).flat()).toHaveLength(7);
    expect(asked[0]).not.toContain('before');
  });

  test.each<[string, PaginateKeysetOptions, string]>([
    ['before and after', { before: 'p1.0', after: 'p3.0' }, 'before'],
    ['an empty after', { after: '' }, 'after'],
    ['an empty before', { before: '' }, 'before'],
  ])('refuses %s', (_what, options, parameter) => {
    expect(() => open(options)).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', parameter }));
  });

  test('counts with one request, wherever it begins, and again each time', async () => {
    const { list, asked } = open({ before: writeCursor(2) }, { total: (turn) => 7 - turn });
    expect(await list.total()).toBe(7);
    expect(asked).toEqual(['?limit=1']);
    expect(await list.total()).toBe(6);
  });

  test('stops counting by its signal', async () => {
    const stop = new AbortController();
    const fault = () => {
      stop.abort('enough');
      return new Promise<Response>(() => {});
    };
    await expect(open({ signal: stop.signal }, { fault }).list.total()).rejects.toBe('enough');
  });

  test('tells the hook of pages both ways', async () => {
    const tell = vi.fn();
    const { list } = open({ before: writeCursor(4), caller: { tell } });
    await (await list).nextPage();
    expect(tell.mock.calls.map(([name, { items, cursor }]) => [name, items, cursor])).toEqual([
      ['page', 3, 'p4.0'],
      ['page', 3, 'p4.1'],
    ]);
  });
});

describe('a page', () => {
  test('is turned forth and back for ever, which is no loop', async () => {
    const { list } = open();
    let page: KeysetPage<number> | undefined = await list;
    for (let round = 0; round < 5; round++) {
      expect(page?.hasPreviousPage()).toBe(false);
      page = await page?.nextPage();
      expect(page?.items).toEqual([3, 4, 5]);
      expect(page?.hasPreviousPage()).toBe(true);
      page = await page?.previousPage();
      expect(page?.items).toEqual([0, 1, 2]);
    }
  });

  test('sends nothing for a page that is not there', async () => {
    const { list, asked } = open({}, { sizes: [9] });
    const page = await list;
    expect([page.hasNextPage(), page.hasPreviousPage()]).toEqual([false, false]);
    expect([await page.nextPage(), await page.previousPage()]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
  });

  test('has the total of its moment', async () => {
    const { list } = open({}, { total: (turn) => 10 + turn });
    const totals: number[] = [];
    for await (const { total } of list.pages()) totals.push(total);
    expect(totals).toEqual([10, 11, 12]);
  });

  test('says its position, from which it comes again', async () => {
    const { list, caller } = open({ before: writeCursor(6) });
    const nearest = await list;
    const next = (await nearest.nextPage())!;
    for (const page of [nearest, (await nearest.previousPage())!, next]) {
      expect((await listKeyset(caller, page.position)).items).toEqual(page.items);
    }
    expect(nearest.position).toEqual({ after: undefined, before: 'p6.0' });
    expect(next.position).toEqual({ after: 'p6.1', before: undefined });
    expect([nearest.cursor, next.cursor]).toEqual(['p6.0', 'p6.1']);
  });

  test('has a checkpoint even where the list ends', async () => {
    const { list } = open({}, { sizes: [7] });
    const page = await list;
    expect(page.nextCursor).toBeUndefined();
    expect(page.endCursor).toBe('p7.1');
    expect(page.startCursor).toBe('p0.1');
  });

  test('stops by the signal of its list when turned the other way', async () => {
    const stop = new AbortController();
    const { list } = open({ after: writeCursor(3), signal: stop.signal });
    const page = await list;
    stop.abort('enough');
    await expect(page.previousPage()).rejects.toBe('enough');
  });

  test('of a list that has no way back shows none', async () => {
    const response = { status: 200, headers: new Headers(), requestId: undefined, url: 'https://a.test/', attempts: 1 };
    const list = paginate({ fetch: async () => ({ items: [1], response }) });
    const page = await list;
    // @ts-expect-error there is no such method
    expect(page.previousPage).toBeUndefined();
    // @ts-expect-error nor this one
    expect(page.hasPreviousPage).toBeUndefined();
    // @ts-expect-error and the list cannot count
    expect(list.total).toBeUndefined();
  });
});

describe('an error', () => {
  test.each([
    [{ after: 'p1.0' }, { after: 'p4.1', before: undefined }, [4, 5, 6]],
    [{ before: 'p5.0' }, { after: undefined, before: 'p2.1' }, [1, 0]],
    [{}, { after: 'p3.1', before: undefined }, [3, 4, 5, 6]],
  ])('in a walk from %o says where it stood in words of the list', async (options, position, rest) => {
    const { list, caller } = open(options, { fault: (turn) => (turn === 1 ? json({}, 404) : undefined) });
    const error = await collectPages(list.pages()).catch((caught) => caught);
    expect(error.pagination).toEqual(position);
    expect(await listKeyset(caller, { ...options, ...error.pagination }).toArray({ limit: 99 })).toEqual(rest);
  });

  test.each<[PaginateKeysetOptions, KeysetPagesOptions, number[]]>([
    [{ after: 'p1.0' }, { before: 'p5.0' }, [1, 0]],
    [{ before: 'p5.0' }, { direction: 'forward' }, [3, 4, 5, 6]],
  ])('takes the place of where a list from %o began, walked the other way', async (options, walked, rest) => {
    const { list, caller } = open(options, { fault: (turn) => (turn === 1 ? json({}, 404) : undefined) });
    const error = await collectPages(list.pages(walked)).catch((caught) => caught);
    expect(await listKeyset(caller, { ...options, ...error.pagination }).toArray({ limit: 99 })).toEqual(rest);
  });

  const response = { status: 200, headers: new Headers(), requestId: 'r1', url: 'https://a.test/', attempts: 1 };
  const list = (hasNextPage: boolean, hasPreviousPage: boolean, options: PaginateKeysetOptions) =>
    paginateKeyset(
      {
        operationId: 'listRows',
        fetch: async () => ({
          items: [],
          hasNextPage,
          hasPreviousPage,
          startCursor: null,
          endCursor: null,
          total: 1,
          response,
        }),
        count: async () => 1,
      },
      options,
    );

  test.each([
    ['next', true, false, { after: 'c' }],
    ['previous', false, true, { before: 'c' }],
  ] as const)('says that a %s page was announced without a cursor', async (_which, next, previous, options) => {
    const walk = collectPages(list(next, previous, options).pages());
    await expect(walk).rejects.toMatchObject({
      name: 'InvalidResponseError',
      operationId: 'listRows',
      requestId: 'r1',
      pagination: options,
    });
  });

  test.each([
    ['after the end', false, true, { after: 'c' }],
    ['before the start', true, false, { before: 'c' }],
  ] as const)('is not that an empty page %s has rows on the other side', async (_where, next, previous, options) => {
    const page = await list(next, previous, options);
    expect(page).toBeInstanceOf(KeysetPage);
    expect([page.startCursor, page.endCursor]).toEqual([undefined, undefined]);
    expect([page.hasNextPage(), page.hasPreviousPage()]).toEqual([false, false]);
    expect([await page.nextPage(), await page.previousPage()]).toEqual([undefined, undefined]);
  });
});
