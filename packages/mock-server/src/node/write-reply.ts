import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { Reply } from '../wire/reply.js';

const byteLength = (body: string | Uint8Array): number =>
  typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;

/** Writes a reply to a socket as it is. A stream that breaks, or a client that goes, ends the connection. */
export function writeReply(outgoing: ServerResponse, reply: Reply): void {
  const { body, headers, cookies } = reply;
  if (cookies) outgoing.setHeader('set-cookie', cookies);
  if (body instanceof ReadableStream) {
    outgoing.writeHead(reply.status, headers);
    // the client has its answer before there is anything to read
    outgoing.flushHeaders();
    pipeline(Readable.fromWeb(body as NodeStream), outgoing).catch(() => outgoing.destroy());
    return;
  }
  const isBodiless = reply.status === 204 || reply.status === 304;
  if (!isBodiless) headers['content-length'] ??= String(body === null ? 0 : byteLength(body));
  outgoing.writeHead(reply.status, headers);
  // text goes out in one piece with the headers
  outgoing.end(isBodiless ? undefined : (body ?? undefined));
}
