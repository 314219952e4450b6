import { countRows, createKeptCounts } from './kept-counts.js';
import { createKeptOrders, type KeptOrders } from './kept-orders.js';
import type { Order } from './order.js';
import { mergeOrdered, type OrderedRows } from './ordered-rows.js';
import type { FunctionRow } from './rows.js';
import { selectWithin } from './select-within.js';

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
  /**
   * How many functions of the buckets are accepted. The first time each is looked at; then the number is kept.
   *
   * @param question the same text, the same `accepts`, which goes by the row alone
   */
  countAccepted(buckets: Iterable<Bucket>, question: string, accepts: (row: FunctionRow) => boolean): number;
  /** The functions of the buckets, in no order. */
  list(buckets: Iterable<Bucket>): Iterable<FunctionRow>;
  /** The functions of the buckets, each named once, in an order. The first time, the order is made, which costs a sort. */
  select(buckets: Iterable<Bucket>, order: Order): OrderedRows<FunctionRow>;
}

interface Rows {
  readonly byId: Map<string, FunctionRow>;
  readonly orders: KeptOrders;
}

interface BucketRows extends Rows {
  readonly bucket: Bucket;
}

/** How a scope of many buckets is walked. */
export interface WideScopes {
  /** So many buckets are merged; to find the rows of more, those of all workspaces are walked. @default 16 */
  readonly mostMerged: number;
  /** Rows of other workspaces that are as dear to pass over as it is to begin merging one more bucket. @default 16 */
  readonly skipsPerBucket: number;
}

/** An index of rows, if there are any yet. */
export function createFunctionIndex(
  rows: Iterable<FunctionRow> = [],
  { mostMerged, skipsPerBucket }: WideScopes = { mostMerged: 16, skipsPerBucket: 16 },
): FunctionIndex {
  const active = new Map<string | null, BucketRows>();
  const deleted = new Map<string | null, BucketRows>();
  const places = new Map<string, BucketRows>();
  const counts = createKeptCounts();
  const bucketsOf = (isDeleted: boolean) => (isDeleted ? deleted : active);

  /** The functions of every workspace; their orders are made where a scope takes in many. */
  function createWhole(isDeleted: boolean): KeptOrders {
    return createKeptOrders(() => listAll(bucketsOf(isDeleted).values()));
  }
  const wholes = { active: createWhole(false), deleted: createWhole(true) };
  const wholeOf = (isDeleted: boolean) => (isDeleted ? wholes.deleted : wholes.active);

  function remove(id: string): boolean {
    const place = places.get(id);
    const old = place?.byId.get(id);
    if (place === undefined || old === undefined) return false;
    const { isDeleted } = place.bucket;
    place.orders.remove(old);
    wholeOf(isDeleted).remove(old);
    counts.subtract(old);
    place.byId.delete(id);
    return places.delete(id);
  }

  function put(row: FunctionRow): void {
    remove(row.id);
    const copy = { ...row };
    const isDeleted = row.deletedAt !== null;
    const buckets = bucketsOf(isDeleted);
    const place = buckets.get(row.workspaceId) ?? createBucket({ workspaceId: row.workspaceId, isDeleted });
    buckets.set(row.workspaceId, place);
    place.orders.insert(copy);
    wholeOf(isDeleted).insert(copy);
    counts.add(copy);
    place.byId.set(row.id, copy);
    places.set(row.id, place);
  }

  const find = (wanted: Iterable<Bucket>): BucketRows[] =>
    [...wanted].flatMap((each) => bucketsOf(each.isDeleted).get(each.workspaceId) ?? []);

  /** The rows of buckets that are all of one kind. */
  function selectFrom(found: readonly BucketRows[], isDeleted: boolean, order: Order): OrderedRows<FunctionRow> {
    const merge = (): OrderedRows<FunctionRow> =>
      mergeOrdered(
        found.map((each) => each.orders.order(order)),
        order,
      );
    if (found.length <= mostMerged) return merge();
    const owners = new Set(found.map((each) => each.bucket.workspaceId));
    const isWithin = (row: FunctionRow): boolean => owners.has(row.workspaceId);
    return selectWithin(wholeOf(isDeleted).order(order), isWithin, found.length * skipsPerBucket, merge);
  }

  for (const row of rows) put(row);
  return {
    put,
    remove,
    get: (id) => places.get(id)?.byId.get(id),
    count: (wanted) => find(wanted).reduce((sum, each) => sum + each.byId.size, 0),
    countAccepted(wanted, question, accepts) {
      const all = [...wanted];
      const [inActive, inDeleted] = [false, true].map(
        (isDeleted) => new Set(all.filter((each) => each.isDeleted === isDeleted).map((each) => each.workspaceId)),
      );
      return counts.count(
        JSON.stringify([question, [...inActive!], [...inDeleted!]]),
        () => countRows(listAll(find(all)), accepts),
        (row) => (row.deletedAt === null ? inActive! : inDeleted!).has(row.workspaceId) && accepts(row),
      );
    },
    list: (wanted) => listAll(find(wanted)),
    select(wanted, order) {
      const found = find(wanted);
      const kinds = [false, true].map((isDeleted) => {
        const some = found.filter((each) => each.bucket.isDeleted === isDeleted);
        return some.length === 0 ? [] : [selectFrom(some, isDeleted, order)];
      });
      return mergeOrdered(kinds.flat(), order);
    },
  };
}

function createBucket(bucket: Bucket): BucketRows {
  const byId = new Map<string, FunctionRow>();
  return { bucket, byId, orders: createKeptOrders(() => byId.values()) };
}

function* listAll(buckets: Iterable<Rows>): Generator<FunctionRow, undefined> {
  for (const each of buckets) yield* each.byId.values();
}
