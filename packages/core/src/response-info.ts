/** What came with an answer besides its data. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** The service's id of the request, to be quoted to its support. */
  readonly requestId: string | undefined;
  /** The URL asked for, secrets redacted. */
  readonly url: string;
  /** How many times the request was sent. */
  readonly attempts: number;
}

const REQUEST_ID_HEADERS = ['x-ms-request-id', 'x-request-id', 'x-openstack-request-id'];

/** The service's id of the request, by the headers that services use for it. */
export function readRequestId(headers: Headers): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const id = headers.get(name);
    if (id) return id;
  }
  return undefined;
}
