import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { list, tell } from './list-functions.js';

const world = openWorld();
const { functions } = world.aeontel;
const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`;
functions.put({ id: 'fun_a', name: 'Alpha 100%', createdAt: at(1), defaultVersionId: 'fnv_a' });
functions.put({
  id: 'fun_b',
  name: 'beta_max',
  createdAt: at(2),
  createdBy: 'usr_member',
  runtimeUserId: 'usr_member',
});
functions.put({ id: 'fun_c', name: 'ÉTUDE a+b', createdAt: at(3), createdBy: null, defaultVersionId: null });
functions.put({ id: 'fun_d', name: 'gone', createdAt: at(4), deletedAt: at(5), retentionTier: 'none' });
functions.put({ id: 'fun_s', name: 'http', createdAt: at(0), workspaceId: null, source: 'system', system: true });

describe('limit', () => {
  it.each<[value: string, rows: number]>([
    ['1', 1],
    ['3', 3],
    ['100', 4],
  ])('%s is taken', async (limit, rows) => {
    const { status, json } = await list(world, { limit });
    expect([status, json.data.length, json.pageInfo.total]).toEqual([200, rows, 4]);
  });

  it('is 100 where it is not given', async () => {
    const many = openWorld();
    for (let index = 0; index < 101; index += 1) many.aeontel.functions.put({ name: `f${index}` });
    const { json } = await list(many);
    expect([json.data.length, json.pageInfo.hasNextPage, json.pageInfo.total]).toEqual([100, true, 101]);
  });

  it.each(['0', '101', '-1', '1000000000000000000000'])(
    '%s is out of its range, not brought into it',
    async (limit) => {
      expect(await tell(world, { limit })).toBe('400 invalid_parameter, /limit out_of_range');
    },
  );

  it.each(['abc', '1.5', '', ' ', '1e1', '0x10', '10.0', '+5', ' 5', '5 ', '٥', 'null', 'NaN', '1,2', '[5]', '"5"'])(
    '%j is no whole number',
    async (limit) => {
      const { status, json } = await list(world, { limit });
      expect([status, json.code, json.errors.map((each: { pointer: string }) => each.pointer)]).toEqual([
        400,
        'invalid_parameter',
        ['/limit'],
      ]);
    },
  );
});

describe('shorthands', () => {
  it.each<[rule: string, query: Record<string, unknown>, rows: string]>([
    ['default_version_id is equality', { default_version_id: 'fnv_a' }, 'a'],
    ['default_version_id knows case', { default_version_id: 'FNV_A' }, ''],
    ['default_version_id of nothing finds nothing', { default_version_id: 'fnv_nothing' }, ''],
    ['created_by is equality', { created_by: 'usr_member' }, 'b'],
    ['created_by is no substring', { created_by: 'usr_' }, ''],
    ['created_by cannot say null', { created_by: 'null' }, ''],
    ['created_by, empty, is no null', { created_by: '' }, ''],
    ['runtime_user_id is equality', { runtime_user_id: 'usr_member' }, 'b'],
    ['runtime_user_id, empty, is no null', { runtime_user_id: '' }, ''],
    ['default_version_id, empty, is no null', { default_version_id: '' }, ''],
    ['system=true', { system: 'true' }, 's'],
    ['system=false', { system: 'false' }, 'c b a'],
    ['retention_tier matches nothing active', { retention_tier: 'none' }, ''],
    ['retention_tier is equality', { retention_tier: 'none', include_deleted: 'true' }, 'd'],
    ['retention_tier of another', { retention_tier: 'long', include_deleted: 'only' }, ''],
    ['include_deleted=false is the default', { include_deleted: 'false' }, 'c b a s'],
    ['include_deleted=true', { include_deleted: 'true' }, 'd c b a s'],
    ['include_deleted=only', { include_deleted: 'only' }, 'd'],
    ['all of them hold', { created_by: 'usr_member', default_version_id: 'fnv_a' }, ''],
    ['beside a filter both hold', { created_by: 'usr_member', filter: { name: { like: 'beta%' } } }, 'b'],
    ['beside a filter neither is enough', { created_by: 'usr_member', filter: { name: { like: 'Alpha%' } } }, ''],
    ['beside ids both hold', { ids: 'fun_a,fun_b', name: 'BETA' }, 'b'],
    ['a filter cannot bring back the deleted', { filter: { deletedAt: { isNotNull: true } } }, ''],
    ['a filter narrows the deleted', { filter: { deletedAt: { isNull: true } }, include_deleted: 'only' }, ''],
  ])('%s', async (_rule, query, rows) => {
    expect(await tell(world, query)).toBe(rows);
  });

  it.each<[name: string, values: string[]]>([
    ['system', ['TRUE', 'True', '1', '0', 'yes', 'null', ' true']],
    ['include_deleted', ['1', 'all', 'TRUE', 'Only', 'none', 'deleted']],
    ['retention_tier', ['Short', '7d', 'null', 'forever']],
    ['source', ['custom', 'openapi-op', 'all', 'Workspace', 'workspace,system']],
  ])('%s takes its words alone, as they are written', async (name, values) => {
    const answers = await Promise.all(['', ...values].map((value) => list(world, { [name]: value })));
    const told = answers.map(({ status, json }) => `${status} ${json.code} ${json.errors?.[0].pointer}`);
    expect(new Set(told)).toEqual(new Set([`400 invalid_parameter /${name}`]));
  });
});

describe('name', () => {
  it.each<[rule: string, name: string, rows: string]>([
    ['is a substring', 'et', 'b'],
    ['is found in any case', 'ALPHA', 'a'],
    ['is found in any case beyond ASCII', 'étude', 'c'],
    ['% is itself', '%', 'a'],
    ['_ is itself', '_', 'b'],
    ['% is no wildcard', 'b%x', ''],
    ['_ is no wildcard', 'bet_', ''],
    ['* is itself', '*', ''],
    ['\\ is itself', '\\', ''],
    ['a regular expression is a text', '.', ''],
    ['+ is itself once escaped', 'a+b', 'c'],
    ['a space is a character', ' 1', 'a'],
    ['empty narrows nothing', '', 'c b a s'],
    ['what nothing is called', 'zzz', ''],
    ['what only the deleted is called', 'gone', ''],
  ])('%s', async (_rule, name, rows) => {
    expect(await tell(world, { name })).toBe(rows);
  });

  it.each<[rule: string, kept: string, asked: string, isFound: boolean]>([
    ['a capital sigma is a small one', 'ΟΔΟΣ', 'οδοσ', true],
    ['the final sigma is another letter', 'ΟΔΟΣ', 'οδος', false],
    ['a dotted capital I is an i', 'İzmir', 'izmir', true],
    ['ß is not ss', 'straße', 'STRASSE', false],
    ['ẞ is ß', 'STRAẞE', 'straße', true],
    ['letters beyond the basic plane have case too', '𐐀𐐁', '𐐨𐐩', true],
    ['combining marks are not composed', 'e\u0301', '\u00e9', false],
    ['an emoji', 'rocket 🚀', '🚀', true],
  ])('lower-cases character by character: %s', async (_rule, kept, asked, isFound) => {
    const other = openWorld();
    other.aeontel.functions.put({ id: 'fun_x', name: kept });
    expect(await tell(other, { name: asked })).toBe(isFound ? 'x' : '');
  });
});

describe('ids', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => (index === 50 ? 'fun_b' : `fun_no${index}`));

  it.each<[rule: string, ids: string, rows: string]>([
    ['narrows', 'fun_a,fun_c', 'c a'],
    ['does not set the order', 'fun_a,fun_b,fun_c', 'c b a'],
    ['counts one that comes twice once', 'fun_a,fun_a', 'a'],
    ['is trimmed', ' fun_a ,\tfun_b ', 'b a'],
    ['drops what is not there', 'fun_a,fun_nothing', 'a'],
    ['drops what is malformed', 'fun_a,%,agt_1,{}', 'a'],
    ['knows case', 'FUN_A', ''],
    ['does not bring back the deleted', 'fun_d,fun_a', 'a'],
    ['reaches the system', 'fun_s', 's'],
    ['empty is for none', '', ''],
    ['of nothing but commas is for none', ',,', ''],
    ['passes over a comma at the end', 'fun_a,', 'a'],
    ['may be a hundred', hundred.join(','), 'b'],
    ['may be more, repeats among them', [...hundred, 'fun_b', ...hundred].join(','), 'b'],
  ])('%s', async (_rule, ids, rows) => {
    expect(await tell(world, { ids })).toBe(rows);
  });

  it('reaches the deleted where they are asked for', async () => {
    expect(await tell(world, { ids: 'fun_d,fun_a', include_deleted: 'only' })).toBe('d');
  });

  it('may not be more than a hundred different ones', async () => {
    const ids = [...hundred, 'fun_a'].join(',');
    expect(await tell(world, { ids })).toBe('400 invalid_parameter, /ids too_many');
  });

  it('of none has total 0, and no cursors', async () => {
    const { json } = await list(world, { ids: '' });
    const pageInfo = { total: 0, hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(json).toEqual({ data: [], pageInfo });
  });
});
