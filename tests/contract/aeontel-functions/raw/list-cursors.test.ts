import type { World } from '@functionary/mock-server';
import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { list, tell } from './list-functions.js';

const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`;

function open(): World {
  const world = openWorld();
  const { functions } = world.aeontel;
  functions.put({ id: 'fun_a', name: 'x', createdAt: at(5) });
  functions.put({ id: 'fun_b', name: 'x', description: 'q', createdAt: at(4), createdBy: 'usr_member' });
  functions.put({ id: 'fun_c', name: 'y', description: 'r', createdAt: at(3) });
  functions.put({ id: 'fun_d', name: 'y', createdAt: at(2) });
  functions.put({ id: 'fun_e', name: 'z', createdAt: at(1), workspaceId: null, source: 'system', system: true });
  return world;
}

const world = open();

/** The cursor of the first page's last row. */
async function cursorOf(query: Record<string, unknown> = {}, token = 'sec_demo'): Promise<string> {
  const { json } = await list(world, { limit: 2, ...query }, { token });
  return json.pageInfo.endCursor;
}

const read = (cursor: string): any =>
  JSON.parse(
    new TextDecoder().decode(
      Uint8Array.from(atob(cursor.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0)),
    ),
  );

function write(value: unknown): string {
  const bytes = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

describe('a cursor', () => {
  it('is base64url without padding of a version, the keys and a hash', async () => {
    const cursor = await cursorOf();
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(read(cursor)).toEqual({ v: 1, k: [at(4), 'fun_b'], h: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(Object.keys(read(cursor))).toEqual(['v', 'k', 'h']);
  });

  it.each<[rule: string, orderBy: unknown[], keys: unknown[]]>([
    ['of id alone', [{ id: 'asc' }], ['fun_b']],
    ['of a key and id', [{ name: 'asc' }], ['x', 'fun_b']],
    ['of a null', [{ description: 'asc' }, { name: 'asc' }], ['r', 'y', 'fun_c']],
    ['of a null that comes first', [{ description: 'asc_nulls_first' }], [null, 'fun_d']],
    ['of a boolean', [{ system: 'asc' }, { createdAt: 'desc' }], [false, at(4), 'fun_b']],
    ['without keys after id', [{ id: 'asc' }, { name: 'asc' }], ['fun_b']],
    ['with id where it stands', [{ name: 'asc' }, { id: 'asc' }, { source: 'asc' }], ['x', 'fun_b']],
  ])('holds a value of each effective key: %s', async (_rule, orderBy, keys) => {
    expect(read(await cursorOf({ orderBy })).k).toEqual(keys);
  });

  it('holds text of any alphabet', async () => {
    const other = openWorld();
    other.aeontel.functions.put({ id: 'fun_1', name: 'Ünï 🚀' });
    other.aeontel.functions.put({ id: 'fun_2', name: '\ud800 alone' });
    other.aeontel.functions.put({ id: 'fun_3', name: '\uffff' });
    const orderBy = [{ name: 'asc' }];
    const ids: string[] = [];
    let after = {};
    for (let page = 0; page < 3; page += 1) {
      const { json } = await list(other, { orderBy, limit: 1, ...after });
      ids.push(json.data[0].id);
      after = { after: json.pageInfo.endCursor };
    }
    expect(ids.sort()).toEqual(['fun_1', 'fun_2', 'fun_3']);
  });

  it('is the same for the same row of the same query', async () => {
    expect(await cursorOf()).toBe(await cursorOf());
    const { json } = await list(world, { limit: 1, after: await cursorOf({ limit: 1 }) });
    expect([json.pageInfo.startCursor, json.pageInfo.endCursor]).toEqual([await cursorOf(), await cursorOf()]);
  });
});

describe('what is no cursor', () => {
  it.each(['after', 'before'])('%s, empty', async (name) => {
    expect(await tell(world, `${name}=`)).toBe(`400 invalid_cursor, /${name} malformed`);
    expect(await tell(world, name)).toBe(`400 invalid_cursor, /${name} malformed`);
  });

  it.each<[rule: string, damage: (cursor: string) => string]>([
    ['an id', () => 'fun_b'],
    ['a number', () => '2'],
    ['a blank', () => ' '],
    ['null', () => 'null'],
    ['cut at the end', (cursor) => cursor.slice(0, -1)],
    ['cut at the start', (cursor) => cursor.slice(1)],
    ['cut in half', (cursor) => cursor.slice(0, cursor.length / 2)],
    ['twice', (cursor) => cursor + cursor],
    ['with padding', (cursor) => `${cursor}=`],
    ['with more padding', (cursor) => `${cursor}==`],
    ['with a space before', (cursor) => ` ${cursor}`],
    ['with a line end after', (cursor) => `${cursor}\n`],
    ['with a sign of plain base64', (cursor) => `${cursor.slice(0, -1)}+`],
    ['with the other sign of plain base64', (cursor) => `${cursor.slice(0, -1)}/`],
    ['with a sign of no alphabet', (cursor) => `${cursor.slice(0, -1)}*`],
    ['with a letter beyond ASCII', (cursor) => `${cursor.slice(0, -1)}é`],
    ['with NUL', (cursor) => `${cursor}\0`],
    ['in capitals', (cursor) => cursor.toUpperCase()],
    ['bytes that are no UTF-8', () => write('').concat('_____w')],
    ['JSON, not encoded', (cursor) => JSON.stringify(read(cursor))],
    ['text', () => write('hello')],
    ['nothing encoded', () => write('""')],
    ['a list', (cursor) => write(read(cursor).k)],
    ['null, encoded', () => write('null')],
    ['an empty object', () => write({})],
    ['without its version', (cursor) => write({ ...read(cursor), v: undefined })],
    ['of version 0', (cursor) => write({ ...read(cursor), v: 0 })],
    ['of version 2', (cursor) => write({ ...read(cursor), v: 2 })],
    ['of a version in words', (cursor) => write({ ...read(cursor), v: '1' })],
    ['without keys', (cursor) => write({ ...read(cursor), k: undefined })],
    ['with no keys', (cursor) => write({ ...read(cursor), k: [] })],
    ['with a key too few', (cursor) => write({ ...read(cursor), k: ['fun_b'] })],
    ['with a key too many', (cursor) => write({ ...read(cursor), k: [...read(cursor).k, 'x'] })],
    ['with keys that are none', (cursor) => write({ ...read(cursor), k: 'fun_b' })],
    ['with keys by name', (cursor) => write({ ...read(cursor), k: { 0: at(4), 1: 'fun_b' } })],
    ['with a number for a time', (cursor) => write({ ...read(cursor), k: [5, 'fun_b'] })],
    ['with an object for a time', (cursor) => write({ ...read(cursor), k: [{}, 'fun_b'] })],
    ['with a list for a time', (cursor) => write({ ...read(cursor), k: [[at(4)], 'fun_b'] })],
    ['with a boolean for a time', (cursor) => write({ ...read(cursor), k: [true, 'fun_b'] })],
    ['with null for an id', (cursor) => write({ ...read(cursor), k: [at(4), null] })],
    ['with a number for an id', (cursor) => write({ ...read(cursor), k: [at(4), 5] })],
    ['without its hash', (cursor) => write({ ...read(cursor), h: undefined })],
    ['with an empty hash', (cursor) => write({ ...read(cursor), h: '' })],
    ['with another hash', (cursor) => write({ ...read(cursor), h: `${read(cursor).h}0` })],
    ['with a hash of another length', (cursor) => write({ ...read(cursor), h: read(cursor).h.slice(1) })],
    ['with a hash that is null', (cursor) => write({ ...read(cursor), h: null })],
    ['with something more', (cursor) => write({ ...read(cursor), x: 1 })],
    ['with spaces in its JSON', (cursor) => write(JSON.stringify(read(cursor), null, 1))],
    [
      'with its keys in another order',
      (cursor) => write(`{"k":${JSON.stringify(read(cursor).k)},"v":1,"h":"${read(cursor).h}"}`),
    ],
    ['as long as a query may be', () => 'A'.repeat(4_000)],
  ])('%s', async (_rule, damage) => {
    const cursor = damage(await cursorOf());
    for (const name of ['after', 'before']) {
      expect(await tell(world, { [name]: cursor })).toMatch(
        new RegExp(`^400 invalid_cursor, /${name} (malformed|other_query)$`),
      );
    }
  });

  it('every other text of its length is a cursor or is refused, and nothing else', async () => {
    const cursor = await cursorOf();
    const outcomes = new Set<string>();
    for (let index = 0; index < cursor.length; index += 1) {
      for (const letter of ['A', 'z', '0', '-', '_', '=', '%', '~']) {
        if (cursor[index] === letter) continue;
        const changed = `${cursor.slice(0, index)}${letter}${cursor.slice(index + 1)}`;
        const { status, json } = await list(world, { after: changed });
        const faults = json.errors?.map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`);
        outcomes.add(status === 200 ? '200' : `${status} ${json.code} ${faults}`);
      }
    }
    const allowed = ['200', '400 invalid_cursor /after malformed', '400 invalid_cursor /after other_query'];
    expect(allowed).toEqual(expect.arrayContaining([...outcomes]));
    expect(outcomes.has('400 invalid_cursor /after other_query')).toBe(true);
  });

  it('grants nothing: a position that one makes up is a position', async () => {
    const { v, h } = read(await cursorOf());
    expect(await tell(world, { after: write({ v, k: [at(3), 'fun_bb'], h }) })).toBe('d e');
    expect(await tell(world, { before: write({ v, k: [at(3), 'fun_zz'], h }) })).toBe('a b');
  });
});

