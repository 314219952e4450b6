import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createCaller } from './caller.js';
import type { CredentialInput } from './credentials.js';
import { encodeForm, type FormFile } from './encode-form.js';
import { createScripted, createTestClock, failure, json, operation, rules } from './testing/scripted-caller.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that answers with each of these statuses in turn, then with 200, and keeps what it was sent. */
async function serve(statuses: number[] = [], credential: CredentialInput = 'key') {
  const seen: { headers: IncomingHttpHeaders; bytes: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const bytes = Buffer.concat(await request.toArray().catch(() => []));
    seen.push({ headers: request.headers, bytes });
    response.writeHead(statuses.shift() ?? 200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { seen, caller: createCaller({ baseUrl, rules, credential, clock: createTestClock(), random: () => 1 }) };
}

const put = operation({ method: 'PUT', idempotency: 'idempotent', contentType: 'multipart/form-data' });
const send = (caller: Awaited<ReturnType<typeof serve>>['caller'], body: unknown, options = {}) =>
  caller.send(put, { path: { name: 'n' }, body }, options);
const bytes = new Uint8Array(300_000).fill(7);
const form = (content: FormFile['content'], more: Partial<FormFile> = {}) =>
  encodeForm({ code: '{}', package: { content, filename: 'a.zip', ...more } }, { boundary: 'B' });
const streamOf = (...chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe('a form over a socket', () => {
  test.each<[string, () => ReturnType<typeof form>]>([
    ['bytes', () => form(bytes)],
    ['a large Blob', () => form(new Blob([bytes]))],
    ['a small Blob', () => form(new Blob(['x']))],
    ['a stream of known size', () => form(streamOf(bytes, bytes), { size: 600_000 })],
  ])('of %s states its length and comes in no chunks', async (_, encode) => {
    const { caller, seen } = await serve();
    const body = encode();
    await send(caller, body);
    const [{ headers, bytes: received }] = seen as [(typeof seen)[0]];
    expect(headers).toMatchObject({ 'content-length': String(body.length), 'content-type': body.contentType });
    expect(headers).not.toHaveProperty('transfer-encoding');
    expect(received.length).toBe(body.length);
    expect(received.subarray(0, 3).toString()).toBe('--B');
    expect(received.subarray(-9).toString()).toBe('\r\n--B--\r\n');
  });

  test('of a stream of unknown size comes in chunks', async () => {
    const { caller, seen } = await serve();
    await send(caller, form(streamOf(bytes)));
    expect(seen[0]!.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
    expect(seen[0]!.headers).not.toHaveProperty('content-length');
  });

  test('is opened anew for a retry and for a renewed credential', async () => {
    let key = 0;
    const { caller, seen } = await serve([503, 401], () => `key-${++key}`);
    expect(await send(caller, form(bytes))).toMatchObject({ attempts: 3 });
    expect(seen.map(({ headers }) => headers['x-key'])).toEqual(['key-1', 'key-2', 'key-3']);
    expect(seen[2]!.bytes.equals(seen[0]!.bytes)).toBe(true);
    expect(seen[0]!.bytes.length).toBeGreaterThan(300_000);
  });

  test.each([503, 401])('of a stream is not sent again after %d', async (status) => {
    let key = 0;
    const { caller, seen } = await serve([status], () => `key-${++key}`);
    await expect(send(caller, form(streamOf(bytes), { size: 300_000 }))).rejects.toMatchObject({ status });
    expect(seen).toHaveLength(1);
  });

  test('of a stream that is refused with 401 is not sent again, and leaves the dead token to nobody', async () => {
    let count = 0;
    const getToken = async () => ({ token: `token-${++count}`, expiresOnTimestamp: Number.POSITIVE_INFINITY });
    const { caller, seen } = await serve([401], { getToken });
    await expect(send(caller, form(streamOf(bytes), { size: 300_000 }))).rejects.toMatchObject({ status: 401 });
    await send(caller, form(streamOf(bytes), { size: 300_000 }));
    expect(seen.map(({ headers }) => headers['x-key'])).toEqual(['token-1', 'token-2']);
  });

  test('that is answered before it was read lets its stream go', async () => {
    const server = createServer((_request, response) => void response.writeHead(400).end('{"error":"no"}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const { port } = server.address() as AddressInfo;
    const caller = createCaller({ baseUrl: `http://127.0.0.1:${port}`, rules });
    await new Promise((cancel) => {
      // Begins, and then has nothing more to give.
      const start = (target: ReadableStreamDefaultController) => target.enqueue(bytes);
      const stream = new ReadableStream<Uint8Array>({ start, cancel }, { highWaterMark: 0 });
      const sending = send(caller, form(stream), { retry: false });
      closing.push(() => expect(sending).rejects.toMatchObject({ status: 400 }));
    });
  });

  test('whose progress cannot be told fails with the reason, and only once', async () => {
    const cause = new Error('my own');
    const onProgress = ({ sentBytes }: { sentBytes: number }) => {
      if (sentBytes > 0) throw cause;
    };
    const { caller, seen } = await serve();
    const body = encodeForm({ package: { content: bytes, filename: 'a.zip' } }, { onProgress });
    const error: any = await send(caller, body).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'UploadError', message: expect.stringContaining('onProgress') });
    expect(error.cause).toBe(cause);
    expect(seen.length).toBeLessThanOrEqual(1);
  });

  test('of a stream that holds less than it said fails with the reason, and only once', async () => {
    const { caller } = await serve();
    const sending = send(caller, form(streamOf(bytes), { size: 300_001 }));
    await expect(sending).rejects.toMatchObject({
      name: 'UploadError',
      message: 'package: it holds only 300000 bytes, and its size says 300001',
    });
  });

  test('that is aborted lets its stream go', async () => {
    const { caller } = await serve();
    const controller = new AbortController();
    let sending: Promise<unknown> | undefined;
    await new Promise((cancel) => {
      let pulls = 0;
      const pull = (target: ReadableStreamDefaultController) => {
        if (++pulls === 3) controller.abort(new Error('enough'));
        target.enqueue(bytes);
      };
      const stream = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
      sending = expect(send(caller, form(stream), { signal: controller.signal })).rejects.toThrow('enough');
    });
    await sending;
  });
});

describe('what fetch is called with', () => {
  test('the form for each attempt; its length as a header only beside a stream', async () => {
    const stream = createScripted([failure('ECONNREFUSED'), json({})]);
    await send(stream.caller, form(bytes));
    expect(stream.sent.map(({ body }) => body instanceof ReadableStream)).toEqual([true, true]);
    expect(stream.sent[0]!.body).not.toBe(stream.sent[1]!.body);
    expect(stream.sent[0]!.headers.get('content-length')).toBe(String(form(bytes).length));
    const blob = createScripted([json({})]);
    await send(blob.caller, form(new Uint8Array(1)));
    expect(blob.sent[0]!.headers.has('content-length')).toBe(false);
    expect(blob.sent[0]!.headers.get('content-type')).toBe('multipart/form-data; boundary=B');
  });

  test('its content type wins over the operation, and is the one that may come with JSON too', async () => {
    const { caller, sent } = createScripted([json({})]);
    await caller.send(operation({ method: 'POST' }), { path: { name: 'n' }, body: form(bytes) });
    expect(sent[0]!.headers.get('content-type')).toBe('multipart/form-data; boundary=B');
  });

  test('progress of a Blob ends with a success alone', async () => {
    const seen: number[] = [];
    const body = encodeForm({ a: '1' }, { onProgress: ({ sentBytes }) => void seen.push(sentBytes) });
    const { caller } = createScripted([json({}, 400), json({})]);
    await expect(send(caller, body)).rejects.toThrow();
    expect(seen).toEqual([0]);
    await send(caller, body);
    expect(seen).toEqual([0, 0, body.length]);
  });
});
