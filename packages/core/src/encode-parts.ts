import type { BodyPart } from './body-part.js';
import type { EncodedBody } from './encoded-body.js';
import { UploadError } from './errors.js';
import { canStateLength } from './states-length.js';
import { streamParts } from './stream-parts.js';

/** How much of a body was handed to the connection. */
export interface UploadProgress {
  /** Of the whole body, its envelope included. Begins at 0 with each attempt. */
  readonly sentBytes: number;
  /** Undefined for a stream of unknown size. */
  readonly totalBytes: number | undefined;
}

/** Told of progress: of each chunk where a stream is sent (Node, Bun), else at start and end. What it throws ends the upload. */
export type ReportProgress = (progress: UploadProgress) => void;

/** Below this a copy costs less than a stream, in bytes. */
const SMALL_BYTES = 65_536;

/**
 * A body of parts: where the platform can state its length a stream, unless it is little and all at hand; else a Blob.
 */
export function encodeParts(
  parts: readonly BodyPart[],
  contentType: string,
  onProgress: ReportProgress = () => {},
): EncodedBody {
  const isReplayable = !parts.some(isStream);
  const wantsStream = parts.some((part) => !(part instanceof Uint8Array) || part.length > SMALL_BYTES);
  const length = parts
    .map(measurePart)
    .reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size));
  const report = (sentBytes: number, totalBytes = length) => {
    try {
      onProgress({ sentBytes, totalBytes });
    } catch (cause) {
      throw new UploadError('onProgress: it threw, and so ended the upload', { cause });
    }
  };
  let blob: Blob | undefined;
  let end: (() => void) | undefined;
  return {
    contentType,
    length,
    isReplayable,
    async open(headers, signal) {
      if (wantsStream && canStateLength()) {
        if (length !== undefined) headers.set('content-length', String(length));
        const over = new AbortController();
        end = () => over.abort();
        signal?.addEventListener('abort', () => over.abort(signal.reason), { once: true });
        if (signal?.aborted) over.abort(signal.reason);
        return streamParts(parts, report, over.signal);
      }
      blob = isReplayable
        ? new Blob(parts.map((part) => (part instanceof Uint8Array ? part : part.content) as BlobPart))
        : await new Response(streamParts(parts, () => {}, signal)).blob();
      report(0, blob.size);
      return blob;
    },
    settle() {
      if (blob) report(blob.size, blob.size);
    },
    close() {
      end?.();
    },
  };
}

function isStream(part: BodyPart): boolean {
  return 'content' in part && part.content instanceof ReadableStream;
}

function measurePart(part: BodyPart): number | undefined {
  return part instanceof Uint8Array ? part.length : part.size;
}
