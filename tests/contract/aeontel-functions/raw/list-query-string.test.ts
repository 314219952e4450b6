import { request } from 'node:http';
import { createMockServer } from '@functionary/mock-server';
import { listen } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAt } from './ask.js';
import { list, tell } from './list-functions.js';

const mock = createMockServer({ time: 'manual', startAt });
const world = mock.world();
let listening: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  listening = await listen(mock);
});
afterAll(() => listening.close());

world.aeontel.functions.put({ id: 'fun_a', name: 'two words', createdAt: '2026-01-02T00:00:00.000Z' });
world.aeontel.functions.put({ id: 'fun_b', name: 'a+b', createdAt: '2026-01-01T00:00:00.000Z' });
world.aeontel.functions.put({ id: 'fun_u', name: 'Grüße 🚀', createdAt: '2025-01-01T00:00:00.000Z' });

describe('the query is decoded as forms are', () => {
  it.each<[rule: string, query: string, rows: string]>([
    ['%20 is a space', 'name=two%20words', 'a'],
    ['+ is a space', 'name=two+words', 'a'],
    ['%2B is a plus', 'name=a%2Bb', 'b'],
    ['+ is no plus', 'name=a+b', ''],
    ['UTF-8, escaped', 'name=gr%C3%BC%C3%9Fe%20%F0%9F%9A%80', 'u'],
    ['escapes in small letters', 'name=gr%c3%bc%c3%9fe', 'u'],
    ['UTF-8, as it is', 'name=grüße', 'u'],
    ['letters that need no escape', 'name=%74%77%6F', 'a'],
    ['the name of a parameter too', '%6Eame=two', 'a'],
    ['JSON, escaped', 'filter=%7B%22name%22%3A%22two%20words%22%7D', 'a'],
    ['JSON with plus for spaces', 'filter=%7B%22name%22:+%22two+words%22%7D', 'a'],
    ['JSON with an escaped plus', 'filter=%7B%22name%22%3A%22a%2Bb%22%7D', 'b'],
    ['JSON as it is', 'filter={"name":"two%20words"}', 'a'],
    ['JSON with its own escapes', 'filter={"name":"a\\u002bb"}', 'b'],
    ['JSON with an emoji by surrogates', 'filter={"name":{"like":"%25\\ud83d\\ude80"}}', 'u'],
    ['% in a pattern is escaped', 'filter={"name":{"like":"two%25"}}', 'a'],
    ['JSON between spaces', 'filter=%20%0A{"name":"a%2Bb"}%09', 'b'],
    ['an equals sign in a value', 'name=two=', ''],
    ['a comma, escaped', 'ids=fun_a%2Cfun_b', 'a b'],
    ['ids with plus for spaces', 'ids=fun_a+,+fun_b', 'a b'],
    ['an orderBy, as it is', 'orderBy=[{"id":"desc"}]', 'u b a'],
    ['nothing after the question mark', '', 'a b u'],
    ['empty pairs', '&&limit=1&', 'a'],
    ['a name without an equals sign is an empty value', 'name', 'a b u'],
    ['ids without an equals sign is for none', 'ids', ''],
    ['what follows # is not sent', 'limit=2#&limit=1', 'a b'],
  ])('%s', async (_rule, query, rows) => {
    expect(await tell(world, query)).toBe(rows);
    expect(await tell(world, query, { origin: listening.url })).toBe(rows);
  });

  it('JSON that a client of its own making sends without any escape', async () => {
    const path = `/worlds/${world.id}/aeontel/api/functions?filter={"name":{"in":["a%2Bb"]}}&orderBy=[{"id":"asc"}]`;
    const text = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(listening.url);
      const sent = request({ hostname, port, path, headers: { authorization: 'Bearer sec_demo' } }, (answer) => {
        let read = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          read += part;
        });
        answer.on('end', () => resolve(read));
      });
      sent.on('error', reject).end();
    });
    expect(JSON.parse(text).data.map((row: { id: string }) => row.id)).toEqual(['fun_b']);
  });

  it.each<[rule: string, query: string, rows: string]>([
    ['% before no digits is itself', 'name=a%zz', ''],
    ['% at the end is itself', 'name=%', ''],
    ['bytes that are no UTF-8 are U+FFFD', 'name=%FF', ''],
    ['NUL is a character', 'name=%00', ''],
  ])('%s, and no error', async (_rule, query, rows) => {
    expect(await tell(world, query)).toBe(rows);
    expect(await tell(world, query, { origin: listening.url })).toBe(rows);
  });

  it('% before no digits is itself in a name', async () => {
    const other = mock.world();
    other.aeontel.functions.put({ id: 'fun_p', name: '100%zz \ufffd' });
    expect(await tell(other, 'name=0%zz')).toBe('p');
    expect(await tell(other, 'name=%25ZZ+%FF')).toBe('p');
  });
});

describe('parameters', () => {
  it.each<[rule: string, query: string, refusal: string]>([
    ['unknown', 'includeDeleted=only', '/includeDeleted unknown_parameter'],
    ['unknown, empty', 'foo', '/foo unknown_parameter'],
    ['in another case', 'Limit=5', '/Limit unknown_parameter'],
    ['in snake case where it is camel case', 'order_by=[]', '/order_by unknown_parameter'],
    ['in camel case where it is snake case', 'workspaceId=wsp_demo', '/workspaceId unknown_parameter'],
    ['of another operation', 'id=fun_a', '/id unknown_parameter'],
    ['with brackets', 'filter[name]=x', '/filter[name] unknown_parameter'],
    ['without a name', '=5', '/ unknown_parameter'],
    ['with a slash, which a pointer escapes', 'a/b=1', '/a~1b unknown_parameter'],
    ['with a tilde, which a pointer escapes', 'a~b=1', '/a~0b unknown_parameter'],
    ['named as what every object has', 'constructor=1', '/constructor unknown_parameter'],
    ['named as the prototype', '__proto__=1', '/__proto__ unknown_parameter'],
    ['unknown twice', 'foo=1&foo=2', '/foo unknown_parameter'],
    ['with an escaped name', '%66oo=1', '/foo unknown_parameter'],
    ['with the UTF-8 of a letter', 'n%C3%A4me=x', '/näme unknown_parameter'],
  ])('%s: unknown_parameter', async (_rule, query, refusal) => {
    expect(await tell(world, query)).toBe(`400 unknown_parameter, ${refusal}`);
  });

  it.each([
    ...['limit=5&limit=5', 'limit=5&limit=abc', 'after=x&after=x', 'before=&before=', 'ids=fun_a&ids=fun_b'],
    ...['filter={}&filter={}', 'filter=x&filter=y', 'orderBy=[]&orderBy=[]', 'workspace_id=a&workspace_id=b'],
    ...['source=system&source=system', 'include_deleted=true&include_deleted=only', 'name=&name=a'],
    ...['default_version_id=a&default_version_id=a', 'system=true&system=true', 'created_by=a&created_by=a'],
    ...['runtime_user_id=a&runtime_user_id=a', 'retention_tier=long&retention_tier=long', 'name=a&%6Eame=a'],
  ])('repeated, %s: invalid_parameter', async (query) => {
    const name = /^\w+/.exec(query)![0];
    expect(await tell(world, query)).toBe(`400 invalid_parameter, /${name} repeated`);
  });

  it('all are wrong at once: every place is named', async () => {
    const { json } = await list(world, 'limit=0&system=x&source=y');
    const pointers = json.errors.map((each: { pointer: string }) => each.pointer);
    expect([json.code, pointers.sort()]).toEqual(['invalid_parameter', ['/limit', '/source', '/system']]);
  });
});
