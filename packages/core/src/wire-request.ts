import type { EncodedBody } from './encoded-body.js';

/** What travels down the pipeline: plain data, for a platform's `Request` costs more than all the steps together. */
export interface WireRequest {
  readonly method: string;
  url: string;
  headers: Headers;
  readonly body: BodyInit | EncodedBody | null | undefined;
}

/** The request class that openapi-fetch is given. */
export class LightRequest implements WireRequest {
  declare readonly method: string;
  declare url: string;
  declare headers: Headers;
  declare readonly body: WireRequest['body'];
  declare readonly signal: AbortSignal | null | undefined;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init).url = url;
  }
}
