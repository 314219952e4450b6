import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { openFilterWorld } from './list-filter-world.js';
import { list, tell } from './list-functions.js';

const world = openWorld();
const { functions } = world.aeontel;
const createdAt = '2026-01-01T00:00:00.000Z';
functions.put({ id: 'fun_1', name: 'n', description: 'b', createdAt });
functions.put({ id: 'fun_2', name: 'm', description: null, createdAt });
functions.put({ id: 'fun_3', name: 'n', description: 'a', createdAt });
functions.put({ id: 'fun_4', name: 'm', description: null, createdAt });
functions.put({ id: 'fun_5', name: 'o', description: 'B', createdAt });

type Keys = readonly Readonly<Record<string, string>>[];

describe('directions', () => {
  it.each<[direction: string, rows: string]>([
    ['asc', '5 3 1 2 4'],
    ['asc_nulls_last', '5 3 1 2 4'],
    ['asc_nulls_first', '2 4 5 3 1'],
    ['desc', '4 2 1 3 5'],
    ['desc_nulls_first', '4 2 1 3 5'],
    ['desc_nulls_last', '1 3 5 4 2'],
  ])('%s', async (direction, rows) => {
    expect(await tell(world, { orderBy: [{ description: direction }] })).toBe(rows);
  });
});

describe('keys', () => {
  it.each<[rule: string, keys: Keys, rows: string]>([
    ['rows that tie are by id, upward', [{ name: 'asc' }], '2 4 1 3 5'],
    ['rows that tie are by id, downward', [{ name: 'desc' }], '5 3 1 4 2'],
    ['id takes the direction of the last key', [{ name: 'asc' }, { createdAt: 'desc' }], '4 2 3 1 5'],
    ['the direction of nulls is none of id', [{ name: 'desc' }, { createdAt: 'asc_nulls_first' }], '5 1 3 2 4'],
    ['the second key is for what ties in the first', [{ name: 'asc' }, { description: 'asc' }], '2 4 3 1 5'],
    ['each key has its own direction', [{ name: 'desc' }, { description: 'asc' }], '5 3 1 2 4'],
    ['id is a key', [{ id: 'desc' }], '5 4 3 2 1'],
    ['id has its own direction', [{ name: 'asc' }, { id: 'desc' }], '4 2 3 1 5'],
    ['nulls of id change nothing', [{ id: 'desc_nulls_last' }], '5 4 3 2 1'],
    ['keys after id are dropped', [{ id: 'asc' }, { name: 'desc' }, { description: 'desc' }], '1 2 3 4 5'],
    ['[] is the default', [], '5 4 3 2 1'],
    [
      'five keys are the most',
      [{ system: 'asc' }, { source: 'asc' }, { workspaceId: 'asc' }, { createdAt: 'asc' }, { name: 'desc' }],
      '5 3 1 4 2',
    ],
  ])('%s', async (_rule, orderBy, rows) => {
    expect(await tell(world, { orderBy })).toBe(rows);
  });

  it.each<[field: string, up: string]>([
    ['id', 'a b c d s'],
    ['workspaceId', 'a b c d s'],
    ['name', 'c b a d s'],
    ['description', 'c d a s b'],
    ['defaultVersionId', 'a b d s c'],
    ['source', 'a c d b s'],
    ['system', 'a b c d s'],
    ['createdBy', 'a d b c s'],
    ['runtimeUserId', 'b a c d s'],
    ['deletedAt', 'd a b c s'],
    ['retentionTier', 'd a b c s'],
    ['createdAt', 's a b c d'],
    ['updatedAt', 's a b c d'],
  ])('%s sorts, up and down', async (field, up) => {
    const other = openFilterWorld();
    const all = { include_deleted: 'true' };
    expect(await tell(other, { ...all, orderBy: [{ [field]: 'asc' }] })).toBe(up);
    const down = up.split(' ').reverse().join(' ');
    expect(await tell(other, { ...all, orderBy: [{ [field]: 'desc' }] })).toBe(down);
  });

  it('is newest first where none is given', async () => {
    const other = openFilterWorld();
    expect(await tell(other, { include_deleted: 'true' })).toBe('d c b a s');
    expect(await tell(other, { include_deleted: 'true', orderBy: [{ createdAt: 'desc' }] })).toBe('d c b a s');
  });
});

