import { compareRows, reverseOrder, sortByOrder } from './compare-rows.js';
import type { Order } from './order.js';
import { type OrderedRows, reverseRows, walkSorted } from './ordered-rows.js';
import type { FunctionRow } from './rows.js';
import { insertRow, removeRow, type SortedRows, sortRows } from './sorted-rows.js';

/** Rows by the orders that were asked for lately. */
export interface KeptOrders {
  /** The rows in an order: one that was asked for before, or its reverse, costs nothing; else it costs a sort. */
  order(order: Order): OrderedRows<FunctionRow>;
  insert(row: FunctionRow): void;
  remove(row: FunctionRow): void;
}

/** Orders kept: callers choose among more of them than memory could hold, and each costs every write an insertion. */
const mostOrders = 16;

/** Keeps no order yet. @param listRows all the rows as they are now */
export function createKeptOrders(listRows: () => Iterable<FunctionRow>): KeptOrders {
  /** By the order's text; the last used comes last. */
  const kept = new Map<string, SortedRows<FunctionRow>>();

  function keep(order: Order): SortedRows<FunctionRow> {
    const name = JSON.stringify(order);
    const sorted = kept.get(name) ?? sortRows(listRows(), compareRows(order), (rows) => sortByOrder(rows, order));
    kept.delete(name);
    kept.set(name, sorted);
    const [oldest] = kept.keys();
    if (kept.size > mostOrders && oldest !== undefined) kept.delete(oldest);
    return sorted;
  }
  return {
    // An order and its reverse are one: the one that begins by ascending is kept.
    order: (order) =>
      order[0]?.isDescending === true ? reverseRows(walkSorted(keep(reverseOrder(order)))) : walkSorted(keep(order)),
    insert(row) {
      for (const sorted of kept.values()) insertRow(sorted, row);
    },
    remove(row) {
      for (const sorted of kept.values()) removeRow(sorted, row);
    },
  };
}
