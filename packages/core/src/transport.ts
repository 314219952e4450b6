import type { Call } from './call.js';
import { InvalidArgumentError, RedirectError } from './errors.js';
import type { PipelineConfig } from './pipeline-config.js';
import { decideRedirect } from './redirect.js';
import type { WireRequest } from './wire-request.js';

/** Headers that tell nothing about who asks, and so may go to any origin. */
const NEUTRAL_HEADERS = ['accept', 'content-type'];

/**
 * Sends a request and follows redirects. Credential, client headers and hooks' headers go to the client's own origin only, and once a redirect
 * has left it, not there either: from then on another party chooses the address.
 *
 * @throws RedirectError for a redirect that is not followed
 */
export async function transport(
  config: PipelineConfig,
  call: Call,
  request: WireRequest,
  credential: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  let url = request.url;
  let isHome = url.startsWith(`${config.origin}/`);
  for (let hop = 0; ; hop++) {
    const wire = dress(config, request, url, isHome, credential);
    const { method, headers, body } = wire;
    const response = await config.fetch(wire.url, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body != null && { body }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
    const { status, type } = response;
    const decision = decideRedirect({ method, url, status, type, location: response.headers.get('location'), hop });
    if (!decision && !signal.aborted) return response;
    // An unread body would hold its connection.
    response.body?.cancel().catch(() => {});
    signal.throwIfAborted();
    if (!decision) return response;
    if ('refuse' in decision)
      throw new RedirectError(`${call.operation.id}: redirect not followed: ${decision.refuse}`);
    isHome &&= decision.to.startsWith(`${config.origin}/`);
    url = decision.to;
  }
}

/** The request as it goes to one address. */
function dress(
  config: PipelineConfig,
  request: WireRequest,
  url: string,
  isHome: boolean,
  credential: string | undefined,
): WireRequest {
  const headers = new Headers(isHome ? request.headers : undefined);
  if (!isHome) {
    for (const name of NEUTRAL_HEADERS) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
  }
  const wire: WireRequest = { method: request.method, url, headers, body: request.body };
  if (isHome && credential !== undefined) {
    try {
      config.rules.place(credential, wire);
    } catch {
      // What the platform throws quotes the value.
      throw new InvalidArgumentError('credential', 'it holds characters that cannot be sent; check it for line breaks');
    }
  }
  return wire;
}
