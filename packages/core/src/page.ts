import type { ResponseInfo } from './response-info.js';

/** What one request for a page gave. */
export interface PageData<T> {
  /** The page's items, in the service's order; may be empty while `next` is set. */
  readonly items: readonly T[];
  /** The cursor of the following page; absent, `undefined` or empty at the end. */
  readonly next?: string | undefined;
  /** The cursor of the page before, where the service gives one. */
  readonly previous?: string | undefined;
  /** How many items there are in all, where the service says; a hint that may drift. */
  readonly total?: number | undefined;
  /** Status, headers and request id of the answer. */
  readonly response: ResponseInfo;
}

/** One page of a list. */
export class Page<T> {
  /** The page's items, in the service's order; may be empty while {@link hasNextPage} is true. */
  readonly items: readonly T[];
  /** The cursor by which this page came; `undefined` for the first. Listing from it gives this page again. */
  readonly cursor: string | undefined;
  /** The cursor of the following page, to be kept as a checkpoint; `undefined` at the end. */
  readonly nextCursor: string | undefined;
  /** The cursor of the page before, where the service gives one. */
  readonly previousCursor: string | undefined;
  /** How many items there are in all, where the service says; a hint that may drift. */
  readonly total: number | undefined;
  /** Status, headers and request id of the answer. */
  readonly response: ResponseInfo;
  readonly #turn: () => Promise<Page<T> | undefined>;

  /** Pages are made by lists; `turn` fetches the page after this one. */
  constructor(data: PageData<T>, cursor: string | undefined, turn: () => Promise<Page<T> | undefined>) {
    this.items = data.items;
    this.cursor = cursor;
    this.nextCursor = data.next || undefined;
    this.previousCursor = data.previous || undefined;
    this.total = data.total;
    this.response = data.response;
    this.#turn = turn;
  }

  /** Whether the service has announced another page; that page may still be empty. */
  hasNextPage(): boolean {
    return this.nextCursor !== undefined;
  }

  /** Fetches the page after this one; `undefined` at the end, without a request. */
  nextPage(): Promise<Page<T> | undefined> {
    return this.#turn();
  }
}
