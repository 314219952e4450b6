import type { AeontelFunction, KeysetPage } from '@functionary/aeontel-functions';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { collect, type OpenAeontel } from '../open-aeontel.js';
import { listRows } from '../oracle/list-rows.js';
import { compareInOrder } from '../oracle/order-rows.js';
import { type Change, changeRows, randomChange } from './change-rows.js';
import type { RandomQuery } from './random-query.js';
import type { RandomRows } from './random-rows.js';
import { putRandomRows } from './random-rows.js';

/** A turn to a page, and what happens before it. */
export interface Turn {
  readonly changes: readonly Change[];
  readonly isBackward: boolean;
  /** By the page itself, or by a list of its own from the cursor. */
  readonly isByHand: boolean;
  /** The size of a page that is listed from a cursor. */
  readonly limit: number;
}

/** Turns, mostly onward. */
export const randomTurns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    changes: fc.oneof(fc.constant([]), fc.array(randomChange, { maxLength: 3 })),
    isBackward: fc.constantFrom(false, false, true),
    isByHand: fc.constantFrom(true, true, false),
    limit: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** What walks came across, so that a test can tell that it looked at something. */
export type Tally = Map<string, number>;

/** Where a walk stands: beside a row as it was when it was read. */
interface Anchor {
  readonly row: AeontelFunction;
  readonly cursor: string;
}

/**
 * Walks through functions to and fro while they change, and compares each page with the rules: rows after the last one
 * that was read, as it was then, or before the first one.
 */
export async function checkWalk(
  { world, openClient }: Pick<OpenAeontel, 'world' | 'openClient'>,
  { token, params }: RandomQuery,
  given: RandomRows,
  turns: readonly Turn[],
  tally: Tally,
): Promise<void> {
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  putRandomRows(world, given);
  const installations = [...given.installations];
  const changed = { world, editor: openClient('tok_platform'), installations };
  const { functions } = openClient(token);
  const compare = compareInOrder(params.orderBy);
  const listAll = () => listRows({ world, token, installations, params });

  function checkPage(page: KeysetPage<AeontelFunction>, from: Anchor | undefined, isBackward: boolean, limit: number) {
    const rows = listAll();
    const isOnward = (row: AeontelFunction) =>
      !from || (isBackward ? compare(row, from.row) < 0 : compare(row, from.row) > 0);
    const onward = rows.filter(isOnward);
    const expected = isBackward ? onward.slice(-limit) : onward.slice(0, limit);
    expect(page.items).toEqual(expected);
    expect(page.total).toBe(rows.length);
    const [first, last] = [expected[0], expected.at(-1)];
    expect([page.hasPreviousPage(), page.hasNextPage()]).toEqual([
      first !== undefined && rows.some((row) => compare(row, first) < 0),
      last !== undefined && rows.some((row) => compare(row, last) > 0),
    ]);
    count(expected.length === 0 ? 'empty page' : expected.length < limit ? 'part of a page' : 'full page');
  }

  let size = turns[0]!.limit;
  let page = await functions.list({ ...params, limit: size });
  let start: Anchor | undefined;
  let end: Anchor | undefined;
  checkPage(page, undefined, false, size);
  let wasBackward = false;
  for (const { changes, isByHand, limit, ...turn } of turns) {
    const { items } = page;
    // at an end there is one way only
    const isBackward: boolean = items.length === 0 ? !wasBackward : turn.isBackward;
    wasBackward = isBackward;
    if (items.length > 0) {
      start = { row: items[0]!, cursor: page.startCursor! };
      end = { row: items.at(-1)!, cursor: page.endCursor! };
    }
    for (const change of changes) count(await changeRows(changed, change));
    const from = isBackward ? start : end;
    if (!from) break;
    const isTurned = isByHand && (isBackward ? page.hasPreviousPage() : page.hasNextPage());
    if (isTurned) {
      page = (await (isBackward ? page.previousPage() : page.nextPage()))!;
    } else {
      size = limit;
      page = await functions.list({ ...params, limit, [isBackward ? 'before' : 'after']: from.cursor });
    }
    count(`${isTurned ? 'turned' : 'listed'} ${isBackward ? 'back' : 'on'}`);
    checkPage(page, from, isBackward, size);
  }

  const rows = listAll();
  const list = functions.list({ ...params, limit: size });
  expect(await list.toArray({ limit: Infinity })).toEqual(rows);
  expect(await list.total()).toBe(rows.length);
  if (!start) return;
  const { row, cursor } = start;
  const nearest = rows.filter((each) => compare(each, row) < 0).reverse();
  expect(await collect(functions.list({ ...params, limit: size, before: cursor }))).toEqual(nearest);
  const pages = await collect(list.pages({ direction: 'backward', before: cursor, lookAhead: 1 }));
  expect(pages.reverse().flatMap(({ items }) => items)).toEqual(nearest.reverse());
}
