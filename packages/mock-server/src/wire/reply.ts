import type { Answer } from '../family.js';
import { endWithSignal } from './end-with-signal.js';

/** An answer as it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Values of `Set-Cookie`, where there are any. */
  readonly cookies?: readonly string[];
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | null;
}

/** The content type of an answer in JSON. */
export const jsonType = 'application/json; charset=utf-8';

/** Whether a media type is JSON's, `application/problem+json` and the like included. */
export function isJsonType(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(contentType);
}

/** Writes an answer out: JSON, unless it is bytes, a stream, or text of a content type of its own. */
export function encodeAnswer(answer: Answer): Reply {
  const headers: Record<string, string> = {};
  for (const name in answer.headers) headers[name.toLowerCase()] = answer.headers[name]!;
  const { body, cookies } = answer;
  const more = cookies === undefined ? undefined : { cookies };
  const contentType = answer.contentType ?? headers['content-type'];
  if (body === undefined) {
    if (contentType !== undefined) headers['content-type'] = contentType;
    return { status: answer.status, headers, ...more, body: null };
  }
  const isJson = contentType === undefined || contentType === jsonType || isJsonType(contentType);
  headers['content-type'] = contentType ?? jsonType;
  if (body instanceof Uint8Array || body instanceof ReadableStream || (typeof body === 'string' && !isJson)) {
    if (contentType === undefined) headers['content-type'] = 'application/octet-stream';
    return { status: answer.status, headers, ...more, body };
  }
  return { status: answer.status, headers, ...more, body: JSON.stringify(body) };
}

/** A small JSON answer of the mock itself. */
export function jsonReply(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': jsonType }, body: JSON.stringify(body) };
}

/** A refusal of the mock itself, for requests that no family answers. */
export function refusal(status: number, code: string, message: string): Reply {
  return jsonReply(status, { error: { code, message } });
}

/** The platform's `Response` of a reply, for those who called `fetch`. @param signal of the call: a body that is still made ends with it */
export function toResponse(reply: Reply, url: string, signal?: AbortSignal): Response {
  const isBodiless = reply.status === 204 || reply.status === 205 || reply.status === 304;
  const body = isBodiless ? null : reply.body;
  const isFollowed = signal !== undefined && body instanceof ReadableStream;
  const response = new Response((isFollowed ? endWithSignal(body, signal) : body) as BodyInit | null, {
    status: reply.status,
    headers: reply.headers,
  });
  for (const cookie of reply.cookies ?? []) response.headers.append('set-cookie', cookie);
  Object.defineProperty(response, 'url', { value: url, enumerable: true });
  return response;
}
