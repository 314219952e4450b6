import type { BodyPart } from './body-part.js';
import { encodeParts, type ReportProgress } from './encode-parts.js';
import type { EncodedBody } from './encoded-body.js';
import { chooseFileType, type FilePart, toBodyPart } from './file-part.js';
import { writeFormHead } from './form-head.js';

/** A file of a form. */
export interface FormFile {
  readonly content: FilePart;
  readonly filename: string;
  /** Media type. @default that of a Blob, else 'application/octet-stream' */
  readonly type?: string | undefined;
  /**
   * How many bytes a stream holds. With it the request states its length; without it Node and Bun send it in chunks, which WSGI servers such as
   * Qinling's refuse. A stream that holds more or fewer fails the call with {@link UploadError}.
   */
  readonly size?: number | undefined;
}

/** How a form is encoded. */
export interface FormOptions {
  /** What parts the fields. @default made from `random` */
  boundary?: string | undefined;
  /** A number in [0, 1). @default Math.random */
  random?: (() => number) | undefined;
  /** Told of each chunk where a stream is sent (Node, Bun), else at start and end. What it throws ends the upload. */
  onProgress?: ReportProgress | undefined;
}

/**
 * Encodes `multipart/form-data`, field by field in their order; those that are undefined are left out.
 *
 * Nothing is copied before it is sent: where the platform can (Node, Bun), Blobs, streams and what is large go out as one stream with its length
 * stated; elsewhere, and bytes that are few, as a Blob. A large form may need a `timeoutMs` above the default of 60 s: it covers the upload too.
 *
 * @example
 * const body = encodeForm({ name: 'hello', package: { content: bytes, filename: 'hello.zip', type: 'application/zip' } });
 * await caller.send(createFunction, { body }, { timeoutMs: 600_000 });
 *
 * @throws InvalidArgumentError for a stream that was read before, and what is no file; when the form is sent, UploadError for one that fails or is not of its size, and for a Blob whose file has changed
 */
export function encodeForm(
  fields: Readonly<Record<string, string | FormFile | undefined>>,
  options: FormOptions = {},
): EncodedBody {
  const { random = Math.random, onProgress } = options;
  const boundary = options.boundary ?? `functionary-${writeDigits(random)}${writeDigits(random)}`;
  const parts: BodyPart[] = [];
  let text = '';
  const flush = () => {
    parts.push(new TextEncoder().encode(text));
    text = '';
  };
  for (const [name, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    if (typeof field === 'string') {
      text += `${writeFormHead(boundary, name)}${field}\r\n`;
      continue;
    }
    const { content, filename, type, size } = field;
    text += writeFormHead(boundary, name, filename, chooseFileType(content, type));
    flush();
    parts.push(toBodyPart(name, content, size));
    text = '\r\n';
  }
  text += `--${boundary}--\r\n`;
  flush();
  return encodeParts(parts, `multipart/form-data; boundary=${boundary}`, onProgress);
}

function writeDigits(random: () => number): string {
  return random().toString(36).slice(2, 14).padEnd(12, '0');
}
