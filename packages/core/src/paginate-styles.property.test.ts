import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeysetPage } from './keyset-page.js';
import { listKeyset, listStyles } from './testing/list-styles.js';
import { createPagedService, writeCursor } from './testing/paged-service.js';
import { failure, json } from './testing/scripted-caller.js';

/** Rows to a page, request by request: some of them none, those that follow not. */
const anySizes = fc
  .tuple(fc.array(fc.nat(4), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([sizes, last]) => [...sizes, last]);

/** What befalls each request, until no more is left. */
const anyFaults = fc.array(fc.constantFrom('none', 'none', 'busy', 'reset', 'refused'), { maxLength: 25 });

/** How the list is walked, until it fails or is left. */
const anyWalk = fc.record({
  by: fc.constantFrom('item', 'page', 'hand'),
  lookAhead: fc.constantFrom(0 as const, 1 as const),
  /** Left after so many pages; `maxPages` where it is by page and `isCapped`. */
  pages: fc.integer({ min: 1, max: 5 }),
  isCapped: fc.boolean(),
});

function strike(fault: string | undefined): Response | undefined {
  if (fault === 'reset') throw failure('ECONNRESET');
  if (fault === 'busy') return json({}, 503);
  return fault === 'refused' ? json({ code: 'gone' }, 410) : undefined;
}

const isStruck = (error: unknown) =>
  ['GoneError', 'ServerError', 'ConnectionError'].includes((error as Error | undefined)?.name ?? '');

describe.each(Object.entries(listStyles))('a list by %s', (_name, style) => {
  test('comes whole and once, whatever the pages, the faults, the breaks and the resumptions', async () => {
    const anyWalks = fc.array(anyWalk, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.nat(30), anySizes, anyFaults, anyWalks, async (rows, sizes, faults, walks) => {
        const { caller, asked } = createPagedService({ rows, sizes, fault: (turn) => strike(faults[turn]) });
        const got: number[] = [];
        const readPage = (page: { items: readonly number[] }) =>
          got.push(...(style.isBackward ? [...page.items].reverse() : page.items));
        let cursor: string | undefined;
        let isOver = false;

        /** Walks from `cursor` on until it is over, or has been left; `cursor` is then where it stood. */
        async function walk({
          by,
          lookAhead,
          pages,
          isCapped,
        }: typeof anyWalk extends fc.Arbitrary<infer W> ? W : never) {
          const list = style.open(caller, { cursor });
          if (by === 'item') {
            for await (const item of list) got.push(item);
            isOver = true;
            return;
          }
          let left = pages;
          const visit = (page: any) => {
            readPage(page);
            cursor = style.readNext(page);
            isOver = cursor === undefined;
            return --left > 0;
          };
          if (by === 'page') {
            const before = asked.length;
            for await (const page of list.pages({ lookAhead, ...(isCapped && { maxPages: pages }) })) {
              if (!visit(page) && !isCapped) break;
            }
            if (isCapped && !faults.length) expect(asked.length - before).toBeLessThanOrEqual(pages);
            return;
          }
          for (let page: any = await list; page && visit(page); ) page = await style.turn(page);
        }

        for (let round = 0; !isOver; round++) {
          const before = asked.length;
          try {
            await walk(walks[round % walks.length]!);
          } catch (error) {
            if (!isStruck(error)) throw error;
            cursor = style.readError(error);
          }
          expect(asked.length).toBeGreaterThan(before);
          const settled = asked.length;
          await new Promise((resolve) => setImmediate(resolve));
          expect(asked.length).toBe(settled);
        }
        const all = Array.from({ length: rows }, (_, row) => row);
        expect(got).toEqual(style.isBackward ? all.reverse() : all);
      }),
      { numRuns: 200 },
    );
  });
});

test('pages by keyset cursors fit together, however they are turned', async () => {
  const anyTurns = fc.array(fc.boolean(), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(fc.nat(20), anySizes, fc.nat(20), anyFaults, anyTurns, async (rows, sizes, at, faults, turns) => {
      const { caller } = createPagedService({ rows, sizes, fault: (turn) => strike(faults[turn]) });
      let [start, end] = [Math.min(at, rows), Math.min(at, rows)];

      /** The page after the place, or before it, asked for until it comes; the rows between stay the model's. */
      async function look(fetch: () => PromiseLike<KeysetPage<number> | undefined>, isBackward: boolean) {
        for (;;) {
          try {
            const page = await fetch();
            if (!page) return undefined;
            [start, end] = isBackward ? [start - page.items.length, start] : [end, end + page.items.length];
            expect(page.items).toEqual(Array.from({ length: end - start }, (_, row) => start + row));
            expect([page.hasPreviousPage(), page.hasNextPage(), page.total]).toEqual([start > 0, end < rows, rows]);
            return page;
          } catch (error) {
            if (!isStruck(error)) throw error;
          }
        }
      }

      let page = await look(() => listKeyset(caller, { after: writeCursor(start) }), false);
      for (const isBackward of turns) {
        const from: KeysetPage<number> = page!;
        const [hasMore, turn] = isBackward
          ? [start > 0, () => from.previousPage()]
          : [end < rows, () => from.nextPage()];
        const turned = await look(turn, isBackward);
        expect(turned !== undefined).toBe(hasMore);
        page = turned ?? from;
      }
    }),
    { numRuns: 200 },
  );
});
