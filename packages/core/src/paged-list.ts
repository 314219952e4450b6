import { runWithSignals } from './abort-signals.js';
import type { Caller } from './caller.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { PaginationLoopError } from './errors/pagination-loop-error.js';
import type { Page, PageData } from './page.js';
import { markPagePosition, type PagePosition } from './page-position.js';
import { leaveMark, type PageTrail } from './page-trail.js';
import { iterateClosable } from './page-walk.js';

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
export interface PagedList<T, P extends Page<T> = Page<T>> extends PromiseLike<P>, AsyncIterable<T> {
  /**
   * The pages, one in memory at a time. An empty page that announces another comes too.
   *
   * @throws InvalidArgumentError when `maxPages` is no count
   */
  pages(options?: PagesOptions): AsyncIterable<P>;
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

/** What tells one kind of paged list from another: how a page is had, made and read. */
export interface ListKind<T, Data extends PageData<T>, P extends Page<T>> {
  /** Asks for the page at `cursor`; `next` of what it gives is where the walk goes on. */
  fetch(cursor: string | undefined, context: { signal: AbortSignal | undefined }): Promise<Data>;
  /** Makes the page that the caller sees; `turn` fetches the one that the walk comes to next. */
  makePage(data: Data, cursor: string | undefined, turn: () => Promise<P | undefined>): P;
  /** The page's items, in the order in which a walk meets them. */
  readItems(page: P): readonly T[];
  /** The position at `cursor`, in the words of the options that a list resumes with. */
  locate(cursor: string | undefined): PagePosition;
}

/** Where a list begins, what stops it, and who is told. */
interface ListStart {
  readonly signal?: AbortSignal | undefined;
  readonly cursor?: string | undefined;
  readonly caller?: Pick<Caller, 'tell'> | undefined;
}

/** Makes a {@link PagedList} of one kind, which walks one way. */
export function createPagedList<T, Data extends PageData<T>, P extends Page<T>>(
  kind: ListKind<T, Data, P>,
  { signal: listSignal, cursor: given, caller }: ListStart,
): PagedList<T, P> {
  const start = given || undefined;
  let firstPage: Promise<P> | undefined;

  async function takeStep(walk: Walk, cursor: string | undefined, place: number): Promise<Step<P>> {
    let data: Data;
    try {
      data = await runWithSignals(walk.signals, (signal) => kind.fetch(cursor, { signal }));
      if (data.next && !leaveMark(walk.trail, data.next, place + 1)) {
        throw new PaginationLoopError(data.next);
      }
    } catch (error) {
      // the reason of an abort belongs to whoever aborted: nothing is written on it
      if (walk.signals.some((signal) => signal?.aborted)) throw error;
      throw markPagePosition(error, kind.locate(cursor));
    }
    const next = data.next || undefined;
    const page = kind.makePage(data, cursor, async () =>
      next === undefined ? next : (await takeStep({ ...walk, signals: [listSignal] }, next, place + 1)).page,
    );
    const { items, nextCursor, response } = page;
    caller?.tell('page', { items: items.length, cursor, nextCursor, response });
    return { page, next };
  }

  function beginWalk(signals: readonly (AbortSignal | undefined)[]): Walk {
    return { signals: [listSignal, ...signals], trail: new Map(start === undefined ? [] : [[start, 0]]) };
  }

  async function* walkPages({ lookAhead = 0, maxPages = Infinity, signal }: PagesOptions, closed: AbortSignal) {
    const walk = beginWalk([signal, closed]);
    let ahead: Promise<Step<P>> | undefined;
    let cursor = start;
    for (let place = 0; place < maxPages; place++) {
      const { page, next }: Step<P> = await (ahead ?? takeStep(walk, cursor, place));
      cursor = next;
      if (lookAhead && cursor !== undefined && place + 1 < maxPages) {
        ahead = takeStep(walk, cursor, place + 1);
        // it fails for whoever asks for that page; until then nobody listens
        ahead.catch(() => {});
      }
      yield page;
      if (cursor === undefined) return;
    }
  }

  const list: PagedList<T, P> = {
    then(onFulfilled, onRejected) {
      firstPage ??= takeStep(beginWalk([]), start, 0).then(({ page }) => page);
      const asked = firstPage;
      // a failure is not kept: awaiting again asks again
      asked.catch(() => {
        if (firstPage === asked) firstPage = undefined;
      });
      return asked.then(onFulfilled, onRejected);
    },
    pages(pagesOptions = {}) {
      const { maxPages = 0 } = pagesOptions;
      if (!(maxPages >= 0)) throw new InvalidArgumentError('maxPages', 'pass how many pages at most');
      return iterateClosable((closed) => walkPages(pagesOptions, closed));
    },
    [Symbol.asyncIterator]: () =>
      iterateClosable(async function* (closed) {
        for await (const page of walkPages({}, closed)) yield* kind.readItems(page);
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

/** A page of a walk, and the cursor at which the walk goes on. */
interface Step<P> {
  readonly page: P;
  readonly next: string | undefined;
}
