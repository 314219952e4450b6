import { compareRows, sortByOrder } from './compare-rows.js';
import { mergeWalks } from './merge-walks.js';
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
  return walkSorted(sortRows(rows, compareRows(order), (all) => sortByOrder(all, order)));
}

/** Rows that are sorted already. */
export function walkSorted<R extends object>(rows: SortedRows<R>): OrderedRows<R> {
  return { forward: (after) => walkForward(rows, after), backward: (before) => walkBackward(rows, before) };
}

/** The same rows, the last one first. */
export function reverseRows<R extends object>({ forward, backward }: OrderedRows<R>): OrderedRows<R> {
  return { forward: backward, backward: forward };
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
