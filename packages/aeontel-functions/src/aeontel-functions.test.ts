import { describe, expect, test } from 'vitest';
import { AeontelFunctions } from './aeontel-functions.js';
import { createClient } from './client.js';
import { makeFunction, scriptAeontel, servePages } from './testing/scripted-fetch.js';

describe('a client', () => {
  test('is of the service unless told otherwise', () => {
    expect(new AeontelFunctions({ token: 'sec_demo' }).baseUrl).toBe('https://api.aeontel.com');
    expect(new AeontelFunctions({ token: 'sec_demo', baseUrl: 'http://localhost:1/aeontel/' }).baseUrl).toBe(
      'http://localhost:1/aeontel',
    );
  });

  test('needs a token, and a base URL that is one', () => {
    expect(() => new AeontelFunctions({} as never)).toThrow(/^token: /);
    expect(() => new AeontelFunctions({ token: '' })).toThrow(/^token: /);
    expect(() => new AeontelFunctions({ token: 'sec_demo', baseUrl: 'ftp://a' })).toThrow(/^baseUrl: /);
  });

  test('prints no token', () => {
    expect(JSON.stringify(new AeontelFunctions({ token: 'sec_demo' }))).not.toContain('sec_demo');
  });
});

describe('the plain client', () => {
  test('writes filters and orders as JSON, and goes through the pipeline', async () => {
    const { connection, requests } = scriptAeontel(servePages(2));
    const client = createClient(connection);
    const query = { filter: { name: { like: 'a%' } }, orderBy: [{ name: 'asc' as const }], ids: ['a', 'b'] };
    const { data } = await client.GET('/api/functions', { params: { query } });
    expect(data?.pageInfo.total).toBe(2);
    expect(requests[0]?.query.get('filter')).toBe('{"name":{"like":"a%"}}');
    expect(requests[0]?.query.get('orderBy')).toBe('[{"name":"asc"}]');
    expect(requests[0]?.query.get('ids')).toBe('a,b');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer sec_demo');
  });

  test('sends a path and a body as they are', async () => {
    const { connection, requests } = scriptAeontel([makeFunction()]);
    const client = createClient(connection);
    await client.PATCH('/api/functions/{id}', { params: { path: { id: 'fun_1' } }, body: { name: 'b' } });
    expect([requests[0]?.line, requests[0]?.body]).toEqual(['PATCH /api/functions/fun_1', { name: 'b' }]);
  });
});
