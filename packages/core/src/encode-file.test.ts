import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createCaller } from './caller.js';
import { encodeFile, type FileOptions } from './encode-file.js';
import type { FilePart } from './file-part.js';
import { operation, rules } from './testing/scripted-caller.js';

const bytes = new Uint8Array(200_000).fill(7);
const streamOf = (chunk: Uint8Array) => new Blob([chunk as BlobPart]).stream();

/** Sends a file to a server of its own, and gives what that got. */
async function upload(content: FilePart, options?: FileOptions) {
  const server = createServer(async (request, response) => {
    const got = Buffer.concat(await request.toArray().catch(() => []));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ headers: request.headers, length: got.length, last: got.at(-1) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const caller = createCaller({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, rules });
    const put = operation({ method: 'PUT', contentType: 'application/json' });
    const { data } = await caller.send(put, { path: { name: 'n' }, body: encodeFile(content, options) });
    return data as { headers: Record<string, string>; length: number; last: number };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a file as the whole body', () => {
  test.each<[string, FilePart, FileOptions]>([
    ['bytes', bytes, {}],
    ['few bytes', bytes.subarray(0, 10), {}],
    ['a Blob', new Blob([bytes]), {}],
    ['a stream of known size', streamOf(bytes), { size: bytes.length }],
  ])('of %s arrives as it is, with its length', async (_, content, options) => {
    const got = await upload(content, { type: 'application/zip', ...options });
    const length = content instanceof Uint8Array ? content.length : bytes.length;
    expect(got).toMatchObject({ length, last: 7 });
    expect(got.headers).toMatchObject({ 'content-type': 'application/zip', 'content-length': String(length) });
  });

  test('of a stream of unknown size comes in chunks', async () => {
    const got = await upload(streamOf(bytes));
    expect(got.headers).toMatchObject({
      'transfer-encoding': 'chunked',
      'content-type': 'application/octet-stream',
    });
    expect(got.length).toBe(bytes.length);
  });

  test('has the media type of its Blob unless another is said', async () => {
    const blob = new Blob(['x'], { type: 'text/plain' });
    expect((await upload(blob)).headers['content-type']).toBe('text/plain');
    expect((await upload(blob, { type: 'application/zip' })).headers['content-type']).toBe('application/zip');
  });

  test('tells how far it is', async () => {
    const seen: number[] = [];
    await upload(bytes, { onProgress: ({ sentBytes }) => void seen.push(sentBytes) });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen.length).toBeGreaterThan(2);
  });

  test('is refused by its name when it is none', async () => {
    expect(() => encodeFile('text' as never, { name: 'zip' })).toThrow(/^zip: pass a Uint8Array/);
    expect(() => encodeFile(streamOf(bytes), { name: 'zip', size: -1 })).toThrow(/^zip: its size/);
    const read = streamOf(bytes);
    read.getReader();
    expect(() => encodeFile(read, { name: 'zip' })).toThrow(/^zip: this stream was read already/);
  });

  test('of a stream of another size fails', async () => {
    await expect(upload(streamOf(bytes), { name: 'zip', size: bytes.length + 1 })).rejects.toMatchObject({
      name: 'UploadError',
      message: `zip: it holds only ${bytes.length} bytes, and its size says ${bytes.length + 1}`,
    });
  });
});
