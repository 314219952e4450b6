import { createCaller } from '../caller.js';
import type { Clock } from '../clock.js';
import { createTestClock, json, rules } from './scripted-caller.js';

/** What a paged service is to do. */
export interface PagedScript {
  /** How many rows it has: 0, 1, 2 and so on. */
  readonly rows: number;
  /** How many rows each request gives, in turn, the last one all that follow; 0 is an empty page. */
  readonly sizes: readonly number[];
  /** Answers a request in the service's place, by its number from 0 on; what it throws is a broken connection. */
  readonly fault?: (turn: number, signal: AbortSignal) => Response | Promise<Response> | undefined;
  /** Changes the cursor of the page that follows, on the way that was asked for. */
  readonly rewrite?: (cursor: string) => string | null;
  /** What `total` says at this request. @default the rows */
  readonly total?: (turn: number) => number;
  readonly clock?: Clock;
}

/** The cursor of the place before row `row`; `mark` tells two of the same place apart. */
export const writeCursor = (row: number, mark = 0) => `p${row}.${mark}`;

/**
 * A service with one list of numbers in three framings, below the paths `/token` (a continuation header), `/link`
 * (`nextLink`) and `/keyset` (`pageInfo` and both directions), behind a caller with its whole pipeline.
 */
export function createPagedService({ rows, sizes, fault, rewrite = (cursor) => cursor, total, clock }: PagedScript) {
  /** Position, as it was sent, of each request. */
  const asked: string[] = [];
  const all = Array.from({ length: rows }, (_, row) => row);

  function cutPage(turn: number, after: string | null, before: string | null, limit: number) {
    const size = Math.min(limit, sizes[Math.min(turn, sizes.length - 1)] ?? 0);
    const place = Math.min(rows, Number(/^p(\d+)\./.exec(before ?? after ?? 'p0.')?.[1]));
    const [start, end] = before === null ? [place, Math.min(rows, place + size)] : [Math.max(0, place - size), place];
    const [hasNextPage, hasPreviousPage] = [end < rows, start > 0];
    const isOnward = (side: 'next' | 'previous') => side === (before === null ? 'next' : 'previous');
    const write = (row: number, side: 'next' | 'previous', isFollowed: boolean) => {
      const cursor = writeCursor(row, turn + 1);
      return isFollowed && isOnward(side) ? rewrite(cursor) : cursor;
    };
    return {
      data: all.slice(start, end),
      hasNextPage,
      hasPreviousPage,
      startCursor: write(start, 'previous', hasPreviousPage),
      endCursor: write(end, 'next', hasNextPage),
      total: total?.(turn) ?? rows,
    };
  }

  function answer(url: URL, headers: Headers, turn: number): Response {
    const { searchParams: query, pathname } = url;
    const after = query.get('after') ?? headers.get('x-continuation');
    const { data, ...pageInfo } = cutPage(turn, after, query.get('before'), Number(query.get('limit') ?? 100));
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (pathname === '/keyset') return json({ data, pageInfo });
    if (pathname === '/token') return json(data, 200, next === null ? {} : { 'x-continuation': next });
    return json({ value: data, nextLink: next && `${url.origin}/link?after=${next}` });
  }

  const caller = createCaller({
    baseUrl: 'https://pages.example',
    rules,
    clock: clock ?? createTestClock(),
    random: () => 0.5,
    fetch: async (input, init = {}) => {
      const turn = asked.length;
      const url = new URL(String(input));
      const headers = new Headers(init.headers);
      asked.push(`${url.search}${headers.get('x-continuation') ?? ''}`);
      return fault?.(turn, init.signal as AbortSignal) ?? answer(url, headers, turn);
    },
  });
  return { caller, asked };
}
