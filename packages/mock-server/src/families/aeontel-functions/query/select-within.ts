import type { OrderedRows } from './ordered-rows.js';

/** Rows of others that one of ours makes up for. */
const skipsPerRow = 16;

/**
 * The rows of many sets out of all rows there are: all are walked, and those of others passed over. That costs a row what
 * it costs to pass over its neighbours, however many the sets are, where merging begins by a look into each. Where
 * others lie thick, as they do where the order goes by what tells the sets apart, merging takes over.
 *
 * @param patience how many rows of others, beyond those that ours make up for, may be passed over before that
 * @param merge the rows of the sets, merged
 */
export function selectWithin<R extends object>(
  all: OrderedRows<R>,
  isWithin: (row: R) => boolean,
  patience: number,
  merge: () => OrderedRows<R>,
): OrderedRows<R> {
  function* walk(rows: Iterable<R>, goOnBehind: (row: R) => Iterable<R>): Generator<R, undefined> {
    let skipsLeft = patience;
    for (const row of rows) {
      if (isWithin(row)) {
        skipsLeft = Math.min(skipsLeft + skipsPerRow, patience);
        yield row;
      } else {
        skipsLeft -= 1;
        if (skipsLeft < 0) {
          yield* goOnBehind(row);
          return;
        }
      }
    }
  }
  return {
    forward: (after) => walk(all.forward(after), (row) => merge().forward(row)),
    backward: (before) => walk(all.backward(before), (row) => merge().backward(row)),
  };
}
