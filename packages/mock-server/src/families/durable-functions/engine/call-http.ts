import type { HttpBehaviour } from '../protocol.js';
import type { HttpCall } from './data.js';

/** What `callHttp` gets back, as it stands in history. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** A bearer token in the name of the app's managed identity, as far as the mock has one. */
const identityToken = 'Bearer managed-identity';

/**
 * The request that a call stands for; a poll is a GET to the given URL with the same headers less the function key.
 * @throws TypeError for a call that has no method or URL.
 */
export function createHttpRequest(call: HttpCall, pollUrl?: string): Request {
  if (call.method === '' || call.uri === '') {
    throw new TypeError('callHttp needs a method and a url: callHttp({ method, url, body, headers }).');
  }
  const headers = new Headers(call.headers);
  if (call.tokenSource !== null && !headers.has('authorization')) headers.set('authorization', identityToken);
  if (pollUrl !== undefined) {
    headers.delete('x-functions-key');
    headers.delete('content-length');
    headers.delete('content-type');
    return new Request(pollUrl, { headers });
  }
  const hasBody = call.content !== null && call.method !== 'GET' && call.method !== 'HEAD';
  return new Request(call.uri, { method: call.method, headers, ...(hasBody ? { body: call.content } : {}) });
}

/**
 * Sends a request of `callHttp` to the behaviour that the test registered, or into the world's own mounts.
 * @throws whatever the behaviour throws; TypeError for a host that the world does not have.
 */
export async function sendHttpCall(
  call: HttpCall,
  pollUrl: string | undefined,
  behaviour: HttpBehaviour | undefined,
  fetchWorld: (request: Request) => Promise<Response>,
): Promise<HttpAnswer> {
  const request = createHttpRequest(call, pollUrl);
  const response = (await behaviour?.(request)) ?? (await fetchWorld(request));
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    content: await response.text(),
  };
}
