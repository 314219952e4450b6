import type { ReadHeaders } from '../family.js';
import { type BodySource, bodySourceOf } from './body-source.js';

/** The headers of a request: asked one by one, or gone through. */
export type ArrivalHeaders = ReadHeaders & Iterable<readonly [string, string]>;

/** A request as it stands at the mock's door: what a native `Request` says, without the cost of making one. */
export interface Arrival {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: ArrivalHeaders;
  readonly signal: AbortSignal | undefined;
  readonly body: BodySource;
}

/** The arguments of the platform's `fetch`. */
export type FetchInput = string | URL | Request;

class RequestArrival implements Arrival {
  readonly method: string;
  readonly url: string;

  constructor(readonly body: Request) {
    this.method = body.method;
    this.url = body.url;
  }

  get headers(): ArrivalHeaders {
    return this.body.headers;
  }

  get signal(): AbortSignal {
    return this.body.signal;
  }
}

/** An arrival out of a `Request`, whose parts are read only when they are needed. */
export function arrivalOf(request: Request): Arrival {
  return new RequestArrival(request);
}

/** An arrival out of what `fetch` is called with. */
export function arrivalFromFetch(input: FetchInput, init: RequestInit | undefined): Arrival {
  if (typeof input === 'object' && !(input instanceof URL)) {
    return arrivalOf(init ? new Request(input, init) : input);
  }
  const headers = new Headers(init?.headers);
  const { body, contentType } = bodySourceOf(init?.body);
  if (contentType !== undefined && !headers.has('content-type')) headers.set('content-type', contentType);
  return {
    method: init?.method?.toUpperCase() ?? 'GET',
    url: typeof input === 'string' ? input : input.href,
    headers,
    signal: init?.signal ?? undefined,
    body,
  };
}
