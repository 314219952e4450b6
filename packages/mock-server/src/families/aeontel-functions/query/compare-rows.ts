import type { Order, OrderKey } from './order.js';
import { type FieldValue, readField } from './rows.js';
import { compareText } from './text-order.js';

/** Compares rows, or the positions of cursors, by an order: negative where the left one comes first. */
export type CompareRows = (left: object, right: object) => number;

/**
 * How an order sorts rows. Texts go by code point, false before true; the wire's times sort as text.
 * It reads the order's fields alone, so that a cursor's position stands for a row.
 */
export function compareRows(order: Order): CompareRows {
  return (left, right) => {
    for (const key of order) {
      const found = compareValues(key, readField(left, key.field), readField(right, key.field));
      if (found !== 0) return found;
    }
    return 0;
  };
}

function compareValues(key: OrderKey, left: FieldValue, right: FieldValue): number {
  if (left === right) return 0;
  if (left === null) return key.areNullsFirst ? -1 : 1;
  if (right === null) return key.areNullsFirst ? 1 : -1;
  const found = typeof left === 'string' ? compareText(left, right as string) : Number(left) - Number(right);
  return key.isDescending ? -found : found;
}
