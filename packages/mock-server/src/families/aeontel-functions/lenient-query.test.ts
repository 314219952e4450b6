import { expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

const queries = ['?includeDeleted=only', '?limit=1&limit=2', '?limit=1&nothing=1&nothing=2'];

it.each(queries)('refuses %s', async (query) => {
  expect((await openWorld({ demo: true }).ask('GET', query)).status).toBe(400);
});

it.each(queries)('passes over what is too much in %s when lenient', async (query) => {
  const { status, body } = await openWorld({ demo: true, aeontel: { lenientQuery: true } }).ask('GET', query);
  expect([status, body.data.length]).toEqual([200, query.includes('limit') ? 1 : 14]);
});

it('refuses wrong values, and other wrong requests, all the same', async () => {
  const { ask } = openWorld({ aeontel: { lenientQuery: true } });
  expect((await ask('GET', '?limit=0')).body.code).toBe('invalid_parameter');
  expect((await ask('POST', '?extra=1', { extra: 1 })).body.code).toBe('validation_failed');
  expect((await ask('GET', '/fun_no?extra=1')).body.code).toBe('not_found');
});

it('is an option that is judged', () => {
  expect(() => openWorld({ aeontel: { lenientQuery: 'yes' as unknown as boolean } })).toThrow('aeontel.lenientQuery');
  expect(() => openWorld({ aeontel: { lenient: true } as object })).toThrow('aeontel.lenient');
});
