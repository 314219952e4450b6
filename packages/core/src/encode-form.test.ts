import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeForm, type FormFile } from './encode-form.js';
import type { EncodedBody } from './encoded-body.js';

const utf8 = new TextEncoder();
const file = (content: FormFile['content'], more: Partial<FormFile> = {}) => ({ content, filename: 'f', ...more });
const bytesOf = (length: number) => new Uint8Array(length).map((_, index) => index % 251);

function streamOf(...chunks: (Uint8Array | Error)[]) {
  const cancel = vi.fn();
  const left = [...chunks];
  const pull = (controller: ReadableStreamDefaultController) => {
    const next = left.shift();
    if (next instanceof Error) controller.error(next);
    else if (next) controller.enqueue(next);
    else controller.close();
  };
  return { stream: new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 }), cancel };
}

const openBody = async (body: EncodedBody) => body.open(new Headers(), undefined);
const readBytes = async (body: EncodedBody) => new Uint8Array(await new Response(await openBody(body)).arrayBuffer());
const readText = async (body: EncodedBody) => new TextDecoder().decode(await readBytes(body));
const parse = async (body: EncodedBody) =>
  new Response(await readBytes(body), { headers: { 'content-type': body.contentType } }).formData();

afterEach(() => vi.unstubAllGlobals());

/** A platform that lets nobody set `Content-Length`, as browsers do. */
function playBrowser() {
  vi.stubGlobal(
    'Request',
    class {
      readonly headers = new Headers();
    },
  );
}

