import type { Arrival } from './arrival.js';

const noBytes = new Uint8Array(0);

/** The body of a request is larger than the mock takes. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
  constructor(
    readonly limit: number,
    /** The option that sets the limit. */
    option = 'maxBodyBytes',
  ) {
    super(`The body is larger than ${limit} bytes, which is this server's bound (${option})`);
  }
}

async function readStream(stream: ReadableStream<Uint8Array>, limit: number, option?: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      throw new BodyTooLargeError(limit, option);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/**
 * The bytes of a request's body; at once, where they are at hand.
 *
 * @param option the option that sets the limit, for the error
 * @throws BodyTooLargeError past the limit, without reading on.
 */
export function readBody(arrival: Arrival, limit: number, option?: string): Uint8Array | Promise<Uint8Array> {
  if (arrival.method === 'GET' || arrival.method === 'HEAD') return noBytes;
  const { bytesAtHand } = arrival.body;
  const declared = bytesAtHand ? String(bytesAtHand.byteLength) : arrival.headers.get('content-length');
  if (declared !== null && Number(declared) > limit) throw new BodyTooLargeError(limit, option);
  if (bytesAtHand) return bytesAtHand;
  if (declared !== null && /^\d+$/.test(declared)) {
    if (declared === '0') return noBytes;
    return arrival.body.arrayBuffer().then((buffer) => {
      // A socket holds a sender to the length that it declares; in process nobody does.
      if (buffer.byteLength > limit) throw new BodyTooLargeError(limit, option);
      return new Uint8Array(buffer);
    });
  }
  const stream = arrival.body.body;
  return stream ? readStream(stream, limit, option) : noBytes;
}
