import { type CompareRows, compareRows } from './compare-rows.js';
import type { Order } from './order.js';
import { type SortedRows, sortRows, walkBackward, walkForward } from './sorted-rows.js';

/** Rows that can be walked in an order from any position, both ways, as far as one wants. */
export interface OrderedRows<R extends object> {
  /** Behind a position, or from the start, in order. */
  forward(after?: object): Iterable<R>;
  /** Before a position, or from the end, nearest first. */
  backward(before?: object): Iterable<R>;
}

/** Rows at hand, in an order. */
export function orderRows<R extends object>(rows: Iterable<R>, order: Order): OrderedRows<R> {
  return walkSorted(sortRows(rows, compareRows(order)));
}

/** Rows that are sorted already. */
export function walkSorted<R extends object>(rows: SortedRows<R>): OrderedRows<R> {
  return { forward: (after) => walkForward(rows, after), backward: (before) => walkBackward(rows, before) };
}

/** Several sets of rows with none in common, walked as one: nothing is read that is not asked for. */
export function mergeOrdered<R extends object>(sets: readonly OrderedRows<R>[], order: Order): OrderedRows<R> {
  if (sets.length === 1) return sets[0]!;
  const compare = compareRows(order);
  return {
    forward: (after) =>
      mergeWalks(
        sets.map((set) => set.forward(after)),
        compare,
      ),
    backward: (before) =>
      mergeWalks(
        sets.map((set) => set.backward(before)),
        (left, right) => compare(right, left),
      ),
  };
}

function* mergeWalks<R extends object>(walks: readonly Iterable<R>[], compare: CompareRows): Generator<R, undefined> {
  const heads: { row: R; rest: Iterator<R> }[] = [];
  for (const walk of walks) {
    const rest = walk[Symbol.iterator]();
    const first = rest.next();
    if (first.done !== true) heads.push({ row: first.value, rest });
  }
  while (heads.length > 0) {
    let least = 0;
    for (let at = 1; at < heads.length; at++) if (compare(heads[at]!.row, heads[least]!.row) < 0) least = at;
    const head = heads[least]!;
    yield head.row;
    const next = head.rest.next();
    if (next.done === true) heads.splice(least, 1);
    else head.row = next.value;
  }
}