describe('what is no order', () => {
  const six = ['name', 'description', 'source', 'system', 'createdAt', 'updatedAt'].map((field) => ({
    [field]: 'asc',
  }));

  it.each<[rule: string, orderBy: unknown, fault: string]>([
    ['empty', '', '/orderBy wrong_format'],
    ['no JSON', 'name', '/orderBy wrong_format'],
    ['as others write it', 'name:asc', '/orderBy wrong_format'],
    ['a minus', '-createdAt', '/orderBy wrong_format'],
    ['cut off', '[{"name":"asc"}', '/orderBy wrong_format'],
    ['null', 'null', '/orderBy (null_value|wrong_type)'],
    ['a bare object', { name: 'asc' }, '/orderBy wrong_type'],
    ['a text', '"name"', '/orderBy wrong_type'],
    ['a list of texts', ['name'], '/orderBy/0 wrong_type'],
    ['a list within a list', [['name', 'asc']], '/orderBy/0 wrong_type'],
    ['null within', [{ name: 'asc' }, null], '/orderBy/1 (null_value|wrong_type)'],
    ['an empty object', [{}], '/orderBy/0 empty'],
    ['an empty object after a key', [{ name: 'asc' }, {}], '/orderBy/1 empty'],
    ['an object of two keys', [{ name: 'asc', id: 'asc' }], '/orderBy/0 too_many'],
    ['an unknown field', [{ title: 'asc' }], '/orderBy/0/title unknown_field'],
    ['a field in snake case', [{ name: 'asc' }, { created_at: 'desc' }], '/orderBy/1/created_at unknown_field'],
    ['what every object has', [{ constructor: 'asc' }], '/orderBy/0/constructor unknown_field'],
    ['the prototype', '[{"__proto__":"asc"}]', '/orderBy/0/__proto__ unknown_field'],
    ['a relation', [{ versions: 'asc' }], '/orderBy/0/versions unknown_field'],
    ['a field of a relation', [{ workspace: { name: 'asc' } }], '/orderBy/0/workspace unknown_field'],
    ['a field with a slash', [{ 'a/b~c': 'asc' }], '/orderBy/0/a~1b~0c unknown_field'],
    ['an unknown direction', [{ name: 'up' }], '/orderBy/0/name unknown_direction'],
    ['a direction in capitals', [{ name: 'ASC' }], '/orderBy/0/name unknown_direction'],
    ['a direction of others', [{ name: 'desc_nulls' }], '/orderBy/0/name unknown_direction'],
    ['an empty direction', [{ name: '' }], '/orderBy/0/name unknown_direction'],
    ['a direction that is a number', [{ name: 1 }], '/orderBy/0/name wrong_type'],
    ['a direction that is null', [{ name: null }], '/orderBy/0/name (null_value|wrong_type)'],
    ['a direction that is an object', [{ name: { sort: 'asc' } }], '/orderBy/0/name wrong_type'],
    ['a direction that every object has', [{ name: 'toString' }], '/orderBy/0/name unknown_direction'],
    ['a field twice', [{ name: 'asc' }, { id: 'asc' }, { name: 'asc' }], '/orderBy/2/name repeated'],
    ['a field twice, each its way', [{ name: 'asc' }, { name: 'desc' }], '/orderBy/1/name repeated'],
    ['six keys', six, '/orderBy too_many'],
    [
      'a fault after id, though what comes there is dropped',
      [{ id: 'asc' }, { foo: 'asc' }],
      '/orderBy/1/foo unknown_field',
    ],
  ])('%s', async (_rule, orderBy, fault) => {
    expect(await tell(world, { orderBy })).toMatch(new RegExp(`^400 invalid_order_by, ${fault}$`));
  });

  it('names every place that is wrong', async () => {
    const told = await tell(world, { orderBy: [{ name: 'up' }, {}, { foo: 'asc' }] });
    expect(told.split(', ').sort()).toEqual([
      ...['/orderBy/0/name unknown_direction', '/orderBy/1 empty', '/orderBy/2/foo unknown_field'],
      '400 invalid_order_by',
    ]);
  });

  it('is refused where there is no row to sort', async () => {
    expect(await tell(world, { ids: '', orderBy: [{}] })).toBe('400 invalid_order_by, /orderBy/0 empty');
  });
});

it('takes the last of two equal keys of one object, as JSON is read', async () => {
  expect(await tell(world, { orderBy: '[{"name":"up","name":"asc"}]' })).toBe('2 4 1 3 5');
});

it('sorts before it cuts', async () => {
  const { json } = await list(world, { orderBy: [{ description: 'asc_nulls_first' }], limit: 3 });
  expect(json.data.map((row: { id: string }) => row.id)).toEqual(['fun_2', 'fun_4', 'fun_5']);
});
