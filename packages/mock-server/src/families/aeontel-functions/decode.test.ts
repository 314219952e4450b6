import { table as aeontelTable } from '@functionary/aeontel-functions/operations';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../family.js';
import type { Table } from '../../table.js';
import { createQueryValues } from '../../wire/query-values.js';
import { decode } from './decode.js';

const table: Table = aeontelTable;

interface Sent {
  readonly query?: string;
  readonly body?: string;
  readonly type?: string;
  readonly isQueryLenient?: boolean;
}

function read(id: string, { query = '', body = '', type = 'application/json', isQueryLenient = false }: Sent = {}) {
  const incoming: Pick<Incoming, 'operation' | 'path' | 'query' | 'headers' | 'bytes'> = {
    operation: table.operations.find((each) => each.id === id)!,
    path: { id: 'fun_f' },
    query: createQueryValues(query),
    headers: new Headers({ 'content-type': type }),
    bytes: new TextEncoder().encode(body),
  };
  return decode(incoming as Incoming, { isQueryLenient });
}

function refuse(id: string, sent?: Sent): readonly unknown[] {
  const decoded = read(id, sent);
  if (!('refuse' in decoded)) return ['taken'];
  const { status, contentType, body } = decoded.refuse;
  expect(contentType).toBe('application/problem+json');
  const { code, errors = [], detail } = body as { code: string; detail: string; errors?: { pointer: string }[] };
  expect(detail).toMatch(/\w/);
  return [status, code, ...errors.map(({ pointer }) => pointer)];
}

const ids = table.operations.map(({ id }) => id);

describe('decode', () => {
  it.each(ids)('refuses a parameter that %s does not know, and the document knows that it does', (id) => {
    expect(refuse(id, { query: 'force=1' })).toEqual([400, 'unknown_parameter', '/force']);
    expect(table.operations.find((each) => each.id === id)!.responses[400]).toBeDefined();
  });

  it.each(ids.filter((id) => id !== 'listFunctions'))('knows no parameter of %s, not even those of a list', (id) => {
    expect(refuse(id, { query: 'limit=1&name=x' })).toEqual([400, 'unknown_parameter', '/limit', '/name']);
  });

  it('names every unknown parameter once, before it looks at values', () => {
    expect(refuse('listFunctions', { query: 'a=1&limit=0&b=2&a=3' })).toEqual([400, 'unknown_parameter', '/a', '/b']);
    expect(refuse('listFunctions', { query: 'Limit=1&constructor=2' })).toEqual([
      ...[400, 'unknown_parameter', '/Limit', '/constructor'],
    ]);
  });

  it('takes every parameter that the document has for a list', () => {
    const { parameters } = table.operations.find(({ id }) => id === 'listFunctions')!;
    for (const { name } of parameters.filter((each) => each.in === 'query')) {
      expect(refuse('listFunctions', { query: `${name}=` })).not.toContain('unknown_parameter');
    }
  });

  it('tells what is wrong with filter, order and cursor by their own codes', () => {
    expect(refuse('listFunctions', { query: 'filter=%7B%22a%22%3A1%7D' })).toEqual([
      400,
      'invalid_filter',
      '/filter/a',
    ]);
    expect(refuse('listFunctions', { query: 'orderBy=%7B%7D' })).toEqual([400, 'invalid_order_by', '/orderBy']);
    expect(refuse('listFunctions', { query: 'before=x' })).toEqual([400, 'invalid_cursor', '/before']);
  });

  it('judges the query before the body', () => {
    expect(refuse('createFunction', { query: 'a=1', body: '{' })).toEqual([400, 'unknown_parameter', '/a']);
    expect(refuse('createFunction', { body: '{' })).toEqual([400, 'invalid_json']);
  });

  it('lets what the document has pass as it was sent', () => {
    const body = '{"name":" g ","description":""}';
    expect(read('updateFunction', { body })).toEqual({
      ...{ path: { id: 'fun_f' }, query: {}, headers: {}, body: { name: ' g ', description: '' } },
    });
    expect(read('restoreFunction', { body: '{', type: 'text/plain' })).toMatchObject({ body: undefined });
  });

  it('passes over unknown parameters where the world says so, and over nothing else', () => {
    expect(refuse('getFunction', { query: 'force=1', isQueryLenient: true })).toEqual(['taken']);
    expect(refuse('listFunctions', { query: 'force=1&limit=0', isQueryLenient: true })).toEqual([
      ...[400, 'invalid_parameter', '/limit'],
    ]);
    expect(refuse('updateFunction', { body: '{"a":1}', isQueryLenient: true })).toEqual([400, 'unknown_field', '/a']);
  });
});
