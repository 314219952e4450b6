import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../family.js';
import { readPageError } from './page-error.js';

const badRequest = 'The request was malformed or invalid.';

describe('readPageError', () => {
  it.each<[what: string, answer: Answer, code: string, message: string]>([
    ["Resource Manager's", { status: 404, body: { error: { code: 'A', message: 'b', details: [] } } }, 'A', 'b'],
    ["App Service's", { status: 400, body: { Code: 'A', Message: 'b', Details: [] } }, 'A', 'b'],
    ["Kudu's", { status: 500, body: { Message: 'b' } }, 'InternalServerError', 'b'],
    ['the page’s own', { status: 400, body: { code: 'A', message: 'b', more: 1 } }, 'A', 'b'],
    ['a text', { status: 409, contentType: 'text/plain', body: 'busy' }, 'Conflict', 'busy'],
    [
      'a page',
      { status: 403, contentType: 'text/html', body: '<head>\n<title>x</title></head><p>a</p>\n<p>b</p>' },
      'Forbidden',
      'a b',
    ],
    ['an empty text', { status: 400, contentType: 'text/html', body: '' }, 'BadRequest', badRequest],
    ['fields that say nothing', { status: 400, body: { error: 'x', code: 7, message: '' } }, 'BadRequest', badRequest],
    ['null', { status: 400, body: null }, 'BadRequest', badRequest],
    ['no body', { status: 401 }, 'Unauthorized', 'Authentication failed or credentials are missing.'],
    ['a status with no name', { status: 418 }, 'BadRequest', badRequest],
    ['such a failure', { status: 502 }, 'InternalServerError', 'An unexpected error occurred on the server.'],
  ])('reads %s', (_, answer, code, message) => {
    expect(readPageError(answer)).toEqual({ code, message });
  });
});
