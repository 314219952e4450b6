import type { BodyPart } from './body-part.js';
import { InvalidArgumentError } from './errors.js';

/** What a file is made from. A `ReadableStream` can be sent once; the others again, when a call is retried. */
export type FilePart = Uint8Array | Blob | ReadableStream<Uint8Array>;

/** The media type of a file: what is said, else what a Blob says. */
export function chooseFileType(content: FilePart, type?: string): string {
  return type || (content instanceof Blob && content.type) || 'application/octet-stream';
}

/**
 * A file as part of a body.
 *
 * @param name what the caller knows it by
 * @param size of a stream, in bytes
 * @throws InvalidArgumentError for a stream that was read before, and what is no file
 */
export function toBodyPart(name: string, content: FilePart, size?: number): BodyPart {
  if (content instanceof ReadableStream) {
    if (content.locked) throw new InvalidArgumentError(name, 'this stream was read already; pass a fresh one');
    if (size !== undefined && !(Number.isInteger(size) && size >= 0))
      throw new InvalidArgumentError(name, 'its size is no count of bytes; pass a whole number, or none');
    return { name, content, size };
  }
  if (content instanceof Uint8Array) return content;
  if (content instanceof Blob) return { name, content, size: content.size };
  throw new InvalidArgumentError(name, 'pass a Uint8Array, a Blob or a web ReadableStream');
}
