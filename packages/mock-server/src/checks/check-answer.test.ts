import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { TableOperation } from '../table.js';
import { encodeAnswer } from '../wire/reply.js';
import { checkAnswer } from './check-answer.js';

const operation: TableOperation = {
  ...{ id: 'get', method: 'GET', path: '/', servers: [0], parameters: [], secrets: [] },
  responses: {
    200: {
      headers: ['X-Token'],
      types: { 'application/json': 'get 200', 'text/html': null },
    },
    204: { headers: [], types: {} },
    403: { headers: [], types: { 'text/html': null } },
  },
};
const strict = { 'get 200': z.strictObject({ a: z.number() }) };
const headers = { 'X-Token': 't' };
const check = (answer: Parameters<typeof encodeAnswer>[0]) => checkAnswer(operation, encodeAnswer(answer), strict);

describe('checkAnswer', () => {
  it('finds nothing wrong with what the document allows', () => {
    expect(check({ status: 200, headers, body: { a: 1 } })).toEqual([]);
    expect(check({ status: 200, headers, body: '<p>', contentType: 'text/html; charset=utf-8' })).toEqual([]);
    expect(check({ status: 204 })).toEqual([]);
    expect(check({ status: 403 })).toEqual([]);
  });

  it('judges what goes over the wire: a key that is undefined is not there', () => {
    expect(check({ status: 200, headers, body: { a: 1, b: undefined } })).toEqual([]);
  });

  it.each([
    ['another status', { status: 201, body: {} }, 'status 201 is not in the document'],
    ['no required header', { status: 200, body: { a: 1 } }, 'header X-Token is missing'],
    ['a wrong type', { status: 200, headers, body: { a: 'x' } }, 'body.a: '],
    ['an unknown key', { status: 200, headers, body: { a: 1, b: 2 } }, 'body: '],
    ['no body', { status: 200, headers }, 'the body is empty, and should be application/json or text/html'],
    ['a body where none is', { status: 204, body: {} }, 'there is a body, and should be none'],
    [
      'another content type',
      { status: 200, headers, body: 'x', contentType: 'text/plain' },
      "content type 'text/plain' is not",
    ],
    [
      'text that is not JSON',
      { status: 200, headers, body: new Uint8Array(1), contentType: 'application/json' },
      'not JSON',
    ],
  ])('finds %s', (_, answer, issue) => {
    expect(check(answer).join('\n')).toContain(issue);
  });
});
