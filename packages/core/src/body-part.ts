import { UploadError } from './errors.js';

/** What a body is made from and this program does not hold: it may fail while it is read. A stream is read once. */
export interface BodySource {
  /** What the caller knows it by. */
  readonly name: string;
  readonly content: Blob | ReadableStream<Uint8Array>;
  /** In bytes, where it is known; a stream is held to it. */
  readonly size: number | undefined;
}

/** What a body is put together from. */
export type BodyPart = Uint8Array | BodySource;

/** A part that is being read. */
export interface PartReader {
  /** @returns undefined at the end @throws UploadError when a stream or a Blob fails, or a stream holds more or less than its size */
  read(): Promise<Uint8Array | undefined>;
  cancel(reason: unknown): Promise<void>;
}

/** Small enough that progress moves, large enough that it costs nothing. */
const CHUNK_BYTES = 65_536;

/** Begins to read a part. Those of bytes are views of them. */
export function openPart(part: BodyPart): PartReader {
  if (part instanceof Uint8Array) return readSlices(part.length, (from, to) => part.subarray(from, to));
  const { name, content, size } = part;
  if (content instanceof ReadableStream) return readStream(name, content, size);
  // Node's own stream of a Blob gives it in one piece.
  return readSlices(content.size, async (from, to) => {
    try {
      return new Uint8Array(await content.slice(from, to).arrayBuffer());
    } catch (cause) {
      throw new UploadError(`${name}: it can be read no longer; if its file has changed, read that again`, { cause });
    }
  });
}

function readSlices(length: number, slice: (from: number, to: number) => Uint8Array | Promise<Uint8Array>): PartReader {
  let at = 0;
  return {
    async read() {
      if (at >= length) return undefined;
      const from = at;
      at = Math.min(at + CHUNK_BYTES, length);
      return slice(from, at);
    },
    cancel: async () => {},
  };
}

function readStream(name: string, stream: ReadableStream<Uint8Array>, size: number | undefined): PartReader {
  const reader = stream.getReader();
  let length = 0;
  return {
    async read() {
      let chunk: Uint8Array | undefined;
      try {
        chunk = (await reader.read()).value;
      } catch (cause) {
        throw new UploadError(`${name}: what it is read from failed; call again with another`, { cause });
      }
      length += chunk?.length ?? 0;
      if (size === undefined || (chunk ? length <= size : length === size)) return chunk;
      await reader.cancel().catch(() => {});
      throw new UploadError(`${name}: it holds ${chunk ? 'more' : `only ${length}`} bytes, and its size says ${size}`);
    },
    cancel: (reason) => reader.cancel(reason),
  };
}
