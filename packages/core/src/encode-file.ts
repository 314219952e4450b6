import { encodeParts, type ReportProgress } from './encode-parts.js';
import type { EncodedBody } from './encoded-body.js';
import { chooseFileType, type FilePart, toBodyPart } from './file-part.js';

/** How a file is sent as a whole body. */
export interface FileOptions {
  /** What the caller knows it by, for errors. @default 'body' */
  readonly name?: string | undefined;
  /** Media type. @default that of a Blob, else 'application/octet-stream' */
  readonly type?: string | undefined;
  /** How many bytes a stream holds: the request then states its length, and a stream that holds more or fewer fails the call with UploadError. */
  readonly size?: number | undefined;
  /** Told of each chunk where a stream is sent (Node, Bun), else at start and end. What it throws ends the upload. */
  readonly onProgress?: ReportProgress | undefined;
}

/**
 * Encodes a file that is the whole body of a request, as `encodeForm` does one of a form.
 *
 * @example
 * await caller.send(deployZip, { body: encodeFile(zip, { name: 'zip', type: 'application/zip' }) }, { timeoutMs: 600_000 });
 *
 * @throws InvalidArgumentError for a stream that was read before, and what is no file; when it is sent, UploadError for one that fails or is not of its size, and for a Blob whose file has changed
 */
export function encodeFile(content: FilePart, options: FileOptions = {}): EncodedBody {
  const { name = 'body', type, size, onProgress } = options;
  return encodeParts([toBodyPart(name, content, size)], chooseFileType(content, type), onProgress);
}
