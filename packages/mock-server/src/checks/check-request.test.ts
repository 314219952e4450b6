import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Incoming } from '../family.js';
import type { TableOperation } from '../table.js';
import { createQueryValues } from '../wire/query-values.js';
import { checkRequest } from './check-request.js';

const operation: TableOperation = {
  ...{ id: 'list', method: 'POST', path: '/{id}', servers: [0], responses: {}, secrets: ['key'] },
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'integer' },
    { name: 'top', in: 'query', required: false, type: 'integer' },
    { name: 'show', in: 'query', required: false, type: 'boolean' },
    { name: 'from', in: 'query', required: false, type: 'string', format: 'date-time' },
    { name: 'state', in: 'query', required: false, type: 'array', items: 'string', values: ['On', 'Off'] },
    { name: 'key', in: 'query', required: false, type: 'integer', secret: true },
    { name: 'x-need', in: 'header', required: true, type: 'string' },
  ],
  body: { required: true, types: { 'application/json': 'list body' } },
};
const strict = { 'list body': z.strictObject({ a: z.number() }) };

function check(
  query: string,
  more: {
    body?: string;
    type?: string;
    types?: Record<string, string | null>;
    anyQuery?: boolean;
    headers?: Record<string, string>;
    ignoresCase?: boolean;
  } = {},
) {
  const { body = '{"a":1}', type = 'application/json', headers = { 'x-need': 'y' }, ignoresCase = false } = more;
  const { types = operation.body!.types, anyQuery = false } = more;
  const incoming = {
    ...{
      operation: { ...operation, anyQuery, body: { required: true, types } },
      path: { id: '1' },
      query: createQueryValues(query),
      bytes: new TextEncoder().encode(body),
    },
    headers: new Headers({ 'content-type': type, ...headers }),
  } as unknown as Incoming;
  return checkRequest(incoming, ignoresCase, strict);
}

describe('checkRequest', () => {
  it('finds nothing wrong with what the document allows', () => {
    expect(check('top=5&show=true&from=2020-01-01T00:00:00Z&state=On,Off')).toEqual([]);
    expect(check('TOP=5', { ignoresCase: true })).toEqual([]);
  });

  it.each([
    ['top=x', "query 'top': 'x' is not of type integer"],
    ['show=yes', "query 'show': 'yes' is not of type boolean"],
    ['from=noon', "query 'from': 'noon' is not a date"],
    ['state=On,Of', "query 'state': 'Of' is not one of On, Off"],
    ['limit=5', "query 'limit' is not in the document"],
    ['TOP=5', "query 'TOP' is not in the document"],
  ])('%s: %s', (query, issue) => expect(check(query)).toEqual([issue]));

  it('takes what is not described where the operation takes any query', () => {
    expect(check('limit=5', { anyQuery: true })).toEqual([]);
    expect(check('limit=5&top=x', { anyQuery: true })).toEqual(["query 'top': 'x' is not of type integer"]);
  });

  it('judges header and body', () => {
    expect(check('', { headers: {} })).toEqual(["header 'x-need' is missing"]);
    expect(check('', { body: '' })).toEqual(['the body is missing']);
    expect(check('', { body: '{' })).toEqual(['the body is not JSON']);
    expect(check('', { type: 'text/plain' })).toEqual(["content type 'text/plain' is not application/json"]);
    const types = { 'multipart/form-data': null, 'application/json': 'list body' };
    expect(check('', { types, type: 'Multipart/Form-Data; boundary=B', body: '--B--' })).toEqual([]);
    expect(check('', { types: { '*/*': null }, type: 'text/plain', body: 'x' })).toEqual([]);
    expect(check('', { body: '{"a":"x"}' })[0]).toMatch(/^body\.a: /);
  });

  it('never repeats a secret', () => {
    expect(check('key=hush').join()).not.toContain('hush');
  });
});
