import type { FetchLike } from '@functionary/core';

/** Which requests are meant: their method and the end of their path. */
export type Match = (request: { readonly method: string; readonly path: string }) => boolean;

/** What becomes of a request in place of an answer. */
export type Mishap =
  /** The server does the work, and its answer is lost. */
  | 'answer lost'
  /** The connection breaks before the server sees anything, which nobody can tell from here. */
  | 'request lost'
  /** No connection is made. */
  | 'refused'
  /** A proxy in between answers so, and the server sees nothing. */
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** The server does the work, and a proxy in between answers so. */
  | { readonly after: number };

const breakage = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } });

/** Requests that change something. */
export const isWrite: Match = ({ method }) => method !== 'GET';

/** Lets the first requests that `match` meet with mishaps, in order. */
export function breakWire(mishaps: readonly Mishap[], match: Match = isWrite): (send: FetchLike) => FetchLike {
  const left = [...mishaps];
  return (send) => async (input, init) => {
    const { pathname: path } = new URL(String(input));
    const mishap = match({ method: init?.method ?? 'GET', path }) ? left.shift() : undefined;
    if (mishap === undefined) return send(input, init);
    if (mishap === 'refused') throw breakage('ECONNREFUSED');
    if (mishap === 'request lost') throw breakage('ECONNRESET');
    if (typeof mishap === 'object' && 'status' in mishap) return new Response(null, mishap);
    const response = await send(input, init);
    await response.arrayBuffer();
    if (mishap === 'answer lost') throw breakage('ECONNRESET');
    return new Response(null, { status: mishap.after });
  };
}
