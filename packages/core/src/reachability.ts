/** Codes of transports (Node, undici, Bun) that say that no connection was made, so that nothing can have been sent on it. */
const UNREACHED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** The code of what a transport threw, of its cause, or of the first of several tries; undefined where there is none, as in browsers. */
export function readTransportCode(error: unknown): string | undefined {
  for (let at: any = error, depth = 0; at && depth < 4; at = at.cause ?? at.errors?.[0], depth++) {
    if (typeof at.code === 'string' && /^\w+$/.test(at.code)) return at.code;
  }
  return undefined;
}

/** Whether a request that failed with `code` may have reached the server. */
export function mayHaveReached(code: string | undefined): boolean {
  return code === undefined || !UNREACHED.test(code);
}
