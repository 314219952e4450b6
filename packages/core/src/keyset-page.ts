import { Page } from './page.js';
import type { ResponseInfo } from './response-info.js';

/**
 * A place between the rows of a list by keyset cursors, in the words of the options that list from it: the page after
 * one cursor, or the page before one; neither is the start. The other is there and `undefined`, so that the position
 * takes the place of an earlier one when it is spread over the parameters of a list.
 */
export interface KeysetPosition {
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** What one request for a page by keyset cursors gave. */
export interface KeysetPageData<T> {
  /** The page's items, in the order of the list, whichever way it was asked for; may be empty. */
  readonly items: readonly T[];
  /** Whether there are rows after the last one. */
  readonly hasNextPage: boolean;
  /** Whether there are rows before the first one. */
  readonly hasPreviousPage: boolean;
  /** The cursor of the first row; absent, null or empty where there is none. */
  readonly startCursor?: string | null | undefined;
  /** The cursor of the last row; absent, null or empty where there is none. */
  readonly endCursor?: string | null | undefined;
  /** How many items there are in all; a hint that may drift. */
  readonly total: number;
  /** Status, headers and request id of the answer. */
  readonly response: ResponseInfo;
}

/** The ways on from a page. */
interface PageTurns<T> {
  next(): Promise<KeysetPage<T> | undefined>;
  previous(): Promise<KeysetPage<T> | undefined>;
}

/** One page of a list that can be walked both ways. Its items are in the order of the list, whichever way it came. */
export class KeysetPage<T> extends Page<T> {
  /** How many items there are in all, at the time of this page. A hint: it drifts as rows come and go. */
  declare readonly total: number;
  /** Listing from it gives this page again: `list({ ...params, ...page.position })`. */
  readonly position: KeysetPosition;
  /** The cursor of the first row; `undefined` on an empty page. */
  readonly startCursor: string | undefined;
  /** The cursor of the last row, a checkpoint even where the list ends; `undefined` on an empty page. */
  readonly endCursor: string | undefined;
  readonly #turns: PageTurns<T>;

  /** Pages are made by lists; `turns` fetch the pages beside this one. */
  constructor(data: KeysetPageData<T>, position: KeysetPosition, turns: PageTurns<T>) {
    const startCursor = data.startCursor || undefined;
    const endCursor = data.endCursor || undefined;
    const next = data.hasNextPage ? endCursor : undefined;
    const previous = data.hasPreviousPage ? startCursor : undefined;
    super({ ...data, next, previous }, position.after ?? position.before, turns.next);
    this.position = position;
    this.startCursor = startCursor;
    this.endCursor = endCursor;
    this.#turns = turns;
  }

  /** Fetches the page after this one; `undefined` at the end, without a request. */
  override nextPage(): Promise<KeysetPage<T> | undefined> {
    return this.#turns.next();
  }

  /**
   * Whether {@link previousPage} has a page to fetch. Never on an empty page, which has no row to go back from: go back
   * from the page before it.
   */
  hasPreviousPage(): boolean {
    return this.previousCursor !== undefined;
  }

  /** Fetches the page before this one, its items in the order of the list; `undefined` at the start, without a request. */
  previousPage(): Promise<KeysetPage<T> | undefined> {
    return this.#turns.previous();
  }
}
