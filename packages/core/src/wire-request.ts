/** What travels down the pipeline: plain data, for a platform's `Request` costs more than all the steps together. */
export interface WireRequest {
  readonly method: string;
  url: string;
  headers: Headers;
  readonly body: BodyInit | null | undefined;
}

/** The request class that openapi-fetch is given. */
export class LightRequest implements WireRequest {
  declare readonly method: string;
  declare url: string;
  declare headers: Headers;
  declare readonly body: BodyInit | null | undefined;
  declare readonly signal: AbortSignal | null | undefined;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}