describe('after and before', () => {
  const conflicting = '400 invalid_parameter, /before conflicting';

  it('exclude each other', async () => {
    const cursor = await cursorOf();
    expect(await tell(world, { after: cursor, before: cursor })).toBe(conflicting);
  });

  it('exclude each other whatever they hold', async () => {
    expect(await tell(world, 'after=x&before=y')).toBe(conflicting);
    expect(await tell(world, 'before=&after=')).toBe(conflicting);
  });
});

describe('a cursor is of its query', () => {
  type Other = Record<string, unknown>;
  it.each<[rule: string, made: Other, used: Other]>([
    ['a filter more', {}, { filter: { name: 'x' } }],
    ['a filter less', { filter: { system: false } }, {}],
    ['another value in the filter', { filter: { name: { ne: 'z' } } }, { filter: { name: { ne: 'y' } } }],
    ['another operator in the filter', { filter: { name: { lte: 'z' } } }, { filter: { name: { lt: 'z' } } }],
    [
      'another order in a list of the filter',
      { filter: { AND: [{ system: false }, { name: { ne: 'q' } }] } },
      { filter: { AND: [{ name: { ne: 'q' } }, { system: false }] } },
    ],
    ['another direction', {}, { orderBy: [{ createdAt: 'asc' }] }],
    ['another field of as many keys', { orderBy: [{ createdAt: 'desc' }] }, { orderBy: [{ updatedAt: 'desc' }] }],
    ['more keys', { orderBy: [{ name: 'asc' }] }, { orderBy: [{ name: 'asc' }, { createdAt: 'asc' }] }],
    ['nulls elsewhere', { orderBy: [{ description: 'asc' }] }, { orderBy: [{ description: 'asc_nulls_first' }] }],
    ['id the other way', { orderBy: [{ name: 'asc' }] }, { orderBy: [{ name: 'asc' }, { id: 'desc' }] }],
    ['a workspace more', {}, { workspace_id: 'wsp_demo' }],
    ['a source more', {}, { source: 'workspace' }],
    ['another source', { source: 'workspace' }, { source: 'system' }],
    ['another visibility', {}, { include_deleted: 'true' }],
    ['the third visibility', { include_deleted: 'true' }, { include_deleted: 'only' }],
    ['a name more', {}, { name: 'x' }],
    ['another name', { name: 'x' }, { name: 'y' }],
    ['ids more', {}, { ids: 'fun_a,fun_b' }],
    ['no ids', {}, { ids: '' }],
    ['other ids', { ids: 'fun_a,fun_b' }, { ids: 'fun_a,fun_c' }],
    ['system more', {}, { system: 'false' }],
    ['system the other way', { system: 'false' }, { system: 'true' }],
    ['created_by more', {}, { created_by: 'usr_admin' }],
    ['created_by, empty', {}, { created_by: '' }],
    ['runtime_user_id more', {}, { runtime_user_id: 'usr_admin' }],
    ['default_version_id more', {}, { default_version_id: 'fnv_a' }],
    ['retention_tier more', {}, { retention_tier: 'long' }],
    ['the same value in another place', { created_by: 'usr_admin' }, { runtime_user_id: 'usr_admin' }],
  ])('%s', async (_rule, made, used) => {
    const cursor = await cursorOf(made);
    expect(await tell(world, { ...made, after: cursor })).not.toContain('400');
    const { status, json } = await list(world, { ...used, after: cursor });
    expect([status, json.code, json.errors[0].pointer]).toEqual([400, 'invalid_cursor', '/after']);
    const back = await tell(world, { ...used, before: cursor });
    expect(back).toMatch(/^400 invalid_cursor, \/before (other_query|malformed)$/);
  });

  it('says which it is: no cursor, or one of another query', async () => {
    const cursor = await cursorOf();
    expect(await tell(world, { name: 'x', after: cursor })).toBe('400 invalid_cursor, /after other_query');
    expect(await tell(world, { after: `${cursor}x` })).toBe('400 invalid_cursor, /after malformed');
    const { json: other } = await list(world, { name: 'x', after: cursor });
    const { json: damaged } = await list(world, { after: `${cursor}x` });
    expect(other.detail).not.toBe(damaged.detail);
  });

  it.each<[rule: string, made: Other, used: Other]>([
    ['another limit', { limit: 2 }, { limit: 1 }],
    ['no limit', { limit: 2 }, {}],
    ['a default written out: include_deleted', {}, { include_deleted: 'false' }],
    ['a default written out: orderBy', {}, { orderBy: [{ createdAt: 'desc' }] }],
    ['the same effective order', {}, { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }],
    ['the default as an empty order', { orderBy: [] }, {}],
    ['keys after id that are dropped', { orderBy: [{ id: 'asc' }] }, { orderBy: [{ id: 'asc' }, { name: 'asc' }] }],
    ['an empty filter', {}, { filter: {} }],
    ['an empty name', {}, { name: '' }],
    ['a filter with other spaces', { filter: { name: { ne: 'q' } } }, { filter: '{ "name" : { "ne" : "q" } }' }],
    [
      'a filter with its keys in another order',
      { filter: { system: false, name: { ne: 'q' } } },
      { filter: '{"name":{"ne":"q"},"system":false}' },
    ],
    ['a filter with other escapes', { filter: { name: { ne: 'q' } } }, { filter: '{"name":{"ne":"\\u0071"}}' }],
    ['ids with spaces and repeats', { ids: 'fun_a,fun_b,fun_c' }, { ids: 'fun_a, fun_b,fun_c,fun_a' }],
  ])('%s is the same query', async (_rule, made, used) => {
    const cursor = await cursorOf(made);
    expect(await tell(world, { limit: 100, ...used, after: cursor })).not.toContain('400');
    expect(await tell(world, { ...made, limit: 100, after: cursor })).toBe(
      await tell(world, { ...used, limit: 100, after: cursor }),
    );
  });

  it('goes for another token, whose own scope it is read in', async () => {
    const cursor = await cursorOf();
    const { functions, tokens } = world.aeontel;
    functions.put({ id: 'fun_o', name: 'x', workspaceId: 'wsp_other', createdAt: at(0) });
    tokens.put('sec_second', { kind: 'sec', workspaceId: 'wsp_demo' });
    expect(await tell(world, { after: cursor }, { token: 'sec_second' })).toBe('c d e');
    expect(await tell(world, { after: cursor }, { token: 'pub_demo' })).toBe('c d e');
    expect(await tell(world, { after: cursor }, { token: 'tok_member' })).toBe('c d e o');
    expect(await tell(world, { after: cursor }, { token: 'sec_other' })).toBe('e o');
    expect(await tell(world, { before: cursor }, { token: 'sec_other' })).toBe('');
  });

  it('goes for another world of the same rules', async () => {
    expect(await tell(open(), { after: await cursorOf() })).toBe('c d e');
  });
});
