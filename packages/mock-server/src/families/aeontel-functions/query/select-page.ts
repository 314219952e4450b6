import type { OrderedRows } from './ordered-rows.js';

/** Which page is wanted; `after` and `before` are positions, of which at most one is given. */
export interface PageWish<R> {
  readonly after?: object | undefined;
  readonly before?: object | undefined;
  /** Rows at most. */
  readonly limit: number;
  /** Which rows count; without it, all. */
  accepts?(row: R): boolean;
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
  const found = takeRows(isBackward ? rows.backward(wish.before) : rows.forward(wish.after), wish.limit + 1, wish);
  const isMore = found.length > wish.limit;
  const page = isMore ? found.slice(0, wish.limit) : found;
  const edge = page[0];
  // With nothing found ahead, whatever there is lies the other way.
  const behind = isBackward ? rows.forward(edge) : rows.backward(edge);
  const isAnyBehind = takeRows(behind, 1, wish).length > 0;
  if (isBackward) return { rows: page.reverse(), hasNextPage: isAnyBehind, hasPreviousPage: isMore };
  return { rows: page, hasNextPage: isMore, hasPreviousPage: isAnyBehind };
}

function takeRows<R>(rows: Iterable<R>, most: number, { accepts }: PageWish<R>): R[] {
  const taken: R[] = [];
  for (const row of rows) {
    if (accepts !== undefined && !accepts(row)) continue;
    taken.push(row);
    if (taken.length === most) break;
  }
  return taken;
}
