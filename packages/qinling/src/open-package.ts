import { type Caller, callOperation, createMismatch, type Operation, type SendOptions } from '@functionary/core';

/** A package on its way. */
export interface PackageDownload {
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes, where the service says so: of what was sent, which is not what arrives where it was compressed on the way. */
  readonly length: number | undefined;
}

/**
 * Begins to fetch a package.
 *
 * @param accept - the service labels a function's package as zip and a version's as HTML, and sends `null` or 406 to
 *   whoever asks for another type
 * @throws InvalidResponseError when the answer is none
 */
export async function openPackage(
  caller: Caller,
  operation: Operation<any, unknown>,
  path: Readonly<Record<string, unknown>>,
  accept: string,
  options?: SendOptions,
): Promise<PackageDownload> {
  const args = { path, query: { download: true }, headers: { accept } };
  const call = { stream: true, ...options };
  const { data, headers, ...answer } = await callOperation(caller, operation, args, call);
  const stream = data as ReadableStream<Uint8Array> | undefined;
  const type = headers.get('content-type') ?? 'no type';
  // A version's own label is one of the types that a function's package never has.
  const foreign = accept === '*/*' ? /\bjson\b/ : /\bjson\b|^text\//;
  if (!stream || foreign.test(type)) {
    stream?.cancel().catch(() => {});
    throw createMismatch(operation.id, answer, `package but ${stream ? type : 'empty'}`);
  }
  const length = headers.get('content-length') ?? '';
  return { stream, length: /^\d+$/.test(length) ? Number(length) : undefined };
}

/** Up to this many bytes a length is believed before they came. */
const BELIEVED_BYTES = 64 * 1024 * 1024;

/** Reads a package to its end. Where its length is known, and no more than believable, it is held once. */
export async function readPackageBytes({ stream, length = 0 }: PackageDownload): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.min(length, BELIEVED_BYTES));
  let filled = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return filled === bytes.length ? bytes : bytes.slice(0, filled);
    if (filled + value.length > bytes.length) {
      const wider = new Uint8Array(Math.max(filled + value.length, 2 * bytes.length));
      wider.set(bytes.subarray(0, filled));
      bytes = wider;
    }
    bytes.set(value, filled);
    filled += value.length;
  }
}
