import type { ServerResponse } from 'node:http';
import type { Reply } from '../wire/reply.js';

/** Writes a reply to a socket as it is; false for a stream, which is the adapter's to send. */
export function writeReply(outgoing: ServerResponse, reply: Reply): boolean {
  const { body, headers } = reply;
  if (body instanceof ReadableStream) return false;
  const isBodiless = reply.status === 204 || reply.status === 304;
  if (!isBodiless) headers['content-length'] ??= String(body === null ? 0 : byteLength(body));
  outgoing.writeHead(reply.status, headers);
  // text goes out in one piece with the headers
  outgoing.end(isBodiless ? undefined : (body ?? undefined));
  return true;
}

const byteLength = (body: string | Uint8Array): number =>
  typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
