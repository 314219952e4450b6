import { describe, expect, it } from 'vitest';
import { openFilterWorld } from './list-filter-world.js';
import { find, list } from './list-functions.js';

const world = openFilterWorld();
type Case = [rule: string, filter: unknown, rows: string];
const all = 'a b c d s';

describe('operators', () => {
  it.each<Case>([
    ['{} asks nothing', {}, all],
    ['a bare value is eq', { name: 'alpha' }, 'a'],
    ['eq knows case', { name: { eq: 'Alpha' } }, ''],
    ['eq is the whole text', { name: { eq: 'alph' } }, ''],
    ['eq of the empty text', { description: { eq: '' } }, 'c'],
    ['a bare empty text is eq', { description: '' }, 'c'],
    ['ne', { name: { ne: 'alpha' } }, 'b c d s'],
    ['gt is by code point: capitals come first', { name: { gt: 'Beta' } }, 'a d s'],
    ['gte', { name: { gte: 'Beta' } }, 'a b d s'],
    ['lt', { name: { lt: 'alpha' } }, 'b c'],
    ['lte', { name: { lte: 'alpha' } }, 'a b c'],
    ['operators of one field all hold', { name: { gt: 'alpha', lt: 'http' } }, 'd'],
    ['fields all hold', { name: { gt: 'alpha' }, system: true }, 's'],
    ['in', { name: { in: ['alpha', 'Beta', 'nothing'] } }, 'a b'],
    ['notIn', { name: { notIn: ['alpha', 'Beta'] } }, 'c d s'],
    ['in [] is none', { name: { in: [] } }, ''],
    ['in [] is none of null either', { description: { in: [] } }, ''],
    ['notIn [] is all, null among them', { description: { notIn: [] } }, all],
    ['NOT of in [] is all, null among them', { NOT: { description: { in: [] } } }, all],
    ['notIn [] is all', { name: { notIn: [] } }, all],
    ['ids: eq', { id: { eq: 'fun_c' } }, 'c'],
    ['ids: ne', { id: { ne: 'fun_c' } }, 'a b d s'],
    ['ids: in', { id: { in: ['fun_c', 'fun_s'] } }, 'c s'],
    ['ids: notIn', { id: { notIn: ['fun_c', 'fun_s'] } }, 'a b d'],
    ['ids: gt and lte', { id: { gt: 'fun_a', lte: 'fun_c' } }, 'b c'],
    ['ids: gte and lt', { id: { gte: 'fun_b', lt: 'fun_d' } }, 'b c'],
    ['ids: malformed is no error', { id: 'no id' }, ''],
    ['workspaceId', { workspaceId: 'wsp_demo' }, 'a b c d'],
    ['defaultVersionId', { defaultVersionId: { in: ['fnv_a', 'fnv_s'] } }, 'a s'],
    ['createdBy', { createdBy: 'usr_member' }, 'b'],
    ['runtimeUserId', { runtimeUserId: { gte: 'usr_a' } }, 'b'],
    ['enums: a bare value', { source: 'openapi-op' }, 'b'],
    ['enums: ne', { source: { ne: 'custom' } }, 'b s'],
    ['enums: in', { source: { in: ['custom', 'system'] } }, 'a c d s'],
    ['enums: notIn', { source: { notIn: ['custom', 'system'] } }, 'b'],
    ['enums: retentionTier', { retentionTier: { eq: 'long' } }, 'd'],
    ['booleans: true', { system: true }, 's'],
    ['booleans: false is a value', { system: false }, 'a b c d'],
    ['booleans: eq false', { system: { eq: false } }, 'a b c d'],
    ['booleans: ne', { system: { ne: true } }, 'a b c d'],
  ])('%s', async (_rule, filter, rows) => {
    expect(await find(world, filter)).toBe(rows);
  });
});

