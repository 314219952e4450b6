import { compareRows } from './compare-rows.js';
import type { Order } from './order.js';
import { mergeOrdered, type OrderedRows, walkSorted } from './ordered-rows.js';
import type { FunctionRow } from './rows.js';
import { insertRow, removeRow, type SortedRows, sortRows } from './sorted-rows.js';

/** The functions of a workspace (null: of none) that are deleted, or those that are not. */
export interface Bucket {
  readonly workspaceId: string | null;
  readonly isDeleted: boolean;
}

/** All functions by bucket, and in each by the orders that were asked for: a page and a count cost the same however many there are. */
export interface FunctionIndex {
  /** Puts a function in, or puts it where it belongs after an edit. The row is copied: a later change to it is unseen until it is put again. */
  put(row: FunctionRow): void;
  /** Takes a function out. False where there was none. */
  remove(id: string): boolean;
  /** The function with the id, as it was put. */
  get(id: string): FunctionRow | undefined;
  /** How many functions the buckets hold; no row is read. */
  count(buckets: Iterable<Bucket>): number;
  /** The functions of the buckets, each named once, in an order. The first time, the order is made, which costs a sort. */
  select(buckets: Iterable<Bucket>, order: Order): OrderedRows<FunctionRow>;
}

interface BucketRows {
  readonly rows: Map<string, FunctionRow>;
  /** By the order's text; the last used comes last. */
  readonly sorted: Map<string, SortedRows<FunctionRow>>;
}

/** Orders kept for a bucket: callers choose among more of them than memory could hold. */
const mostOrders = 16;

/** An index that holds nothing yet. */
export function createFunctionIndex(rows: Iterable<FunctionRow> = []): FunctionIndex {
  const buckets = new Map<string, BucketRows>();
  const places = new Map<string, string>();

  const remove = (id: string): boolean => {
    const place = places.get(id);
    const bucket = place === undefined ? undefined : buckets.get(place);
    const old = bucket?.rows.get(id);
    if (place === undefined || bucket === undefined || old === undefined) return false;
    for (const sorted of bucket.sorted.values()) removeRow(sorted, old);
    bucket.rows.delete(id);
    if (bucket.rows.size === 0) buckets.delete(place);
    return places.delete(id);
  };

  const put = (row: FunctionRow): void => {
    remove(row.id);
    const copy = { ...row };
    const place = nameBucket({ workspaceId: row.workspaceId, isDeleted: row.deletedAt !== null });
    const bucket = buckets.get(place) ?? { rows: new Map(), sorted: new Map() };
    buckets.set(place, bucket);
    bucket.rows.set(row.id, copy);
    for (const sorted of bucket.sorted.values()) insertRow(sorted, copy);
    places.set(row.id, place);
  };

  const find = (wanted: Iterable<Bucket>): BucketRows[] =>
    [...wanted].flatMap((each) => buckets.get(nameBucket(each)) ?? []);

  for (const row of rows) put(row);
  return {
    put,
    remove,
    get: (id) => buckets.get(places.get(id) ?? '')?.rows.get(id),
    count: (wanted) => find(wanted).reduce((sum, bucket) => sum + bucket.rows.size, 0),
    select: (wanted, order) =>
      mergeOrdered(
        find(wanted).map((bucket) => walkSorted(sortBucket(bucket, order))),
        order,
      ),
  };
}

function nameBucket({ workspaceId, isDeleted }: Bucket): string {
  return JSON.stringify([workspaceId, isDeleted]);
}

function sortBucket(bucket: BucketRows, order: Order): SortedRows<FunctionRow> {
  const name = JSON.stringify(order);
  const sorted = bucket.sorted.get(name) ?? sortRows(bucket.rows.values(), compareRows(order));
  bucket.sorted.delete(name);
  bucket.sorted.set(name, sorted);
  const [oldest] = bucket.sorted.keys();
  if (bucket.sorted.size > mostOrders && oldest !== undefined) bucket.sorted.delete(oldest);
  return sorted;
}
