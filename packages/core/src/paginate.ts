import { runWithSignals } from './abort-signals.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { PaginationLoopError } from './errors/pagination-loop-error.js';
import { Page, type PageData } from './page.js';
import { markPagePosition } from './page-position.js';
import { leaveMark, type PageTrail } from './page-trail.js';
import { iterateClosable } from './page-walk.js';

/** Where pages come from: one request for each. */
export interface PageSource<T> {
  /** Asks for the page at `cursor`, the first when `undefined`; retries and errors are the pipeline's. */
  fetch(cursor: string | undefined, context: { signal: AbortSignal | undefined }): Promise<PageData<T>>;
}

/** Options of {@link paginate}. */
export interface PaginateOptions<T> {
  /** Stops the request in flight, its retry waits and the next page. */
  signal?: AbortSignal | undefined;
  /** Starts at this page instead of the first: a `nextCursor` that was kept, or an error's `pagination.cursor`. */
  cursor?: string | undefined;
  /** Called with each page as it arrives. */
  onPage?: ((page: Page<T>) => void) | undefined;
}

/** Options of {@link PagedList.pages}. */
export interface PagesOptions {
  /** 1 asks for the next page while this one is being worked on. @default 0 */
  lookAhead?: 0 | 1 | undefined;
  /** Ends after so many pages. @default Infinity */
  maxPages?: number | undefined;
  /** Stops the request in flight and the next page, beside the list's own signal. */
  signal?: AbortSignal | undefined;
}

/**
 * A list that is fetched page by page, and only when it is asked for. Awaiting it gives the first page, iterating it
 * gives items. Each iteration is a fresh walk from the start; awaiting twice sends one request.
 *
 * Retries happen inside a page, so no item comes twice because of one. An error in the middle of a walk carries
 * `pagination.cursor`, from which the walk can be resumed.
 */
export interface PagedList<T> extends PromiseLike<Page<T>>, AsyncIterable<T, void, undefined> {
  /** The pages, one in memory at a time. An empty page that announces another comes too. */
  pages(options?: PagesOptions): AsyncIterable<Page<T>, void, undefined>;
  /**
   * The items in an array. No page is fetched past the cap.
   *
   * @param options - `limit` is how many items at most; `Infinity` says that you want all of them
   * @throws InvalidArgumentError when `limit` is missing or is no count
   */
  toArray(options: { limit: number }): Promise<T[]>;
  /** The first item, looking past empty pages; `undefined` when there is none. */
  first(): Promise<T | undefined>;
}

/**
 * Makes a {@link PagedList} over a source of pages with forward cursors.
 *
 * @throws PaginationLoopError from the walk, when the service gives a cursor that the walk has met before
 */
export function paginate<T>(source: PageSource<T>, options: PaginateOptions<T> = {}): PagedList<T> {
  const start = options.cursor || undefined;
  let firstPage: Promise<Page<T>> | undefined;

  async function fetchPage(walk: Walk, cursor: string | undefined, place: number): Promise<Page<T>> {
    let data: PageData<T>;
    try {
      data = await runWithSignals(walk.signals, (signal) => source.fetch(cursor, { signal }));
      if (data.next && !leaveMark(walk.trail, data.next, place + 1)) {
        throw new PaginationLoopError(data.next);
      }
    } catch (error) {
      // the reason of an abort belongs to whoever aborted: nothing is written on it
      if (walk.signals.some((signal) => signal?.aborted)) throw error;
      throw markPagePosition(error, cursor);
    }
    const page: Page<T> = new Page(data, cursor, async () =>
      page.nextCursor === undefined
        ? undefined
        : fetchPage({ ...walk, signals: [options.signal] }, page.nextCursor, place + 1),
    );
    options.onPage?.(page);
    return page;
  }

  function beginWalk(signals: readonly (AbortSignal | undefined)[]): Walk {
    return { signals: [options.signal, ...signals], trail: new Map(start === undefined ? [] : [[start, 0]]) };
  }

  async function* walkPages({ lookAhead = 0, maxPages = Infinity, signal }: PagesOptions, closed: AbortSignal) {
    const walk = beginWalk([signal, closed]);
    let ahead: Promise<Page<T>> | undefined;
    let cursor = start;
    for (let place = 0; place < maxPages; place++) {
      const page: Page<T> = await (ahead ?? fetchPage(walk, cursor, place));
      cursor = page.nextCursor;
      if (lookAhead && cursor !== undefined && place + 1 < maxPages) {
        ahead = fetchPage(walk, cursor, place + 1);
        // it fails for whoever asks for that page; until then nobody listens
        ahead.catch(() => {});
      }
      yield page;
      if (cursor === undefined) return;
    }
  }

  const list: PagedList<T> = {
    then(onFulfilled, onRejected) {
      firstPage ??= fetchPage(beginWalk([]), start, 0);
      // a failure is not kept: awaiting again asks again
      firstPage.catch(() => {
        firstPage = undefined;
      });
      return firstPage.then(onFulfilled, onRejected);
    },
    pages: (pagesOptions = {}) => iterateClosable((closed) => walkPages(pagesOptions, closed)),
    [Symbol.asyncIterator]: () =>
      iterateClosable(async function* (closed) {
        for await (const page of walkPages({}, closed)) yield* page.items;
      })[Symbol.asyncIterator](),
    async toArray(cap) {
      const limit = cap?.limit;
      if (!(limit >= 0 && (limit === Infinity || Number.isInteger(limit)))) {
        throw new InvalidArgumentError('limit', 'pass how many items at most; Infinity for all of them');
      }
      const items: T[] = [];
      if (limit < 1) return items;
      for await (const item of list) if (items.push(item) >= limit) break;
      return items;
    },
    async first() {
      return (await list.toArray({ limit: 1 }))[0];
    },
  };
  return list;
}

/** One walk over the list: what stops it, and the cursors it has met. */
interface Walk {
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly trail: PageTrail;
}
