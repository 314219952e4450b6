import { describe, expect, it } from 'vitest';
import { arrivalFromFetch } from './arrival.js';
import { BodyTooLargeError, readBody } from './read-body.js';

const read = async (body: BodyInit | Uint8Array, limit: number, headers: Record<string, string> = {}) =>
  new TextDecoder().decode(
    await readBody(
      arrivalFromFetch('http://x/', { method: 'POST', body: body as BodyInit, headers, duplex: 'half' } as RequestInit),
      limit,
    ),
  );

function streamOf(...chunks: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

describe('readBody', () => {
  it.each<[string, BodyInit]>([
    ['text', 'abcd'],
    ['bytes', new TextEncoder().encode('abcd')],
    ['a stream', streamOf('ab', 'cd')],
    ['a blob', new Blob(['abcd'])],
    ['a form', new URLSearchParams({ a: 'b' })],
  ])('reads %s', async (_, body) => expect(['abcd', 'a=b']).toContain(await read(body, 4)));

  it('refuses a body over the limit, declared, at hand or streamed', async () => {
    await expect(read('abcde', 4)).rejects.toThrow(BodyTooLargeError);
    await expect(read(streamOf('abc', 'de'), 4)).rejects.toThrow('4 bytes');
    await expect(read(streamOf('a'), 4, { 'content-length': '5' })).rejects.toThrow(BodyTooLargeError);
  });

  it('holds a stream to the limit whatever length it declares, and names the option', async () => {
    await expect(read(streamOf('abc', 'de'), 4, { 'content-length': '3' })).rejects.toThrow(BodyTooLargeError);
    const { body } = arrivalFromFetch('http://x/', { method: 'POST', body: 'abcde' });
    const arrival = { method: 'POST', url: 'http://x/', headers: new Headers(), signal: undefined, body };
    expect(() => readBody(arrival, 4, 'maxUploadBytes')).toThrow('(maxUploadBytes)');
  });

  it('keeps bytes as they were when they were sent', async () => {
    const bytes = new TextEncoder().encode('abcd');
    const arrival = arrivalFromFetch('http://x/', { method: 'POST', body: bytes });
    bytes.fill(0);
    expect(new TextDecoder().decode(await readBody(arrival, 4))).toBe('abcd');
  });

  it('takes the body of a Request too', async () => {
    const request = new Request('http://x/', { method: 'POST', body: 'abcd' });
    expect(new TextDecoder().decode(await readBody(arrivalFromFetch(request, undefined), 4))).toBe('abcd');
  });
});
