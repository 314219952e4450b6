import { expect, it } from 'vitest';
import { type Answer, ask, openWorld } from './ask.js';
import { tellList } from './list-functions.js';

const world = openWorld({ aeontel: { lenientQuery: true } });
world.aeontel.functions.put({ id: 'fun_a', name: 'a', createdAt: '2026-01-02T00:00:00.000Z' });
world.aeontel.functions.put({ id: 'fun_b', name: 'b', createdAt: '2026-01-01T00:00:00.000Z' });
const send = (query: string): Promise<Answer> => ask(world, 'GET', `/api/functions?${query}`);

it.each<[rule: string, query: string, rows: string]>([
  ['an unknown parameter is passed over', 'includeDeleted=only', 'a b'],
  ['so is one that every object has', '__proto__=1&constructor=2', 'a b'],
  ['the first of repeated ones counts', 'limit=1&limit=2', 'a'],
  ['what comes after the first is not looked at', 'name=b&name=a&limit=2&limit=abc', 'b'],
  ['the first counts where it is empty', 'ids=&ids=fun_a', ''],
])('%s', async (_rule, query, rows) => {
  expect(tellList(await send(query))).toBe(rows);
});

it.each<[query: string, refusal: string]>([
  ['limit=0&foo=1', '400 invalid_parameter, /limit out_of_range'],
  ['filter={"foo":1}&foo=1', '400 invalid_filter, /filter/foo unknown_field'],
  ['after=x&before=y', '400 invalid_parameter, /before conflicting'],
  ['after=&after=', '400 invalid_cursor, /after malformed'],
])('the rest stays refused: %s', async (query, refusal) => {
  expect(tellList(await send(query))).toBe(refusal);
});

it('is off unless it is asked for', async () => {
  const strict = openWorld({ aeontel: {} });
  expect(tellList(await ask(strict, 'GET', '/api/functions?foo=1'))).toBe(
    '400 unknown_parameter, /foo unknown_parameter',
  );
});

it('what is passed over is not in a cursor', async () => {
  const { json } = await send('limit=1&foo=1');
  expect(tellList(await send(`bar=2&after=${json.pageInfo.endCursor}`))).toBe('b');
});