describe('null', () => {
  it.each<Case>([
    ['a bare null is isNull', { description: null }, 'b'],
    ['isNull', { description: { isNull: true } }, 'b'],
    ['isNull: false inverts', { description: { isNull: false } }, 'a c d s'],
    ['isNotNull', { description: { isNotNull: true } }, 'a c d s'],
    ['isNotNull: false inverts', { description: { isNotNull: false } }, 'b'],
    ['isNull of what is never null', { name: { isNull: true } }, ''],
    ['isNotNull of what is never null', { name: { isNotNull: true } }, all],
    ['null of what is never null', { id: null }, ''],
    ['isNull of a boolean', { system: { isNull: false } }, all],
    ['isNull of an enum', { retentionTier: { isNull: true } }, 'a b c s'],
    ['isNull of a time', { deletedAt: { isNull: true } }, 'a b c s'],
    ['isNull of an id', { runtimeUserId: null }, 'a c d s'],
    ['ne does not find null', { description: { ne: 'b' } }, 'c d s'],
    ['notIn does not find null', { description: { notIn: ['b'] } }, 'c d s'],
    ['lt does not find null', { description: { lt: 'z' } }, 'a c d s'],
    ['notLike does not find null', { description: { notLike: 'x' } }, 'a c d s'],
    ['notIlike does not find null', { description: { notIlike: 'b' } }, 'c s'],
    ['NOT does not find null', { NOT: { description: 'b' } }, 'c d s'],
    ['NOT within the field does not find null', { description: { NOT: 'b' } }, 'c d s'],
    ['NOT twice neither', { NOT: { NOT: { description: 'b' } } }, 'a'],
    ['unknown and false is false', { NOT: { AND: [{ description: 'b' }, { name: 'x' }] } }, all],
    ['unknown and true is unknown', { NOT: { AND: [{ description: 'b' }, { name: 'Beta' }] } }, 'a c d s'],
    ['unknown or true is true', { OR: [{ description: 'b' }, { name: 'Beta' }] }, 'a b'],
    ['unknown or false is unknown', { NOT: { OR: [{ description: 'b' }, { name: 'x' }] } }, 'c d s'],
    [
      'nulls among the others, asked for',
      { OR: [{ description: { ne: 'b' } }, { description: { isNull: true } }] },
      'b c d s',
    ],
    ['the same within the field', { description: { OR: [{ ne: 'b' }, { isNull: true }] } }, 'b c d s'],
    ['the same with a bare null', { description: { OR: [{ ne: 'b' }, null] } }, 'b c d s'],
    ['isNull is two-valued under NOT', { NOT: { description: null } }, 'a c d s'],
    ['NOT of a bare null within the field', { description: { NOT: null } }, 'a c d s'],
    ['isNull beside a comparison', { description: { isNull: true, eq: 'b' } }, ''],
    ['a time that is null is not later', { deletedAt: { gt: '1970-01-01T00:00:00Z' } }, 'd'],
    ['a time that is null is not earlier', { NOT: { deletedAt: { gt: '1970-01-01T00:00:00Z' } } }, ''],
    ['a workspace that is null is no other', { workspaceId: { ne: 'wsp_x' } }, 'a b c d'],
  ])('%s', async (_rule, filter, rows) => {
    expect(await find(world, filter)).toBe(rows);
  });
});

describe('logic', () => {
  it.each<Case>([
    ['AND', { AND: [{ name: { gt: 'Beta' } }, { system: false }] }, 'a d'],
    ['OR', { OR: [{ name: 'alpha' }, { name: 'Beta' }] }, 'a b'],
    ['NOT', { NOT: { system: true } }, 'a b c d'],
    ['AND [] is all', { AND: [] }, all],
    ['OR [] is none', { OR: [] }, ''],
    ['NOT of all is none', { NOT: { AND: [] } }, ''],
    ['NOT of none is all', { NOT: { OR: [] } }, all],
    ['a field beside OR', { name: 'alpha', OR: [{ system: true }, { system: false }] }, 'a'],
    ['a field beside OR, which does not hold', { name: 'alpha', OR: [{ system: true }] }, ''],
    [
      'AND, OR and NOT beside each other',
      { AND: [{ system: false }], OR: [{ id: 'fun_a' }, { id: 'fun_b' }], NOT: { name: 'Beta' } },
      'a',
    ],
    ['NOT is of all within', { NOT: { name: 'alpha', system: true } }, all],
    ['within a field: AND', { name: { AND: [{ gt: 'Beta' }, { lt: 'delta' }] } }, 'a'],
    ['within a field: OR of bare values', { name: { OR: ['alpha', 'Beta'] } }, 'a b'],
    ['within a field: NOT', { name: { NOT: { in: ['alpha', 'Beta'] } } }, 'c d s'],
    ['within a field: NOT of a bare value', { name: { NOT: 'alpha' } }, 'b c d s'],
    ['within a field: AND []', { name: { AND: [] } }, all],
    ['within a field: OR []', { name: { OR: [] } }, ''],
    ['within a field: beside operators', { name: { gt: 'Beta', OR: ['alpha', { eq: 'http' }] } }, 'a s'],
    [
      'within a field: within each other',
      { name: { OR: [{ AND: [{ gte: 'd' }, { lt: 'e' }] }, { NOT: { gte: 'B' } }] } },
      'c d',
    ],
    ['nested', { OR: [{ AND: [{ system: false }, { NOT: { name: { like: '%a' } } }] }, { id: 'fun_s' }] }, 'c s'],
  ])('%s', async (_rule, filter, rows) => {
    expect(await find(world, filter)).toBe(rows);
  });
});

describe('total under a filter', () => {
  it.each<[filter: unknown, total: number]>([
    [{}, 4],
    [{ name: 'alpha' }, 1],
    [{ OR: [] }, 0],
    [{ deletedAt: { isNotNull: true } }, 0],
    [{ versions: true }, 3],
  ])('%j', async (filter, total) => {
    const { json } = await list(world, { filter, limit: 1 });
    expect([json.pageInfo.total, json.data.length]).toEqual([total, Math.min(total, 1)]);
  });
});
