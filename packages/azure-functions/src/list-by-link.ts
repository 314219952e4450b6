import {
  type CallArgs,
  type CallOptions,
  callOperation,
  createMismatch,
  InvalidArgumentError,
  isObject,
  type Operation,
  type PagedList,
  paginate,
} from '@functionary/core';
import type { ListOptions } from './options.js';
import type { Management } from './service.js';

/** What a page is, as Resource Manager sends it. */
interface LinkedPage {
  readonly value: readonly unknown[];
  /** Absent, null or empty at the end. */
  readonly nextLink?: string | null;
}

/**
 * Makes a list over an operation that answers with a page and the link of the next. A page may be empty and still be
 * followed by another. The cursor is the link, which holds no secret.
 */
export function listByLink<Args, Row>(
  { caller }: Management,
  operation: Operation<Args, { value: readonly Row[]; nextLink?: string | null }>,
  args: CallArgs<Args>,
  { cursor, signal, ...options }: ListOptions = {},
): PagedList<Row> {
  return paginate<Row>(
    {
      async fetch(link, context) {
        const url = link === undefined ? {} : { url: resolveLink(caller.baseUrl, link) };
        const call = { ...options, ...context, ...url } as CallOptions;
        const { data, ...response } = await callOperation(caller, operation, args, call);
        if (!isPage(data)) throw createMismatch(operation.id, response, 'page with value and nextLink', data);
        return { items: data.value as readonly Row[], next: data.nextLink ?? undefined, response };
      },
    },
    { cursor, signal, caller },
  );
}

function isPage(data: unknown): data is LinkedPage {
  return (
    isObject(data) && Array.isArray(data.value) && ['string', 'undefined'].includes(typeof (data.nextLink ?? undefined))
  );
}

/**
 * Where the next page is. A link without an origin is one below the base URL, or one that repeats its path.
 *
 * @throws InvalidArgumentError for a link to another origin: the credential is not for that
 */
export function resolveLink(baseUrl: string, link: string): string {
  const base = new URL(baseUrl);
  const path = base.pathname.replace(/\/$/, '');
  const isBelow = /^\/(?!\/)/.test(link) && path !== '' && !link.toLowerCase().startsWith(`${path.toLowerCase()}/`);
  let url: URL | undefined;
  try {
    url = new URL(isBelow ? baseUrl + link : link, `${baseUrl}/`);
  } catch {
    // no link at all
  }
  if (url?.origin === base.origin) return url.href;
  const where = url ? `it leads to ${url.origin}` : 'it is no link';
  throw new InvalidArgumentError(
    'nextLink',
    `${where}, and the credential is for ${base.origin} only; if that is the service, make it the baseUrl`,
  );
}
