import type { Caller } from './caller.js';
import { Page, type PageData } from './page.js';
import { createPagedList, type PagedList } from './paged-list.js';

/** Where pages come from: one request for each. */
export interface PageSource<T> {
  /** Asks for the page at `cursor`, the first when `undefined`; retries and errors are the pipeline's. */
  fetch(cursor: string | undefined, context: { signal: AbortSignal | undefined }): Promise<PageData<T>>;
}

/** Options of {@link paginate}. */
export interface PaginateOptions {
  /** Stops the request in flight, its retry waits and the next page. */
  signal?: AbortSignal | undefined;
  /** Starts at this page instead of the first: a `nextCursor` that was kept, or an error's `pagination.cursor`. */
  cursor?: string | undefined;
  /** Its `page` hook is told of each page as it arrives. */
  caller?: Pick<Caller, 'tell'> | undefined;
}

/**
 * Makes a {@link PagedList} over a source of pages with forward cursors.
 *
 * @throws PaginationLoopError from the walk, when the service gives a cursor that the walk has met before
 */
export function paginate<T>(source: PageSource<T>, options: PaginateOptions = {}): PagedList<T> {
  return createPagedList<T, PageData<T>, Page<T>>(
    {
      fetch: (cursor, context) => source.fetch(cursor, context),
      makePage: (data, cursor, turn) => new Page(data, cursor, turn),
      readItems: (page) => page.items,
      locate: (cursor) => ({ cursor }),
    },
    options,
  );
}
