import { type EncodedBody, encodeFile, type FilePart, InvalidArgumentError, writeJson } from '@functionary/core';

/**
 * Encodes what a function is called with, by what it is.
 *
 * @param contentType - in place of the kind's own
 * @returns undefined for no input
 * @throws InvalidArgumentError for an input that the method does not take, or that has no form in that media type
 */
export function encodeInput(input: unknown, method: string, contentType?: string): EncodedBody | undefined {
  if (input === undefined) return undefined;
  if (/^(GET|HEAD)$/.test(method))
    throw new InvalidArgumentError('input', `a ${method} has no body; pass undefined, and the values in params.query`);
  const encode = (body: string, kind: string): EncodedBody => ({
    contentType: contentType ?? kind,
    isReplayable: true,
    open: () => body,
  });
  if (typeof input === 'string') return encode(input, 'text/plain;charset=UTF-8');
  if (input instanceof URLSearchParams)
    return encode(input.toString(), 'application/x-www-form-urlencoded;charset=UTF-8');
  const file = readFile(input);
  if (file) return encodeFile(file, { name: 'input', type: contentType });
  if (input instanceof FormData) return encodeFormData(input, contentType);
  if (contentType && !/[/+]json\b/i.test(contentType))
    throw new InvalidArgumentError('input', `plain data has no form in ${contentType}; pass a string or bytes`);
  return encode(writeJson('input', input), 'application/json');
}

/** Bytes, in whatever they are held; undefined for what holds none. */
function readFile(input: unknown): FilePart | undefined {
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return input instanceof Blob || input instanceof ReadableStream ? input : undefined;
}

/** Its type holds what parts the fields, which the platform chooses. */
function encodeFormData(form: FormData, contentType: string | undefined): EncodedBody {
  if (contentType) throw new InvalidArgumentError('contentType', 'a form has its own; leave this out');
  const written = new Response(form);
  let bytes: Promise<Blob> | undefined;
  return {
    contentType: written.headers.get('content-type')!,
    isReplayable: true,
    open: () => (bytes ??= written.blob()),
  };
}
