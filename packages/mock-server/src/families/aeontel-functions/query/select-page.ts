import type { OrderedRows } from './ordered-rows.js';

/** Which page is wanted; `after` and `before` are positions, of which at most one is given. */
export interface PageWish<R> {
  readonly after?: object | undefined;
  readonly before?: object | undefined;
  /** Rows at most. */
  readonly limit: number;
  /** Which rows count; without it, all. */
  accepts?(row: R): boolean;
  /** How many rows count in all, where that is known: none is looked for behind the last. */
  readonly total?: number;
}

/** A page in list order; both facts are exact. */
export interface SelectedPage<R> {
  readonly rows: readonly R[];
  /** A row comes behind the last of these. */
  readonly hasNextPage: boolean;
  /** A row comes before the first of these. */
  readonly hasPreviousPage: boolean;
}

/**
 * The page behind `after`, before `before` or at the start. It reads the page, one row more, and one the other way,
 * besides what is not accepted in between. An empty page lies behind everything (`after`) or before it (`before`).
 */
export function selectPage<R extends object>(rows: OrderedRows<R>, wish: PageWish<R>): SelectedPage<R> {
  const isBackward = wish.before !== undefined;
  const isFromStart = !isBackward && wish.after === undefined;
  const most = Math.min(wish.limit + 1, wish.total ?? Infinity);
  const found = takeRows(isBackward ? rows.backward(wish.before) : rows.forward(wish.after), most, wish);
  const isMore = found.length > wish.limit;
  const page = isMore ? found.slice(0, wish.limit) : found;
  const edge = page[0];
  // With nothing found ahead, whatever there is lies the other way.
  const behind = isBackward ? rows.forward(edge) : rows.backward(edge);
  const isAnyBehind = !isFromStart && wish.total !== 0 && takeRows(behind, 1, wish).length > 0;
  if (isBackward) return { rows: page.reverse(), hasNextPage: isAnyBehind, hasPreviousPage: isMore };
  return { rows: page, hasNextPage: isMore, hasPreviousPage: isAnyBehind };
}

function takeRows<R>(rows: Iterable<R>, most: number, { accepts }: PageWish<R>): R[] {
  const taken: R[] = [];
  if (most === 0) return taken;
  for (const row of rows) {
    if (accepts !== undefined && !accepts(row)) continue;
    taken.push(row);
    if (taken.length === most) break;
  }
  return taken;
}
