import type { Caller } from '../caller.js';
import type { KeysetPage, KeysetPageData } from '../keyset-page.js';
import type { CallOptions } from '../options.js';
import type { Page } from '../page.js';
import type { PagedList } from '../paged-list.js';
import { paginate } from '../paginate.js';
import { type PaginateKeysetOptions, paginateKeyset } from '../paginate-keyset.js';
import { writeCursor } from './paged-service.js';
import { operation } from './scripted-caller.js';

/** Where a list begins and what stops it. */
export interface OpenOptions {
  cursor?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** One way of walking a list, so that the same rules can be asked of all. */
export interface ListStyle {
  /** Lists the rows of the service behind the caller. */
  open(caller: Caller, options?: OpenOptions): PagedList<number, any>;
  /** The cursor by which this style says `cursor`, a place of the service. */
  write(cursor: string): string;
  /** The cursor at which the walk goes on after a page. */
  readNext(page: any): string | undefined;
  /** The cursor from which the walk goes on after an error. */
  readError(error: unknown): string | undefined;
  /** Turns the page by hand, on the way of the walk. */
  turn(page: any): Promise<Page<number> | undefined>;
  /** Whether the rows come last one first. */
  readonly isBackward: boolean;
}

const pagination = (error: unknown) => (error as { pagination: Record<string, string | undefined> }).pagination;

const forward = {
  readNext: (page: Page<number>) => page.nextCursor,
  turn: (page: Page<number>) => page.nextPage(),
  isBackward: false,
};

/** Lists `/keyset`, as a family's client would. */
export function listKeyset(caller: Caller, options: PaginateKeysetOptions = {}) {
  const list = operation({ id: 'listRows', path: '/keyset' });
  return paginateKeyset<number>(
    {
      operationId: list.id,
      async fetch(position, context): Promise<KeysetPageData<number>> {
        const { data, ...response } = await caller.send(list, { query: position }, context as CallOptions);
        return { items: data.data, ...data.pageInfo, response };
      },
      async count(context) {
        return (await caller.send(list, { query: { limit: 1 } }, context as CallOptions)).data.pageInfo.total;
      },
    },
    options,
  );
}

/** The styles of lists that there are, keyset cursors in both directions. */
export const listStyles: Readonly<Record<string, ListStyle>> = {
  'a continuation header': {
    ...forward,
    open: (caller, options) =>
      paginate(
        {
          async fetch(token, context) {
            const args = { headers: token === undefined ? {} : { 'x-continuation': token } };
            const answer = await caller.send(operation({ path: '/token' }), args, context as CallOptions);
            return { items: answer.data, next: answer.headers.get('x-continuation') ?? undefined, response: answer };
          },
        },
        options,
      ),
    write: (cursor) => cursor,
    readError: (error) => pagination(error).cursor,
  },
  nextLink: {
    ...forward,
    open: (caller, options) =>
      paginate(
        {
          async fetch(link, context) {
            const call = { ...context, ...(link === undefined ? {} : { url: link }) } as CallOptions;
            const { data, ...response } = await caller.send(operation({ path: '/link' }), {}, call);
            return { items: data.value, next: data.nextLink ?? undefined, response };
          },
        },
        options,
      ),
    write: (cursor) => `https://pages.example/link?after=${cursor}`,
    readError: (error) => pagination(error).cursor,
  },
  'keyset cursors, forward': {
    ...forward,
    open: (caller, { cursor, ...options } = {}) => listKeyset(caller, { ...options, after: cursor }),
    write: (cursor) => cursor,
    readError: (error) => pagination(error).after,
  },
  'keyset cursors, backward': {
    open: (caller, { cursor = writeCursor(1e6), ...options } = {}) =>
      listKeyset(caller, { ...options, before: cursor }),
    write: (cursor) => cursor,
    readNext: (page: KeysetPage<number>) => page.previousCursor,
    readError: (error) => pagination(error).before,
    turn: (page: KeysetPage<number>) => page.previousPage(),
    isBackward: true,
  },
};
