import { createByteSearch } from './find-bytes.js';
import { readMediaType } from './media-type.js';

/** One field of a form. */
export interface FormField {
  readonly name: string;
  /** Undefined for what is no file. */
  readonly filename: string | undefined;
  /** A view of the body. */
  readonly bytes: Uint8Array;
  /** The bytes as text. */
  readonly text: string;
}

class SentField implements FormField {
  constructor(
    readonly name: string,
    readonly filename: string | undefined,
    readonly bytes: Uint8Array,
  ) {}

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }
}

/** The value of a parameter of a header: quoted, where a backslash stands for the next mark, or bare. */
function readParameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'i').exec(header);
  // Browsers write three marks as they stand in a URL, and escape nothing else.
  return (match?.[1]?.replace(/\\(["\\])/g, '$1') ?? match?.[2])?.replace(/%(22|0D|0A)/gi, (mark) =>
    decodeURIComponent(mark),
  );
}

function readField(head: string, bytes: Uint8Array): FormField | undefined {
  const disposition = head.split('\r\n').find((line) => /^content-disposition\s*:/i.test(line));
  const name = disposition && readParameter(disposition, 'name');
  return name === undefined || name === ''
    ? undefined
    : new SentField(name, readParameter(disposition!, 'filename'), bytes);
}

/** The fields of `multipart/form-data`, in their order. What cannot be read is left out; an end that is missing is the end of the bytes. */
function parseMultipart(bytes: Uint8Array, boundary: string): FormField[] {
  const encoder = new TextEncoder();
  const delimiter = encoder.encode(`--${boundary}`);
  const findNext = createByteSearch(encoder.encode(`\r\n--${boundary}`));
  const findHeadEnd = createByteSearch(encoder.encode('\r\n\r\n'));
  const fields: FormField[] = [];
  let at = createByteSearch(delimiter)(bytes, 0);
  while (at >= 0) {
    at += delimiter.length;
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) break;
    const headEnd = findHeadEnd(bytes, at);
    if (headEnd < 0) break;
    const next = findNext(bytes, headEnd + 2);
    const end = next < 0 ? bytes.length : next;
    const head = new TextDecoder().decode(bytes.subarray(at, headEnd));
    const field = readField(head, bytes.subarray(Math.min(headEnd + 4, end), end));
    if (field) fields.push(field);
    at = next < 0 ? -1 : next + 2;
  }
  return fields;
}

function parseUrlencoded(bytes: Uint8Array): FormField[] {
  const encoder = new TextEncoder();
  const pairs = new URLSearchParams(`&${new TextDecoder().decode(bytes)}`);
  return [...pairs].map(([name, value]) => new SentField(name, undefined, encoder.encode(value)));
}

/**
 * Reads a form, multipart or urlencoded. A file is a view of the bytes: nothing is copied.
 *
 * @returns undefined where the content type is no form's
 */
export function parseForm(bytes: Uint8Array, contentType: string | null): FormField[] | undefined {
  const mediaType = readMediaType(contentType);
  if (mediaType === 'application/x-www-form-urlencoded') return parseUrlencoded(bytes);
  if (mediaType !== 'multipart/form-data') return undefined;
  const boundary = readParameter(contentType!, 'boundary');
  return boundary ? parseMultipart(bytes, boundary) : [];
}
