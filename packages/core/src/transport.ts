import type { Call } from './call.js';
import { isEncodedBody } from './encoded-body.js';
import { InvalidArgumentError, RedirectError } from './errors.js';
import { redactText, redactUrl } from './redact.js';
import { decideRedirect } from './redirect.js';

/** Headers that tell nothing about who asks, and so may go to any origin. */
const NEUTRAL_HEADERS = ['accept', 'content-type'];

/**
 * Sends a request and follows redirects. Credential, client headers and hooks' headers go to the client's own origin only, and once a redirect
 * has left it, not there either: from then on another party chooses the address.
 *
 * @throws RedirectError for a redirect that is not followed
 */
export async function transport(call: Call, signal: AbortSignal | undefined): Promise<Response> {
  const { fetch, home, rules } = call.config;
  const { method, body, headers } = call.request!;
  let { url } = call.request!;
  let isHome = url.startsWith(home);
  for (let hop = 0; ; hop++) {
    const wire = { url, method, headers: isHome ? new Headers(headers) : pickNeutral(headers), body };
    if (isHome && call.lease) {
      try {
        rules.place(call.lease.value, wire);
      } catch {
        // What the platform throws quotes the value.
        throw new InvalidArgumentError('credential', 'it holds characters that cannot be sent');
      }
    }
    const encoded = isEncodedBody(body) ? body : undefined;
    const sent = encoded ? await encoded.open(wire.headers, signal) : body;
    // A stream cannot be sent without `duplex`, and to any other body it means nothing.
    const init = { method, headers: wire.headers, body: sent, redirect: 'manual', duplex: 'half', signal };
    const response = await fetch(wire.url, init as RequestInit);
    if (response.ok) encoded?.settle?.();
    const { status, type, headers: received } = response;
    const location = response.ok ? null : received.get('location');
    const decision = decideRedirect({ method, url, status, type, location, hop });
    if (!decision && !signal?.aborted) return response;
    // An unread body would hold its connection.
    response.body?.cancel().catch(() => {});
    signal?.throwIfAborted();
    const { to, refuse = 'it leaks the credential' } = decision!;
    isHome &&= !!to?.startsWith(home);
    // A server that repeats the query repeats a key that stands in it.
    if (!to || (!isHome && redactText(to, [call.lease?.value]) !== to))
      throw new RedirectError(`${call.operation.id}: redirect${showTarget(call, location)} not followed: ${refuse}`);
    url = to;
  }
}

/** Where a redirect leads, as it may be shown. */
function showTarget({ config, secrets }: Call, location: string | null): string {
  return location ? ` to ${redactUrl(location, config.rules.visibleQuery, secrets)}` : '';
}

function pickNeutral(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => NEUTRAL_HEADERS.includes(name)));
}
