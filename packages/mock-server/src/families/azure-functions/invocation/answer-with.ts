import type { Answer } from '../../../family.js';
import { jsonType } from '../../../wire/reply.js';

/** Headers of one connection: what a function says of them is not passed on. The length is counted anew. */
const ownHeaders = new Set([
  ...['connection', 'content-length', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'set-cookie'],
]);

/** A `Response` of this platform, or of a package that has its own. */
function isResponse(value: unknown): value is Response {
  if (value instanceof Response) return true;
  const { status, headers, arrayBuffer } = (value ?? {}) as Partial<Response>;
  return typeof status === 'number' && typeof headers?.forEach === 'function' && typeof arrayBuffer === 'function';
}

async function readForeignBody(response: Response): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.byteLength === 0 ? undefined : bytes;
}

/** @throws TypeError for a response that cannot be sent: that of `Response.error()`, and one whose body was read */
async function answerWithResponse(response: Response): Promise<Answer> {
  if (!(response.status >= 200 && response.status <= 599)) {
    throw new TypeError(`A function gave a Response of status ${response.status}, which is no answer.`);
  }
  if (response.bodyUsed || response.body?.locked) {
    throw new TypeError('A function gave a Response whose body was read already, which is no answer.');
  }
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (!ownHeaders.has(name.toLowerCase())) headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  const isOwnStream = response.body === null || response.body instanceof ReadableStream;
  const body = isOwnStream ? (response.body ?? undefined) : await readForeignBody(response);
  return { status: response.status, headers, ...(cookies.length > 0 && { cookies }), body };
}

/** Whether a value is what a `Response` takes for its body, and has no JSON. */
const isBody = (value: unknown): value is Blob | ArrayBuffer | FormData | URLSearchParams =>
  [Blob, ArrayBuffer, FormData, URLSearchParams].some((kind) => value instanceof kind);

/**
 * What a function gave, as an answer. A stream passes as it is made; nothing is an empty 200.
 *
 * @throws TypeError for a value that has no JSON, and a response that cannot be sent
 */
export function answerWith(value: unknown): Answer | Promise<Answer> {
  if (value === undefined || value === null) return { status: 200 };
  if (isResponse(value)) return answerWithResponse(value);
  if (value instanceof Uint8Array || value instanceof ReadableStream) return { status: 200, body: value };
  if (typeof value === 'string') return { status: 200, contentType: 'text/plain; charset=utf-8', body: value };
  if (isBody(value)) return answerWithResponse(new Response(value));
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`A function gave a ${typeof value}, which is no answer.`);
  return { status: 200, contentType: jsonType, body: new TextEncoder().encode(text) };
}
