import { runWithSignals } from './abort-signals.js';
import type { Caller } from './caller.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';
import { createMismatch } from './errors/invalid-response-error.js';
import { KeysetPage, type KeysetPageData, type KeysetPosition } from './keyset-page.js';
import type { PageData } from './page.js';
import { createPagedList, type PagedList, type PagesOptions } from './paged-list.js';

/** Where pages by keyset cursors come from: one request for each. */
export interface KeysetSource<T> {
  /** The `operationId`, for errors. */
  readonly operationId: string;
  /** Asks for the page at `position`; retries and errors are the pipeline's. */
  fetch(position: KeysetPosition, context: { signal: AbortSignal | undefined }): Promise<KeysetPageData<T>>;
  /** Asks how many items there are in all, wherever the list begins; one request. */
  count(context: { signal: AbortSignal | undefined }): Promise<number>;
}

/** Options of {@link paginateKeyset}. */
export interface PaginateKeysetOptions {
  /** Begins after this row: a page's `endCursor` that was kept, or an error's `pagination.after`. */
  after?: string | undefined;
  /** Begins before this row and walks backward: a page's `startCursor`, or an error's `pagination.before`. */
  before?: string | undefined;
  /** Stops the request in flight, its retry waits and the next page. */
  signal?: AbortSignal | undefined;
  /** Its `page` hook is told of each page as it arrives. */
  caller?: Pick<Caller, 'tell'> | undefined;
}

/** Options of {@link KeysetList.pages}. */
export interface KeysetPagesOptions extends PagesOptions {
  /** Which way to walk. @default 'backward' where `before` is given, here or to the list, else 'forward' */
  direction?: 'forward' | 'backward' | undefined;
  /** Where a backward walk begins: the cursor of a row, which does not come itself. @default the list's own `before` */
  before?: string | undefined;
}

/**
 * A list by keyset cursors, which can be walked both ways. A list that begins `before` a row is walked backward: pages
 * nearest first, with the items of a page in the order of the list; single items nearest first.
 *
 * An error in the middle of a walk carries `pagination`, a {@link KeysetPosition} from which the walk can be resumed.
 */
export interface KeysetList<T> extends PagedList<T, KeysetPage<T>> {
  /**
   * The pages, one in memory at a time. Backward they come nearest first, each with its items in the order of the list.
   *
   * @throws InvalidArgumentError for `direction: 'backward'` without a place to begin, for `before` on the way forward, and for any other direction
   */
  pages(options?: KeysetPagesOptions): AsyncIterable<KeysetPage<T>>;
  /** How many items there are in all, wherever the list begins: one request. A hint: it drifts as rows come and go. */
  total(): Promise<number>;
}

/**
 * Makes a {@link KeysetList} over a source of pages with keyset cursors.
 *
 * @throws InvalidArgumentError for `after` and `before` together, and for an empty cursor; from a walk also
 *   PaginationLoopError, when the service gives a cursor that the walk has met before, and InvalidResponseError, when it
 *   announces a page without a cursor to it
 */
export function paginateKeyset<T>(
  source: KeysetSource<T>,
  { after, before, ...told }: PaginateKeysetOptions = {},
): KeysetList<T> {
  refuseEmpty('after', after);
  refuseEmpty('before', before);
  if (after != null && before != null) {
    throw new InvalidArgumentError('before', 'a list begins after a row or before one; pass one of the two');
  }
  return {
    ...listOneWay(source, told, before != null, after ?? before),
    pages({ direction, before: place, ...options } = {}) {
      refuseEmpty('before', place);
      const from = place ?? before;
      const isBackward = direction === undefined ? from != null : direction === 'backward';
      if (!isBackward && direction !== undefined && direction !== 'forward') {
        throw new InvalidArgumentError('direction', 'pass forward or backward');
      }
      if (isBackward ? from == null : place != null) {
        throw new InvalidArgumentError(
          'before',
          isBackward ? NO_PLACE : 'a walk forward begins after a row: list after it',
        );
      }
      return listOneWay(source, told, isBackward, isBackward ? from : after).pages(options);
    },
    total: () => runWithSignals([told.signal], (signal) => source.count({ signal })),
  };
}

const NO_PLACE = 'pass the startCursor of a page; to begin at the end, reverse the order and walk forward';

function refuseEmpty(name: string, cursor: string | undefined): void {
  if (cursor === '') throw new InvalidArgumentError(name, 'an empty cursor is no place; leave it out for the start');
}

/** Lists from `start` on, in one direction; a page turned the other way begins a walk of its own. */
function listOneWay<T>(
  source: KeysetSource<T>,
  told: Pick<PaginateKeysetOptions, 'signal' | 'caller'>,
  isBackward: boolean,
  start: string | undefined,
): PagedList<T, KeysetPage<T>> {
  const locate = (cursor: string | undefined): KeysetPosition =>
    isBackward ? { after: undefined, before: cursor } : { after: cursor, before: undefined };

  async function turnRound(page: KeysetPage<T>): Promise<KeysetPage<T> | undefined> {
    const cursor = isBackward ? page.nextCursor : page.previousCursor;
    return cursor === undefined ? undefined : listOneWay(source, told, !isBackward, cursor);
  }

  return createPagedList<T, KeysetPageData<T> & PageData<T>, KeysetPage<T>>(
    {
      async fetch(cursor, context) {
        const data = await source.fetch(locate(cursor), context);
        const isFollowed = isBackward ? data.hasPreviousPage : data.hasNextPage;
        const next = isBackward ? data.startCursor : data.endCursor;
        if (isFollowed && !next) {
          throw createMismatch(source.operationId, data.response, 'page with the cursor of the one that it announces');
        }
        return { ...data, next: (isFollowed && next) || undefined };
      },
      makePage(data, cursor, walkOn) {
        const turnBack = () => turnRound(page);
        const turns = isBackward ? { next: turnBack, previous: walkOn } : { next: walkOn, previous: turnBack };
        const page: KeysetPage<T> = new KeysetPage(data, locate(cursor), turns);
        return page;
      },
      readItems: ({ items }) => (isBackward ? [...items].reverse() : items),
      locate,
    },
    { ...told, cursor: start },
  );
}