describe('the form', () => {
  test('is written as browsers write it, without what is undefined', async () => {
    const fields = { a: '1', no: undefined, 'q"\r\n': 'x\ny', p: file(utf8.encode('zip'), { filename: 'a"b\n.zip' }) };
    const body = encodeForm(fields, { boundary: 'B' });
    expect(body.contentType).toBe('multipart/form-data; boundary=B');
    const lines = [
      ...['--B', 'Content-Disposition: form-data; name="a"', '', '1'],
      ...['--B', 'Content-Disposition: form-data; name="q%22%0D%0A"', '', 'x\ny'],
      ...['--B', 'Content-Disposition: form-data; name="p"; filename="a%22b%0A.zip"'],
      ...['Content-Type: application/octet-stream', '', 'zip', '--B--', ''],
    ];
    expect(await readText(body)).toBe(lines.join('\r\n'));
    expect(body.length).toBe(lines.join('\r\n').length);
  });

  test('of nothing is its end', async () => {
    expect(await readText(encodeForm({}, { boundary: 'B' }))).toBe('--B--\r\n');
  });

  test('takes the type of a Blob, and a type that is given before that', async () => {
    const blob = new Blob(['x'], { type: 'text/x' });
    const form = await parse(encodeForm({ own: file(blob), given: file(blob, { type: 'text/y' }) }));
    expect([form.get('own'), form.get('given')]).toMatchObject([{ type: 'text/x' }, { type: 'text/y' }]);
  });

  test('has a boundary of its own from the random numbers that it is given', () => {
    const numbers = [0.1, 0.2, 0.3, 0];
    const encode = () => encodeForm({}, { random: () => numbers.shift()! }).contentType;
    const [first, second] = [encode(), encode()];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^multipart\/form-data; boundary=functionary-[0-9a-z]{24}$/);
    expect(second).toMatch(/^multipart\/form-data; boundary=functionary-[0-9a-z]{24}$/);
  });

  test('holds what was put in, whatever it is', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/["\r\n%]|^__proto__$/.test(text));
    const field = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.record({ content: fc.uint8Array({ maxLength: 300 }), filename: name }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, field), async (fields) => {
        const body = encodeForm(fields as Record<string, string | FormFile>);
        const seen: Record<string, unknown> = {};
        for (const [key, value] of await parse(body)) {
          const content = typeof value === 'string' ? undefined : new Uint8Array(await value.arrayBuffer());
          seen[key] = content ? { content, filename: (value as File).name } : value;
        }
        expect(seen).toEqual({ ...fields });
        expect((await readBytes(body)).length).toBe(body.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('how it is sent', () => {
  test('few bytes: a Blob, again and again', async () => {
    const body = encodeForm({ code: '{}', package: file(bytesOf(1000)), small: file(bytesOf(10)) });
    expect(body.isReplayable).toBe(true);
    const [first, second] = [await openBody(body), await openBody(body)];
    expect(first).toBeInstanceOf(Blob);
    expect([(first as Blob).size, (second as Blob).size]).toEqual([body.length, body.length]);
  });

  test('large bytes: a stream of views of them, again and again', async () => {
    const bytes = bytesOf(200_000);
    const body = encodeForm({ package: file(bytes) });
    expect(body.isReplayable).toBe(true);
    for (const _ of [1, 2]) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await openBody(body)) as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
      const views = chunks.filter((chunk) => chunk.buffer === bytes.buffer);
      expect(views.map((view) => view.length)).toEqual([65_536, 65_536, 65_536, 3_392]);
      expect(chunks.reduce((sum, { length }) => sum + length, 0)).toBe(body.length);
    }
  });

  test('a Blob: a stream of its slices, again and again', async () => {
    const blob = new Blob([bytesOf(200_000)]);
    const body = encodeForm({ package: file(blob) });
    expect(body.isReplayable).toBe(true);
    for (const _ of [1, 2]) {
      const sizes: number[] = [];
      for await (const { length } of (await openBody(body)) as unknown as AsyncIterable<Uint8Array>) sizes.push(length);
      expect(sizes.slice(1, -1)).toEqual([65_536, 65_536, 65_536, 3_392]);
    }
    const form = await parse(body);
    expect(new Uint8Array(await (form.get('package') as File).arrayBuffer())).toEqual(bytesOf(200_000));
  });

  test('a stream once, its length known when its size is', async () => {
    const body = encodeForm({ package: file(streamOf(utf8.encode('ab'), utf8.encode('c')).stream, { size: 3 }) });
    expect(body.isReplayable).toBe(false);
    expect((await readText(body)).length).toBe(body.length);
    expect(encodeForm({ package: file(streamOf().stream) }).length).toBeUndefined();
  });

  test('a stream that was read before is refused, by the name of its field', async () => {
    const { stream } = streamOf(utf8.encode('ab'));
    await readText(encodeForm({ package: file(stream) }));
    expect(() => encodeForm({ package: file(stream) })).toThrow(/^package: this stream was read already/);
  });

  test.each(['hello.zip', [1, 2], new ArrayBuffer(2), Promise.resolve(), { pipe() {} }])(
    'what is no file is refused, by the name of its field',
    (content) => {
      expect(() => encodeForm({ package: file(content as never) })).toThrow(/^package: pass a Uint8Array/);
    },
  );

  test.each([Number.NaN, -1, 1.5])('a size of %d is none', (size) => {
    expect(() => encodeForm({ package: file(streamOf().stream, { size }) })).toThrow(/^package: its size/);
  });

  test.each([
    [2, 'more bytes, and its size says 2'],
    [9, 'only 3 bytes, and its size says 9'],
  ])('a stream of 3 bytes is not one of %d', async (size, message) => {
    const { stream } = streamOf(utf8.encode('ab'), utf8.encode('c'));
    const reading = readText(encodeForm({ package: file(stream, { size }) }));
    await expect(reading).rejects.toMatchObject({ name: 'UploadError', message: expect.stringContaining(message) });
  });

  test('a stream that fails, fails the body with its field and its cause', async () => {
    const cause = new Error('disk');
    const reading = readText(encodeForm({ package: file(streamOf(utf8.encode('ab'), cause).stream) }));
    await expect(reading).rejects.toMatchObject({ message: expect.stringMatching(/^package: /), cause });
  });

  test('a Blob that can be read no longer, fails the body with its field and its cause', async () => {
    const cause = new DOMException('the file has changed', 'NotReadableError');
    const blob = new Blob(['x']);
    vi.spyOn(blob, 'slice').mockReturnValue({ arrayBuffer: () => Promise.reject(cause) } as unknown as Blob);
    const error: any = await readText(encodeForm({ package: file(blob) })).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'UploadError',
      message: expect.stringMatching(/^package: .*read that again$/),
    });
    expect(error.cause).toBe(cause);
  });

  test('a body that is let go lets its streams go, begun or not', async () => {
    const sources = [streamOf(utf8.encode('a')), streamOf(utf8.encode('b'))];
    const [a, b] = sources.map(({ stream }) => file(stream));
    const reader = ((await openBody(encodeForm({ a, b }))) as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel('over');
    for (const { cancel } of sources) expect(cancel).toHaveBeenCalledWith('over');
  });

  test('where no length can be stated, bytes and streams are Blobs, whose length is known', async () => {
    playBrowser();
    for (const content of [bytesOf(200_000), new Blob([bytesOf(200_000)]), streamOf(utf8.encode('ab')).stream]) {
      const sent = await openBody(encodeForm({ package: file(content) }));
      expect(sent).toBeInstanceOf(Blob);
    }
    const short = encodeForm({ package: file(streamOf(utf8.encode('ab')).stream, { size: 3 }) });
    await expect(openBody(short)).rejects.toMatchObject({ name: 'UploadError' });
  });
});

describe('progress', () => {
  test('of a stream is told chunk by chunk, as it is read and not before', async () => {
    const seen: (number | undefined)[][] = [];
    const body = encodeForm(
      { package: file(bytesOf(130_000)) },
      { onProgress: ({ sentBytes, totalBytes }) => void seen.push([sentBytes, totalBytes]) },
    );
    const stream = (await openBody(body)) as ReadableStream<Uint8Array>;
    expect(seen).toEqual([[0, body.length]]);
    await new Response(stream).arrayBuffer();
    body.settle!();
    expect(seen).toHaveLength(5);
    expect(seen.at(-1)).toEqual([body.length, body.length]);
    expect(seen.map(([sent]) => sent)).toEqual(seen.map(([sent]) => sent).sort((a, b) => a! - b!));
  });

  test('of what goes as a Blob is told at its start and when it was taken', async () => {
    const seen: number[] = [];
    const body = encodeForm({ p: file(bytesOf(1)) }, { onProgress: ({ sentBytes }) => void seen.push(sentBytes) });
    await openBody(body);
    expect(seen).toEqual([0]);
    body.settle!();
    expect(seen).toEqual([0, body.length]);
  });
});
