import { describe, expect, it } from 'vitest';
import { encodeAnswer, isJsonType, toResponse } from './reply.js';

describe('encodeAnswer', () => {
  it.each([
    [{ a: 1 }, undefined, '{"a":1}', 'application/json; charset=utf-8'],
    ['text', undefined, '"text"', 'application/json; charset=utf-8'],
    [null, undefined, 'null', 'application/json; charset=utf-8'],
    ['text', 'application/problem+json', '"text"', 'application/problem+json'],
    ['<p>', 'text/html', '<p>', 'text/html'],
  ])('%j as %s', (body, contentType, text, type) => {
    const reply = encodeAnswer({ status: 200, body, ...(contentType === undefined ? {} : { contentType }) });
    expect([reply.body, reply.headers['content-type']]).toEqual([text, type]);
  });

  it('has an empty body and no content type for undefined, and takes bytes as they are', () => {
    expect(encodeAnswer({ status: 202, headers: { Location: 'x' } })).toEqual({
      ...{ status: 202, headers: { location: 'x' }, body: null },
    });
    const bytes = new Uint8Array([1]);
    expect(encodeAnswer({ status: 200, body: bytes })).toMatchObject({
      ...{ body: bytes, headers: { 'content-type': 'application/octet-stream' } },
    });
  });
});

describe('isJsonType', () => {
  it.each([
    ['application/json', true],
    ['application/json; charset=utf-8', true],
    ['application/problem+json', true],
    ['text/html', false],
    ['text/plain; format=json', false],
  ])('%s: %s', (type, isJson) => expect(isJsonType(type)).toBe(isJson));
});

describe('toResponse', () => {
  it('sets each cookie by itself', () => {
    const reply = encodeAnswer({ status: 200, cookies: ['a=1', 'b=2; Path=/'] });
    expect(toResponse(reply, 'http://x/').headers.getSetCookie()).toEqual(['a=1', 'b=2; Path=/']);
  });

  it('says by which URL it came, and has no body where there may be none', async () => {
    const response = toResponse({ status: 204, headers: {}, body: null }, 'http://x/a');
    expect([response.status, response.url, await response.text()]).toEqual([204, 'http://x/a', '']);
  });
});
